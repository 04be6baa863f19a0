import type { ArticleSummary, Page, RateHistory } from '@kerege/contract';
import { createFakeGateway, fixtureInstant, type FakeGateway } from '@kerege/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicUrl, Stand } from '../gateway/stand.ts';

let stand: Stand;
let fake: FakeGateway;
beforeAll(async () => {
  stand = await Stand.start({ now: fixtureInstant });
  fake = createFakeGateway();
});
afterAll(() => stand.stop());

const askFake = (path: string, init?: RequestInit) => fake(publicUrl + path, init);

/** The headers that say something to whoever asks. */
const telling = [
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'access-control-max-age',
  'allow',
  'cache-control',
  'content-type',
  'cross-origin-resource-policy',
  'link',
  'retry-after',
  'timing-allow-origin',
  'vary',
  'x-content-type-options',
];

/** All that an answer says, but for what is of each gateway's own making: cursors, identifiers, validators. */
async function said(response: Response): Promise<unknown> {
  const text = await response.text();
  const body = (text ? JSON.parse(text) : null) as Record<string, unknown> | null;
  const { requestId, nextCursor, ...rest } = body ?? {};
  const { headers, status } = response;
  const id = headers.get('x-request-id');
  return {
    status,
    body: body && rest,
    hasItsId: requestId === undefined ? id !== null : requestId === id,
    nextCursor: typeof nextCursor === 'string' ? 'a cursor' : nextCursor,
    hasStrongValidator: /^"[\w-]+"$/.test(headers.get('etag') ?? ''),
    headers: telling.map((name) => {
      return [name, headers.get(name)?.replace(/cursor=[\w-]+/, 'cursor=…')];
    }),
  };
}

const questions = [
  '/v1',
  '/v1/',
  '/v1/articles',
  '/v1/articles/',
  '/v1/articles?limit=3',
  '/v1/articles?limit=100&lang=*',
  '/v1/articles?section=society&nothing=known&limit=7&lang=*',
  '/v1/articles?lang=kk',
  '/v1/articles?lang=KK&limit=2',
  '/v1/articles?lang=en-GB',
  '/v1/articles?lang=de',
  '/v1/articles?section=sport',
  '/v1/articles?section=nowhere',
  '/v1/articles?tag=%D0%BF%D0%BE%D0%B3%D0%BE%D0%B4%D0%B0',
  '/v1/articles?since=2025-12-03T12:00:00%2B05:00',
  '/v1/articles?since=2025-12-03T12:33:00Z&lang=*',
  '/v1/articles?url=https://newsroom.example/articles/almaty-earthquake-kk',
  '/v1/articles?url=https://newsroom.example/articles/yard-hockey%3Futm_source=a%26fbclid%23top',
  '/v1/articles?url=https://newsroom.example/articles/yard-hockey%3Fpage=2',
  '/v1/articles?url=https://newsroom.example/articles/yard-hockey&lang=kk',
  '/v1/articles?limit=0',
  '/v1/articles?limit=101&since=yesterday&lang=_',
  '/v1/articles?limit=1&limit=2',
  '/v1/articles?url=javascript:alert(1)',
  '/v1/articles?cursor=bm9uc2Vuc2U',
  '/v1/articles?cursor=%20',
  '/v1/articles/almaty-earthquake',
  '/v1/articles/two-exchange-rates-en',
  '/v1/articles/almaty%2Dearthquake',
  '/v1/articles/unknown',
  '/v1/articles/%D0%B0',
  '/v1/articles/%E0%A4%A',
  '/v1/articles/almaty-earthquake/related',
  '/v1/articles/night-trains-en/related',
  '/v1/articles/school-internet/related',
  '/v1/articles/unknown/related',
  '/v1/rankings',
  '/v1/rankings/latest',
  '/v1/rankings/most-viewed?limit=50',
  '/v1/rankings/most-discussed?limit=3',
  '/v1/rankings/most-reacted?lang=kk',
  '/v1/rankings/most-viewed?lang=en&limit=2',
  '/v1/rankings/latest?lang=*&limit=20',
  '/v1/rankings/latest?lang=de',
  '/v1/rankings/latest?lang=KK-kz',
  '/v1/rankings/most-viewed?section=economy',
  '/v1/rankings/most-viewed?period=24h',
  '/v1/rankings/most-viewed?period=1h',
  '/v1/rankings/unknown?period=24h',
  '/v1/rankings/latest?limit=51',
  '/v1/rates',
  '/v1/rates?kind=official',
  '/v1/rates?currencies=USD,EUR,ZZZ,USD,RUB',
  '/v1/rates?currencies=usd',
  '/v1/rates?kind=black',
  '/v1/rates?city=almaty',
  '/v1/rates?city=astana',
  '/v1/rates?city=almaty&kind=official',
  '/v1/rates/USD/history',
  '/v1/rates/USD/history?kind=official',
  '/v1/rates/USD/history?from=2025-11-20&to=2025-11-25',
  '/v1/rates/USD/history?from=2025-11-25&to=2025-11-20',
  '/v1/rates/USD/history?from=2026-01-01',
  '/v1/rates/USD/history?to=2025-02-30',
  '/v1/rates/AUD/history',
  '/v1/rates/ZZZ/history',
  '/v1/rates/usd/history',
  '/v1/status',
  '/v1/nothing',
  '/v2/rates',
  '/v1/articles/a/b/c',
];

