import { checks, type Report } from '@kerege/contract/conformance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../packages/contract/src/index.ts';
import { badValues } from '../../packages/contract/src/conformance/check-parameters.ts';
import { conformance } from '../support/conformance-command.ts';
import { inBody, type Fault } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';
import { listen, type Listening } from '../support/conformance-server.ts';
import { startGateway, type GatewayProcess } from '../support/gateway-process.ts';

describe('our own gateway', () => {
  let gateway: GatewayProcess;
  beforeAll(async () => {
    gateway = await startGateway('--host', '127.0.0.1');
  });
  afterAll(() => gateway.stop());

  it('passes every check, and the command says so', async () => {
    const { code, out, err } = await conformance(gateway.url);
    expect(out).toMatch(/\n1\d\d checks, 0 differ, 1 not checked\n$/);
    expect(out).not.toContain('✗');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('is asked by every check there is', async () => {
    const { out } = await conformance(`${gateway.url}/`, '--json');
    const { endpoints, url } = JSON.parse(out) as Report;
    expect(url).toBe(gateway.url);
    const asked = new Set(endpoints.flatMap((one) => one.checks.map(({ id }) => id)));
    expect([...asked].sort()).toEqual(Object.keys(checks).sort());
  });
});

describe('another server', () => {
  let newsroom: FaultyNewsroom;
  beforeAll(async () => {
    newsroom = await FaultyNewsroom.start();
  });
  afterAll(() => newsroom.stop());

  it('may stand below a path', async () => {
    newsroom.path = '/news';
    const { code, out } = await conformance(`${newsroom.url}/news/`);
    newsroom.path = '';
    expect(out).toMatch(/ checks, 0 differ/);
    expect(code).toBe(0);
  });

  it('may keep its answers for as long as it likes, and say more than the contract', async () => {
    newsroom.fault = (answer) => {
      inBody((body: object) => Object.assign(body, { generator: 'of our own' }))(answer);
      if (answer.status >= 400) return;
      const kept = 'max-age=5, public, stale-if-error=60, stale-while-revalidate=5';
      answer.headers.set('Cache-Control', kept);
    };
    expect((await conformance(newsroom.url)).code).toBe(0);
  });

  it('that has nothing to check with is told what was not checked', async () => {
    newsroom.fault = empty;
    const { code, out } = await conformance(newsroom.url);
    expect(out).toMatch(/– article\.id +not checked: the list of articles is empty\n/);
    expect(out).toMatch(/– ranking\.ranks +not checked: the catalogue has no ranking\n/);
    expect(out).toMatch(/– query\.currencies +not checked: there are no rates\n/);
    expect(out).toMatch(/– paging\.link +not checked: there are not two articles\n/);
    expect(out).toMatch(/ checks, 0 differ, \d\d not checked\n$/);
    expect(code).toBe(0);
  });

  it('does not get its words into the terminal as commands', async () => {
    newsroom.fault = inBody((body: object) =>
      Object.assign(body, { defaultLanguage: '\u001b[2J\n✓' }),
    );
    const { out } = await conformance(newsroom.url);
    expect(out).not.toContain('\u001b');
    expect(out).toMatch(/defaultLanguage/);
  });

  it('may answer late at one address: the others are checked, and it is said', async () => {
    newsroom.fault = undefined;
    newsroom.silent = '/v1/status';
    const { code, out } = await conformance(newsroom.url, '--timeout', '1000');
    newsroom.silent = undefined;
    expect(out).toMatch(/✗ answer\.arrives .+\n.+\/v1\/status: expected an answer; got .+ 1000 ms/);
    expect(out).toMatch(/✓ ranking\.ranks/);
    expect(code).toBe(1);
  });
});

/** A newsroom that has published nothing yet. */
const empty: Fault = (answer) => {
  const { pathname } = answer.url;
  inBody((body: Record<string, unknown>) => {
    if (pathname === '/v1') Object.assign(body, { rankings: [], currencies: [], cities: [] });
    if ('items' in body) Object.assign(body, { items: [], nextCursor: null });
  })(answer);
  if (pathname === '/v1/articles') answer.headers.delete('Link');
  if (pathname !== '/v1/rates' || answer.status !== 200) return;
  answer.status = 404;
  const requestId = answer.headers.get('X-Request-Id');
  const problem = { type: 'about:blank', title: 'Not Found', status: 404, code: 'not-found' };
  answer.headers.set('Content-Type', 'application/problem+json');
  answer.headers.set('Cache-Control', 'no-store');
  answer.body = JSON.stringify({ ...problem, requestId });
};

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

it('tells how it is used', async () => {
  const { code, out } = await conformance('--help');
  expect(out).toMatch(/kerege-conformance URL \[options\]/);
  for (const option of ['--timeout MS', '--json', '--help', 'NO_COLOR']) {
    expect(out).toContain(option);
  }
  expect(code).toBe(0);
});

it('asks every parameter of the contract with a value that the contract refuses', () => {
  for (const { query } of Object.values(routes)) {
    for (const [name, schema] of Object.entries(query.entries)) {
      const [value] = badValues[name as keyof typeof badValues];
      const result = schema['~standard'].validate(value) as { issues?: unknown };
      expect(result.issues, `${name}=${value}`).toBeDefined();
    }
  }
});
