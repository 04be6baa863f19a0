import type { Article, ArticleSummary, Page } from '@kerege/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/openapi.ts';
import { publicUrl, Stand } from './stand.ts';

let stand: Stand;
let all: ArticleSummary[];
const page = (question: string) =>
  stand.read<Page<ArticleSummary>>('articles', `/v1/articles${question}`);
const items = async (question: string) => (await page(question)).items;
const article = (id: string) => stand.read<Article>('article', `/v1/articles/${id}`);
const ids = (list: readonly ArticleSummary[]): string[] => list.map(({ id }) => id);
const instantOf = ({ publishedAt }: ArticleSummary): number => Date.parse(publishedAt);

beforeAll(async () => {
  stand = await Stand.start();
  all = await items('?lang=*&limit=100');
});
afterAll(() => stand.stop());

describe('the list of articles', () => {
  it('holds every article of the sample once, the newest first', () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(new Set(ids(all)).size).toBe(all.length);
    expect(all.map(instantOf)).toEqual(all.map(instantOf).toSorted((a, b) => b - a));
  });

  it("is twenty in the newsroom's language when nothing is asked for", async () => {
    const russian = all.filter(({ lang }) => lang === 'ru');
    expect(await items('')).toEqual(russian.slice(0, 20));
  });

  it.each(['ru', 'kk', 'en', 'KK'])('is of one language with lang=%s', async (lang) => {
    const wanted = all.filter((one) => one.lang === lang.toLowerCase());
    expect(wanted.length).toBeGreaterThan(0);
    expect(await items(`?lang=${lang}&limit=100`)).toEqual(wanted);
  });

  it('is of one section, one tag, or since a moment', async () => {
    const sports = all.filter(({ section }) => section?.id === 'sport');
    expect(sports.length).toBeGreaterThan(1);
    expect(await items('?lang=*&section=sport&limit=100')).toEqual(sports);
    const tagged = all.filter(({ tags }) => tags?.includes('землетрясение'));
    expect(tagged.length).toBeGreaterThan(1);
    expect(await items(`?lang=*&tag=${encodeURIComponent('землетрясение')}`)).toEqual(tagged);
    const since = all[5]?.publishedAt ?? '';
    expect(await items(`?lang=*&since=${encodeURIComponent(since)}`)).toEqual(all.slice(0, 6));
    const later = new Date(Date.parse(since) + 1000).toISOString();
    expect(await items(`?lang=*&since=${later}`)).toEqual(all.slice(0, 5));
  });

  it.each(['?utm_source=vk&utm_medium=social', '?fbclid=Iw', '#comments', ''])(
    'finds the article of an address with "%s" at its end, in any language',
    async (tail) => {
      const url = `${publicUrl}/articles/almaty-earthquake-kk${tail}`;
      expect(ids(await items(`?url=${encodeURIComponent(url)}`))).toEqual(['almaty-earthquake-kk']);
    },
  );

  it('finds nothing for an address of somebody else', async () => {
    expect(await items('?url=https://elsewhere.example/articles/almaty-earthquake')).toEqual([]);
  });
});

describe('a walk through the pages', () => {
  it.each([1, 7, 40])('of %i meets every article once and in order', async (limit) => {
    const met: string[] = [];
    let question: string | null = `?lang=*&limit=${limit}`;
    // Bounded, for a cursor that leads nowhere would lead there for ever.
    while (question !== null && met.length <= all.length) {
      const response = await stand.ask(`/v1/articles${question}`);
      const { items, nextCursor } = (await response.json()) as Page<ArticleSummary>;
      expect(items.length).toBeLessThanOrEqual(limit);
      met.push(...ids(items));
      const link = response.headers.get('Link');
      const next = /^<([^>]+)>; rel="next"$/.exec(link ?? '')?.[1];
      expect(link === null).toBe(nextCursor === null);
      question = next === undefined ? null : new URL(next).search;
      if (next === undefined) continue;
      expect(new URL(next).origin + new URL(next).pathname).toBe(`${publicUrl}/v1/articles`);
      expect(Object.fromEntries(new URL(next).searchParams)).toEqual({
        lang: '*',
        limit: String(limit),
        cursor: nextCursor,
      });
    }
    expect(met).toEqual(ids(all));
  });

  it('goes on where it was when newer articles come in between', async () => {
    const { items: first, nextCursor } = await page('?limit=3');
    const rest = await items(`?limit=3&cursor=${nextCursor}`);
    const russian = all.filter(({ lang }) => lang === 'ru');
    expect([...first, ...rest]).toEqual(russian.slice(0, 6));
  });
});

describe('an article', () => {
  it('is its summary and its body', async () => {
    for (const summary of all) {
      const { body, ...rest } = await article(summary.id);
      expect(rest).toEqual(summary);
      expect(body.length).toBeGreaterThan(0);
    }
  });

  it('is linked with its translations both ways, those of the other feed among them', async () => {
    const linked = all.filter(({ translations }) => translations);
    expect(new Set(linked.map(({ lang }) => lang))).toEqual(new Set(['ru', 'kk', 'en']));
    for (const one of linked) {
      for (const { id, lang, url } of one.translations ?? []) {
        const other = all.find((candidate) => candidate.id === id);
        expect(other).toMatchObject({ lang, url });
        const back = { id: one.id, lang: one.lang, url: one.url };
        expect(other?.translations).toContainEqual(back);
      }
    }
  });

  it('keeps its notice when it is retracted', async () => {
    const retracted = all.filter(({ notice }) => notice?.kind === 'retraction');
    expect(retracted).toHaveLength(1);
    const { notice, body } = await article(retracted[0]?.id ?? '');
    expect(notice?.text).toMatch(/\S{3}/);
    expect(body.length).toBeGreaterThan(0);
  });

  it('is a 404 under a name that it does not have', async () => {
    for (const path of ['/v1/articles/none', '/v1/articles/none/related']) {
      const response = await stand.ask(path);
      expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([
        404,
        '*',
      ]);
      expectProblem(await response.json());
    }
  });
});

it('gives with an article up to six others of its language, itself never among them', async () => {
  for (const { id, lang } of all) {
    const path = `/v1/articles/${id}/related`;
    const { items: related } = await stand.read<Page<ArticleSummary>>('related', path);
    expect(related.length).toBeGreaterThan(0);
    expect(related.length).toBeLessThanOrEqual(6);
    expect(ids(related)).not.toContain(id);
    expect(new Set(ids(related)).size).toBe(related.length);
    expect(new Set(related.map((one) => one.lang))).toEqual(new Set([lang]));
  }
});
