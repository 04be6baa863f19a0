import { afterAll, describe, expect, it } from 'vitest';
import { conformance } from '../support/conformance-command.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';
import { listen, type Listening } from '../support/conformance-server.ts';

describe('where nothing can be checked, the command ends with 2 and one sentence', () => {
  let server: Listening | undefined;
  const complaint = async (...args: string[]) => {
    const { code, out, err } = await conformance(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^kerege-conformance: [^\n]+\n$/);
    return err;
  };
  afterAll(() => server?.close());

  it.each([
    [[], /expected the address of a server; see "kerege-conformance --help"/],
    [['news.example'], /expected an http\(s\) address, got "news\.example"/],
    [['ftp://news.example'], /expected an http\(s\) address/],
    [['https://me:secret@news.example'], /without user name/],
    [['https://news.example/?a=1'], /without user name, query and #/],
    [['http://127.0.0.1', 'more'], /expected one address, got also "more"/],
    [['http://127.0.0.1', '--timeout', 'soon'], /--timeout: expected 1 to 600000 .+"soon"/],
    [['http://127.0.0.1', '--total-timeout', '0'], /--total-timeout: expected 1 to 3600000 .+"0"/],
    [['http://127.0.0.1', '--fast'], /Unknown option '--fast'/],
  ])('when it is called with %j', async (args, sentence) => {
    expect(await complaint(...args)).toMatch(sentence);
  });

  it('when the connection is refused', async () => {
    const gone = await listen(() => undefined);
    gone.close();
    expect(await complaint(gone.url)).toMatch(/refused the connection: ECONNREFUSED/);
  });

  it('when there is no such name', async () => {
    expect(await complaint('http://newsroom.invalid')).toMatch(/its name was not found \(DNS\)/);
  });

  it('when there is no TLS', async () => {
    server = await listen((_, response) => response.end());
    const url = server.url.replace('http:', 'https:');
    expect(await complaint(url)).toMatch(/no secure connection came about \(TLS\)/);
    server.close();
  });

  it('when the server hangs, once the deadline is over', async () => {
    server = await listen(() => undefined);
    const begun = performance.now();
    expect(await complaint(server.url, '--timeout', '300')).toMatch(
      /no whole answer within 300 ms/,
    );
    expect(performance.now() - begun).toBeLessThan(3000);
    server.close();
  });

  it('when the body never ends', async () => {
    server = await listen((_, response) => void response.writeHead(200).write('{'));
    expect(await complaint(server.url, '--timeout', '300')).toMatch(
      /no whole answer within 300 ms/,
    );
    server.close();
  });

  it('when it is a site for people', async () => {
    server = await listen((_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>');
    });
    expect(await complaint(server.url)).toMatch(
      /\/v1 answers with status 404 \(text\/html\), not with a catalogue: this is no such server\./,
    );
    expect(await complaint(`${server.url}/v1`)).toMatch(/leave the \/v1 out of the address/);
    server.close();
  });

  it.each([
    [404, { type: 'about:blank', title: 'Not Found', status: 404, code: 'not-found' }],
    [500, { languages: ['ru'], defaultLanguage: 'ru' }],
    [200, { name: 'Another API', version: '2' }],
    [200, null],
  ])('when its /v1 is no catalogue: status %i, %j', async (status, body) => {
    server = await listen((_, response) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
    const sentence = `/v1 answers with status ${status} (application/json), not with a catalogue`;
    expect(await complaint(server.url)).toContain(`${sentence}: this is no such server.\n`);
    server.close();
  });

  it.each(['/v1', '/news/v1/', '/v1/articles'])('when it is called with %s', async (path) => {
    const newsroom = await FaultyNewsroom.start();
    newsroom.path = path.startsWith('/news') ? '/news' : '';
    const own = path.slice(newsroom.path.length).replace(/\/$/, '');
    const sentence = await complaint(newsroom.url + path);
    await newsroom.stop();
    expect(sentence).toMatch(/answers with status 404 \(application\/problem\+json/);
    expect(sentence).toContain(`; leave the ${own} out of the address.`);
  });

  it('when it leads elsewhere', async () => {
    server = await listen((_, response) => {
      response.writeHead(301, { Location: 'https://news.example/v1' }).end();
    });
    expect(await complaint(server.url)).toMatch(/leads to https:\/\/news\.example\/v1/);
  });

  it('and a machine is told the same sentence', async () => {
    const { code, out, err } = await conformance('news.example', '--json');
    const { error } = JSON.parse(out) as { error: string };
    expect(err).toBe(`kerege-conformance: ${error}\n`);
    expect(code).toBe(2);
  });
});
