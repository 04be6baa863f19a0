import { checks, type Report } from '@kerege/contract/conformance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../packages/contract/src/index.ts';
import { badValues } from '../../packages/contract/src/conformance/check-parameters.ts';
import { conformance } from '../support/conformance-command.ts';
import { at, inBody, says, type Fault } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';
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

  it('passes at another address than the public one, too', async () => {
    const { code, out } = await conformance(gateway.url.replace('localhost', '127.0.0.1'));
    expect(out).not.toContain('✗');
    expect(code).toBe(0);
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
      answer.headers.set('X-Content-Type-Options', 'NoSniff');
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

/** Ten faults at once, each with what it must be found by. */
const ten: readonly (readonly [string, Fault])[] = [
  ['cors.allow-origin', says('Access-Control-Allow-Origin', null, 404)],
  ['cors.timing', says('Timing-Allow-Origin', null)],
  ['headers.nosniff', says('X-Content-Type-Options', null)],
  ['headers.cookies', says('Set-Cookie', 'visitor=1', 200)],
  ['caching.freshness', says('Cache-Control', 'public', 200, 304)],
  ['caching.vary', says('Vary', null)],
  ['errors.no-store', says('Cache-Control', 'max-age=60', 400, 404)],
  ['answer.type', at('/v1/status', says('Content-Type', 'text/plain'))],
  [
    'ranking.ranks',
    at(
      '/v1/rankings/latest',
      inBody(({ items }: { items: unknown[] }) => items.reverse()),
    ),
  ],
  [
    'history.order',
    at(
      '/v1/rates/.*/history',
      inBody(({ points }: { points: unknown[] }) => points.reverse()),
    ),
  ],
];

it('a server with ten faults has each of them named, and the command fails', async () => {
  const newsroom = await FaultyNewsroom.start();
  newsroom.fault = (answer) => {
    for (const [, fault] of ten) fault(answer);
  };
  const { code, out } = await conformance(newsroom.url);
  await newsroom.stop();
  for (const [identifier] of ten) expect(out).toContain(`✗ ${identifier} `);
  expect(code).toBe(1);
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

it('tells how it is used', async () => {
  const { code, out } = await conformance('--help');
  expect(out).toMatch(/kerege-conformance URL \[options\]/);
  for (const option of ['--timeout MS', '--total-timeout MS', '--json', '--help', 'NO_COLOR']) {
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
