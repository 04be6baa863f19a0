import type { Problem } from '@kerege/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/openapi.ts';
import { Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await Stand.start();
});
afterAll(() => stand.stop());

/** What people and their programs write into parameters. */
const odd: Record<string, string> = {
  'a control character': 'ru\u0000\u001b[2J',
  'a line break': 'ru\r\nSet-Cookie: a=1',
  '10 kB': 'a'.repeat(10_240),
  nothing: '',
  'a space': ' ',
  'an array in JSON': '[1,2]',
  'an object': '{"$gt":""}',
  Unicode: 'ҚАЗАҚША\u202e💥'.repeat(20),
  'half a character': '\ud83d',
  SQL: "1' OR '1'='1'; DROP TABLE article; --",
  'a wildcard of SQL': '%',
  'a path': '../../../../etc/passwd',
  'a negative number': '-1',
  'a float': '1.5',
  'an exponent': '1e3',
  'a huge number': '9'.repeat(400),
  'not a number': 'NaN',
  'a name of Object.prototype': '__proto__',
  markup: '<script>alert(1)</script>',
};
const plainText = /^[^\p{Cc}\p{Cs}]{1,100}$/u;
const identifier = /^[A-Za-z0-9][\w.~-]{0,127}$/;
const nothing = /^(?!)/;
/** Every parameter: where it stands, and what of the odd it may be without being wrong. */
const places: Record<string, [path: string, fits: RegExp]> = {
  section: ['/v1/articles?section=*', identifier],
  tag: ['/v1/articles?tag=*', plainText],
  lang: ['/v1/rankings/latest?lang=*', /^NaN$/],
  since: ['/v1/articles?since=*', nothing],
  url: ['/v1/articles?url=*', nothing],
  limit: ['/v1/articles?limit=*', nothing],
  cursor: ['/v1/articles?cursor=*', nothing],
  period: ['/v1/rankings/latest?period=*', nothing],
  currencies: ['/v1/rates?currencies=*', nothing],
  kind: ['/v1/rates?kind=*', nothing],
  city: ['/v1/rates?city=*', plainText],
  from: ['/v1/rates/USD/history?from=*', nothing],
  to: ['/v1/rates/USD/history?to=*', nothing],
  // An empty name makes another path.
  id: ['/v1/articles/*', new RegExp(`${identifier.source}|^$`)],
  currency: ['/v1/rates/*/history', /^$/],
};

const wrongOf = ({ errors = [] }: Problem): string[] => errors.map(({ path }) => path);

describe.each(Object.entries(places))('%s', (parameter, [place, fits]) => {
  it.each(Object.entries(odd))('with %s is named in a 400, within 500 ms', async (_, value) => {
    // Half a character cannot be sent; what arrives is a replacement character.
    const sent = Buffer.from(value).toString();
    const begun = performance.now();
    const response = await stand.ask(place.replace('*', () => encodeURIComponent(sent)));
    expect(performance.now() - begun).toBeLessThan(500);
    expect(response.headers.get('Set-Cookie')).toBeNull();
    const text = await response.text();
    expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|SQLITE|\/work\//);
    if (fits.test(sent)) return expect([200, 404]).toContain(response.status);
    const problem = JSON.parse(text) as Problem;
    expectProblem(problem);
    expect(problem).toMatchObject({ status: 400, code: 'invalid-parameter' });
    expect(wrongOf(problem)).toEqual([parameter]);
  });
});

describe('bad parameters', () => {
  const problemOf = async (path: string) => (await (await stand.ask(path)).json()) as Problem;

  it('are all named at once', async () => {
    const problem = await problemOf('/v1/articles?limit=0&lang=!&since=yesterday&section=sport');
    expect(wrongOf(problem).sort()).toEqual(['lang', 'limit', 'since']);
  });

  it('are those that are given twice', async () => {
    expect(wrongOf(await problemOf('/v1/rates?kind=cash&kind=official'))).toEqual(['kind']);
    expect(wrongOf(await problemOf('/v1/articles?lang=ru&lang=ru'))).toEqual(['lang']);
  });

  it.each([
    '/v1/articles?limit=0',
    '/v1/articles?limit=101',
    '/v1/rankings/latest?limit=51',
    '/v1/articles?limit=+5',
    '/v1/articles?limit=%EF%BC%95',
  ])('are limits outside what the route gives: %s', async (path) => {
    expect(wrongOf(await problemOf(path))).toEqual(['limit']);
  });

  it.each(['bnVsbA', 'W10', 'WzEsMl0', 'eyJhIjoxfQ', 'W251bGwsImEiXQ', 'AAAA'])(
    'are cursors that this gateway did not write: %s',
    async (cursor) => {
      expect(wrongOf(await problemOf(`/v1/articles?cursor=${cursor}`))).toEqual(['cursor']);
    },
  );

  it('are not those that nobody knows: they change nothing', async () => {
    const plain = await (await stand.ask('/v1/rates')).text();
    const path = '/v1/rates?_=17&limit=many&__proto__=1&utm_source=%00';
    expect(await (await stand.ask(path)).text()).toBe(plain);
  });
});

describe('a cursor with a strange place in it', () => {
  it.each([
    [1e308, 'a'],
    [-1e308, '\u0000'],
    [0.5, '\ud800'],
    [0, "' OR 1=1 --"],
  ])('%j, %j is read without a failure', async (at, id) => {
    const cursor = Buffer.from(JSON.stringify([at, id])).toString('base64url');
    expect((await stand.ask(`/v1/articles?cursor=${cursor}`)).status).toBe(200);
  });
});

it.each([
  '/v1/articles/%',
  '/v1/articles/%E0%A4%A',
  '/v1/articles/..%2f..%2fetc',
  '/v1/..;/',
  '//v1',
])('answers the path %s with a Problem', async (path) => {
  const response = await stand.ask(path);
  expect([400, 404]).toContain(response.status);
  expectProblem(await response.json());
});
