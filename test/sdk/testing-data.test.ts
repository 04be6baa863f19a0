import { createClient, type Client } from '@kerege/sdk';
import {
  articles,
  catalogue,
  createFakeGateway,
  history,
  rankings,
  rates,
  status,
  type FakeArticle,
  type FakeGatewayOptions,
} from '@kerege/sdk/testing';
import { describe, expect, test } from 'vitest';

function clientWith(options: FakeGatewayOptions): Client {
  return createClient({ baseUrl: 'https://news.example', fetch: createFakeGateway(options) });
}

function articleOf(id: string, more: Partial<FakeArticle> = {}): FakeArticle {
  return {
    id,
    url: `https://mine.example/${id}`,
    lang: 'en',
    title: id,
    publishedAt: '2026-01-01T00:00:00Z',
    counts: { views: null, comments: null, reactions: null },
    ...more,
  };
}

describe('data of your own', () => {
  const counted = (views: number | null) => ({ views, comments: null, reactions: null });
  const own = [
    articleOf('older', { publishedAt: '2025-12-31T23:00:00Z', counts: counted(7) }),
    articleOf('newer', { counts: counted(0), section: { id: 'sport', title: 'Sport' } }),
    articleOf('uncounted', { publishedAt: '2026-01-02T00:00:00Z' }),
  ];

  test('articles are listed, ranked and offered, and are in the language of the first', async () => {
    const client = clientWith({ articles: own });
    const { items } = await client.articles.list();
    expect(items.map(({ id }) => id)).toEqual(['uncounted', 'newer', 'older']);
    const ranking = await client.rankings.get('most-viewed');
    expect(ranking.items.map(({ article }) => article.id)).toEqual(['older', 'newer', 'uncounted']);
    expect(ranking.title).toBe('Самое читаемое');
    expect(await client.catalogue()).toMatchObject({
      languages: ['en'],
      defaultLanguage: 'en',
      sections: [{ id: 'sport', title: 'Sport' }],
    });
  });

  test('an article may be called as the path is', async () => {
    const client = clientWith({ articles: [articleOf('v1')] });
    expect(await client.articles.get('v1')).toMatchObject({ id: 'v1' });
  });

  test('articles of a region are in the language', async () => {
    const client = clientWith({ articles: [articleOf('here', { lang: 'kk-KZ' })] });
    for (const [lang, count] of [
      ['kk', 1],
      ['KK-kz', 1],
      ['kk-CN', 0],
    ] as const) {
      const { items } = await client.articles.list({ lang });
      expect(items, lang).toHaveLength(count);
    }
  });

  test('an article without a body has an empty one', async () => {
    expect(await clientWith({ articles: own }).articles.get('newer')).toMatchObject({ body: [] });
  });

  test('part of the fixtures stays in Russian', async () => {
    const { items } = await clientWith({ articles: articles.slice(2, 5) }).articles.list();
    expect(items.map(({ lang }) => lang)).toEqual(['ru']);
  });

  test('a curated ranking is offered and answered as it is, cut to what is asked', async () => {
    const [first, second, third] = rankings.latest.items.map((item, index) => {
      return { ...item, previousRank: 20 - index };
    });
    const items = [first, second, third].flatMap((item) => item ?? []);
    const client = clientWith({ rankings: [{ ...rankings.latest, id: 'choice', items }] });
    expect(await client.rankings.get('choice', { limit: 2 })).toMatchObject({
      items: items.slice(0, 2),
    });
    const cut = await client.rankings.get('choice', { section: 'society' });
    expect(cut.items.map(({ rank, previousRank }) => [rank, previousRank])).toEqual(
      cut.items.map((_, index) => [index + 1, null]),
    );
    expect(cut.items.length).toBeLessThan(3);
    expect((await client.rankings.list()).items.map(({ id }) => id)).toContain('choice');
    expect(await client.rankings.get('latest')).toMatchObject({ id: 'latest' });
  });

  test('a ranking by growth is answered where one is given, and refused elsewhere', async () => {
    const ranking = { ...rankings['most-viewed'], period: '24h' };
    const client = clientWith({ rankings: [ranking] });
    expect(await client.rankings.get('most-viewed', { period: '24h' })).toMatchObject({
      period: '24h',
    });
    const { items } = await client.rankings.list();
    expect(items.filter(({ id }) => id === 'most-viewed')).toMatchObject([{ periods: ['24h'] }]);
    for (const period of ['7d', '30d'] as const) {
      const asked = client.rankings.get('most-viewed', { period });
      await expect(asked).rejects.toMatchObject({ status: 400 });
    }
  });

  test('rates of another city are found, their histories and currencies follow', async () => {
    const items = rates.cash.items.filter(({ currency }) => currency === 'USD');
    const astana = { ...rates.cash, city: 'astana', items };
    const client = clientWith({ rates: [astana] });
    expect(await client.rates.latest({ city: 'astana' })).toMatchObject({ items });
    await expect(client.rates.latest({ city: 'almaty' })).rejects.toMatchObject({ status: 404 });
    await expect(client.rates.latest({ kind: 'official' })).rejects.toMatchObject({ status: 404 });
    expect((await client.rates.history('USD')).points).toHaveLength(14);
    await expect(client.rates.history('EUR')).rejects.toMatchObject({ status: 404 });
    expect(await client.catalogue()).toMatchObject({ currencies: ['USD'], cities: ['astana'] });
  });

  test('histories, a catalogue and a status stand in place of the fixtures', async () => {
    const client = clientWith({
      history: [{ ...history.cash, currency: 'ARS' }],
      catalogue: { ...catalogue, defaultLanguage: 'kk' },
      status: { ...status, sources: [] },
    });
    expect(await client.rates.history('ARS')).toMatchObject({ points: history.cash.points });
    expect(await client.rankings.get('latest')).toMatchObject({
      items: [{ article: { lang: 'kk' } }, {}, {}, {}, {}, {}],
    });
    expect(await client.status()).toMatchObject({ sources: [] });
  });

  test('an option nobody knows is refused', () => {
    const options = { article: [] } as FakeGatewayOptions;
    expect(() => createFakeGateway(options)).toThrow('no option "article"; it knows articles,');
  });
});

describe('a present of your own', () => {
  const client = clientWith({ now: new Date('2026-07-04T07:30:00Z') });

  test('moves the news along', async () => {
    const { items } = await client.articles.list({ limit: 1 });
    expect(items).toMatchObject([{ publishedAt: '2026-07-04T12:21:00+05:00' }]);
    expect(await client.rankings.get('latest')).toMatchObject({
      generatedAt: '2026-07-04T12:30:00+05:00',
      staleAfter: '2026-07-04T13:00:00+05:00',
    });
  });

  test('moves the days of the rates along, midnights being midnights', async () => {
    expect(await client.rates.latest({ kind: 'official' })).toMatchObject({
      asOf: '2026-07-04T00:00:00+05:00',
      validUntil: '2026-07-05T00:00:00+05:00',
    });
    const { points } = await client.rates.history('USD');
    expect(points.map(({ date }) => date).at(-1)).toBe('2026-07-04');
    expect(points).toHaveLength(history.cash.points.length);
  });

  test('leaves your own data as they are', async () => {
    const now = new Date('2026-07-04T07:30:00Z');
    const own = clientWith({ now, articles: [articleOf('mine')] });
    expect(await own.articles.get('mine')).toMatchObject({ publishedAt: '2026-01-01T00:00:00Z' });
  });

  test('is refused when it is no moment', () => {
    expect(() => createFakeGateway({ now: new Date('never') })).toThrow(RangeError);
  });
});