describe('the fake gateway answers as the real one does', () => {
  test.each(questions)('%s', async (path) => {
    expect(await said(await askFake(path))).toEqual(await said(await stand.ask(path)));
  });

  test.each(['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE'])('%s', async (method) => {
    const init = { method };
    const real = await stand.ask('/v1/rates', init);
    expect(await said(await askFake('/v1/rates', init))).toEqual(await said(real));
  });

  test.each([
    ['to who has the answer', (etag: string) => etag],
    ['to who has it among others, weakly', (etag: string) => `"other", W/${etag}`],
    ['to who has any', () => '*'],
    ['to who has another', () => '"other"'],
  ])('If-None-Match: %s', async (_, have) => {
    const outcomes = [askFake, stand.ask.bind(stand)].map(async (ask) => {
      const etag = (await ask('/v1/rankings/latest')).headers.get('etag') ?? '';
      const again = await ask('/v1/rankings/latest', { headers: { 'If-None-Match': have(etag) } });
      return { same: again.headers.get('etag') === etag, ...((await said(again)) as object) };
    });
    const [ours, theirs] = await Promise.all(outcomes);
    expect(ours).toEqual(theirs);
  });

  test('page by page, by Link', async () => {
    const pages = [askFake, stand.ask.bind(stand)].map(async (ask) => {
      const ids: string[][] = [];
      let next: string | undefined = '/v1/articles?limit=9&lang=*';
      while (next && ids.length < 9) {
        const response: Response = await ask(next);
        const { items } = (await response.json()) as Page<ArticleSummary>;
        ids.push(items.map(({ id }) => id));
        next = /<https:\/\/newsroom\.example(.*)>; rel="next"/.exec(
          response.headers.get('link') ?? '',
        )?.[1];
      }
      return ids;
    });
    const [ours, theirs] = await Promise.all(pages);
    expect(ours).toEqual(theirs);
    expect(ours).toHaveLength(5);
  });

  test('for every article and what goes with it', async () => {
    const { items } = (await (
      await stand.ask('/v1/articles?lang=*&limit=100')
    ).json()) as Page<ArticleSummary>;
    expect(items).toHaveLength(40);
    for (const { id } of items) {
      for (const path of [`/v1/articles/${id}`, `/v1/articles/${id}/related`]) {
        expect(await said(await askFake(path)), path).toEqual(await said(await stand.ask(path)));
      }
    }
  });
});

// The fixtures hold a month of the dollar alone; of the others they hold what a table of rates says of the last 14 days.
test.each([
  'EUR/history',
  'RUB/history?kind=cash',
  'EUR/history?kind=official',
  'JPY/history?kind=official',
])('of another currency the fake gateway knows less, and nothing else: %s', async (path) => {
  const ours = (await (await askFake(`/v1/rates/${path}`)).json()) as RateHistory;
  const theirs = (await (await stand.ask(`/v1/rates/${path}`)).json()) as RateHistory;
  const lastDays = theirs.points.filter(({ date }) => date >= '2025-11-20');
  const isKnown = (index: number) => index === lastDays.length - 1;
  expect(ours).toEqual({
    ...theirs,
    points: lastDays.map((point, index) => ({ ...point, buy: isKnown(index) ? point.buy : null })),
  });
});
