import type { ArticleSummary, Page, Ranking, RankingOffer } from '@kerege/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/openapi.ts';
import { instant, Stand } from './stand.ts';

/** The ten of newsroom.md: marker, a word of the title, views, comments, reactions. */
// prettier-ignore
const ten: [string | undefined, RegExp, number, number, number][] = [
  ['🪿', /Шаховском/, 2779, 1, 7],
  [undefined, /толчки.*Алматинской, Жетысуской и Жамбылской/, 2652, 1, 170],
  ['❗️', /^Землетрясение в Алматы$/, 2777, 10, 174],
  ['⚡️', /^Алматинцы.*оповещение/, 2805, 27, 108],
  ['❗️', /^Ещё 14 товаров/, 2830, 3, 28],
  ['🚫', /^Roblox/, 2702, 9, 66],
  ['🔖', /ЛГБТ/, 2418, 5, 149],
  ['🥩', /«Soğym-FEST».*6 и 7 декабря/, 2424, 1, 20],
  ['🌡', /^Прогноз на 4 декабря/, 2507, 0, 6],
  ['✍️', /^Токаев/, 2377, 8, 164],
];
const counts = {
  'most-viewed': 'views',
  'most-discussed': 'comments',
  'most-reacted': 'reactions',
} as const;
type CountedList = keyof typeof counts;
const lists = Object.keys(counts) as CountedList[];

let stand: Stand;
beforeAll(async () => {
  stand = await Stand.start();
});
afterAll(() => stand.stop());

const ranking = (question: string) => stand.read<Ranking>('ranking', `/v1/rankings/${question}`);
const articlesOf = ({ items }: Ranking): ArticleSummary[] => items.map(({ article }) => article);
const idsOf = (list: Ranking): string[] => articlesOf(list).map(({ id }) => id);

describe('the latest', () => {
  it('are the ten of the newsroom in its own order, with their markers and numbers', async () => {
    const { items, ...head } = await ranking('latest?limit=10');
    expect(items).toHaveLength(10);
    for (const [index, [marker, title, views, comments, reactions]] of ten.entries()) {
      const place = items[index];
      expect(place).toMatchObject({ rank: index + 1, previousRank: null, article: { lang: 'ru' } });
      expect(place?.article.marker).toBe(marker);
      expect(place?.article.title).toMatch(title);
      expect(place?.article.counts).toEqual({ views, comments, reactions });
    }
    const staleAfter = '2025-12-03T18:30:00+05:00';
    expect(head).toEqual({
      id: 'latest',
      title: 'Последние новости',
      generatedAt: instant,
      staleAfter,
    });
  });

  it('are ten when no number is asked for, and the same in Russian by name', async () => {
    const asked = await ranking('latest?lang=ru&limit=10');
    expect(await ranking('latest')).toEqual(asked);
  });

  it('are in another language, or in all of them, when that is asked for', async () => {
    const kazakh = articlesOf(await ranking('latest?lang=kk'));
    expect(new Set(kazakh.map(({ lang }) => lang))).toEqual(new Set(['kk']));
    const all = articlesOf(await ranking('latest?lang=*&limit=50'));
    expect(new Set(all.map(({ lang }) => lang))).toEqual(new Set(['ru', 'kk', 'en']));
    expect(articlesOf(await ranking('latest?lang=de'))).toEqual([]);
  });

  it('are of one section when that is asked for', async () => {
    const incidents = articlesOf(await ranking('latest?section=incidents'));
    expect(incidents.length).toBeGreaterThan(2);
    expect(new Set(incidents.map(({ section }) => section?.id))).toEqual(new Set(['incidents']));
    expect(articlesOf(await ranking('latest?section=no-such'))).toEqual([]);
  });
});

describe('the rankings by a count', () => {
  it('put the same ten in three other orders', async () => {
    const newest = idsOf(await ranking('latest'));
    const orders = await Promise.all(
      lists.map(async (id) =>
        idsOf(await ranking(`${id}?limit=50`)).filter((one) => newest.includes(one)),
      ),
    );
    for (const order of orders) expect([...order].sort()).toEqual([...newest].sort());
    expect(new Set([newest, ...orders].map(String)).size).toBe(4);
  });

  it.each(lists)(
    '%s: the most first, of two with as many the newer, the unknown last',
    async (id) => {
      const articles = articlesOf(await ranking(`${id}?lang=*&limit=50`));
      const rows = articles.map(({ counts: { [counts[id]]: count }, publishedAt }) => {
        return { count: count ?? -1, published: Date.parse(publishedAt) };
      });
      const sorted = rows.toSorted((a, b) => b.count - a.count || b.published - a.published);
      expect(rows).toEqual(sorted);
      expect(rows.length).toBeGreaterThan(20);
    },
  );

  it('give each place its number from 1', async () => {
    const { items } = await ranking('most-viewed?limit=3');
    expect(items.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(items.map(({ article }) => article.counts.views)).toEqual(
      items.map(({ article }) => article.counts.views).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
  });
});

describe('the list of rankings', () => {
  it('names each that can be asked for, and no period', async () => {
    const { items } = await stand.read<Page<RankingOffer>>('rankings', '/v1/rankings');
    expect(items.map(({ id }) => id).sort()).toEqual([...lists, 'latest'].sort());
    for (const { id, title, periods } of items) {
      expect(periods).toEqual([]);
      expect((await ranking(id)).title).toBe(title);
    }
  });
});

describe('a ranking is refused', () => {
  it.each(['24h', '7d', '30d'])('over the period %s, which is named', async (period) => {
    const response = await stand.ask(`/v1/rankings/most-viewed?period=${period}`);
    const problem: unknown = await response.json();
    expectProblem(problem);
    expect(problem).toMatchObject({ status: 400, errors: [{ path: 'period' }] });
  });

  it.each(['no-such', 'constructor', 'toString', 'most-viewed.'])('by the name %s', async (id) => {
    const response = await stand.ask(`/v1/rankings/${id}`);
    expect(response.status).toBe(404);
    expectProblem(await response.json());
  });
});
