import { routes, type RouteName } from '@kerege/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem, operations } from '../support/openapi.ts';
import { publicUrl, Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await Stand.start();
});
afterAll(() => stand.stop());

/** Questions to every endpoint that reads. */
const questions: Record<RouteName, string[]> = {
  catalogue: ['/v1', '/v1/'],
  articles: ['/v1/articles', '/v1/articles?lang=*&limit=100', '/v1/articles?limit=3'],
  article: ['/v1/articles/almaty-earthquake', '/v1/articles/almaty-earthquake-kk'],
  related: ['/v1/articles/almaty-earthquake/related'],
  rankings: ['/v1/rankings'],
  ranking: ['latest', 'most-viewed', 'most-discussed?lang=*&limit=50'].map(
    (id) => `/v1/rankings/${id}`,
  ),
  rates: ['/v1/rates', '/v1/rates?currencies=USD,EUR,RUB&kind=cash', '/v1/rates?kind=official'],
  rateHistory: ['/v1/rates/USD/history', '/v1/rates/USD/history?kind=official'],
  status: ['/v1/status'],
};
const all = Object.entries(questions).flatMap(([name, paths]) =>
  paths.map((path): [path: string, name: RouteName] => [path, name as RouteName]),
);
const files = ['/v1/embed.js', '/v1/embed.classic.js', '/v1/embed.css'];
const problems: [path: string, status: number][] = [
  ['/v1/articles/none', 404],
  ['/v1/rates?kind=black', 400],
  ['/nowhere', 404],
  ['/v1/nothing', 404],
];

const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Retry-After, X-Request-Id, Deprecation, Sunset',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};
const headersOf = ({ headers }: Response): Record<string, string> => {
  const { 'x-request-id': requestId, ...rest } = Object.fromEntries(headers);
  expect(requestId).toMatch(/^[\w-]{8,}$/);
  return rest;
};

it('answers every operation of the description, and is asked each of them here', () => {
  expect(new Set(operations.keys())).toEqual(new Set(Object.keys(questions)));
});

describe.each(all)('%s', (path, name) => {
  it('is answered as the description says, to the last field', async () => {
    await stand.read(name, path);
  });

  it('says its type, its freshness and that any page may read it', async () => {
    const { maxAge } = routes[name];
    const headers = headersOf(await stand.ask(path));
    const swr = `max-age=${maxAge}, stale-while-revalidate=${maxAge}, stale-if-error=86400`;
    expect(headers).toMatchObject({
      ...open,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': `public, ${swr}`,
      etag: expect.stringMatching(/^"[\w-]{20,}"$/) as string,
      vary: 'Accept-Encoding',
    });
    expect(Object.keys(headers)).not.toContain('set-cookie');
    expect(Object.keys(headers).filter((key) => /server|powered/.test(key))).toEqual([]);
  });
});

it('is fresh for 30 seconds in rankings and rates, 60 in articles, 300 in catalogue and histories', () => {
  const ages = Object.entries(routes).map(([name, { maxAge }]) => [name, maxAge]);
  expect(Object.fromEntries(ages)).toEqual({
    ...{ ranking: 30, rates: 30, status: 30, articles: 60, article: 60, related: 60 },
    ...{ catalogue: 300, rankings: 300, rateHistory: 300 },
  });
});

describe.each([...all.map(([path]) => path), ...files, '/', ...problems.map(([path]) => path)])(
  'HEAD %s',
  (path) => {
    it('is GET without the body', async () => {
      const [get, head] = [await stand.ask(path), await stand.ask(path, { method: 'HEAD' })];
      expect(head.status).toBe(get.status);
      expect(headersOf(head)).toEqual(headersOf(get));
      expect(await head.text()).toBe('');
      expect((await get.text()).length).toBeGreaterThan(0);
    });
  },
);

it('answers the same with a slash at the end', async () => {
  const [plain, slash] = [await stand.ask('/v1'), await stand.ask('/v1/')];
  expect(await slash.text()).toBe(await plain.text());
});

describe.each(problems)('the Problem at %s', (path, status) => {
  it(`has status ${status}, may be read by any page and is never kept`, async () => {
    const response = await stand.ask(path);
    const requestId = response.headers.get('X-Request-Id');
    expect(headersOf(response)).toEqual({
      ...open,
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    });
    const problem: unknown = await response.json();
    expectProblem(problem);
    const instance = path.replace(/\?.*/, '');
    expect(problem).toMatchObject({ status, instance, requestId, type: 'about:blank' });
  });
});

describe('other methods', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('%s is a 405', async (method) => {
    const response = await stand.ask('/v1/rates', { method });
    expect(headersOf(response)).toMatchObject({ ...open, allow: 'GET, HEAD, OPTIONS' });
    const problem: unknown = await response.json();
    expectProblem(problem);
    expect(problem).toMatchObject({ status: 405, code: 'method-not-allowed' });
  });

  it('OPTIONS says what a page may do', async () => {
    const response = await stand.ask('/v1/rates', { method: 'OPTIONS' });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(headersOf(response)).toMatchObject({
      ...open,
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    });
  });
});

it('makes nothing of what a request says about its host and origin', async () => {
  const lies = { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' };
  const headers = { ...lies, 'X-Forwarded-Proto': 'gopher', Forwarded: 'host=evil.example' };
  for (const path of ['/v1/articles?limit=1', '/v1', '/v1/articles/none']) {
    const response = await stand.gateway.fetch(
      new Request(`http://evil.example${path}`, { headers }),
    );
    const answered = JSON.stringify(headersOf(response)) + (await response.text());
    expect(answered).not.toMatch(/evil|gopher/);
    if (path.includes('limit')) expect(answered).toContain(`<${publicUrl}/v1/articles?limit=1`);
  }
});
