import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  ArticlePageSchema,
  ArticleSchema,
  ArticleSummarySchema,
  BlockSchema,
  CatalogueSchema,
  ProblemSchema,
  RankingSchema,
  RateSchema,
  RateTableSchema,
  read,
} from '../../packages/contract/src/index.ts';
import {
  articles,
  catalogue,
  history,
  rankings,
  rates,
  status,
} from '../../packages/contract/src/fixtures/index.ts';
import { routes } from '../../packages/contract/src/routes.ts';
import { pageWith, rightArticle, rightRate } from './sample.ts';

const valueOf = (changes: Record<string, unknown>) => {
  const reading = read(ArticleSummarySchema, rightArticle(changes));
  if (!reading.ok) throw new Error(reading.problems.join());
  return reading.value;
};

describe('what is new', () => {
  it('in fields is kept, at every depth', () => {
    const image = { url: 'https://a.kz/a.png', alt: '', focus: { x: 1 } };
    const value = valueOf({
      podcast: { url: 'x' },
      image,
      counts: { views: 1, comments: 2, reactions: 3, shares: 4 },
    });
    expect(value).toMatchObject({ podcast: { url: 'x' }, image, counts: { shares: 4 } });
    const page = read(ArticlePageSchema, { ...pageWith(), total: 12 });
    expect(page).toMatchObject({ ok: true, value: { total: 12 } });
  });

  it('in words of a list of words is kept', () => {
    const notice = { kind: 'legal-hold', text: 'a', at: '2025-12-03T18:00:00Z' };
    expect(valueOf({ notice }).notice).toEqual(notice);
    const change = { amount: '1', direction: 'sideways', since: '2025-12-02' };
    const rate = read(RateSchema, rightRate({ change }));
    expect(rate).toMatchObject({ ok: true, value: { change } });
    const table = read(RateTableSchema, { ...rates.cash, kind: 'crypto' });
    expect(table).toMatchObject({ ok: true, value: { kind: 'crypto' } });
    const ranking = read(RankingSchema, { ...rankings.latest, period: '90d' });
    expect(ranking).toMatchObject({ ok: true, value: { period: '90d' } });
  });

  it('in marks of a text is kept, and a block of an unknown type dropped alone', () => {
    const body = [
      { type: 'paragraph', content: [{ text: 'a', marks: ['strong', 'sparkling'] }] },
      { type: 'hologram', depth: 3 },
      { type: 'quote', content: [{ text: 'b' }] },
    ];
    const reading = read(ArticleSchema, rightArticle({ body }));
    expect(reading).toMatchObject({ ok: true, value: { body: [body[0], body[2]] } });
    expect(reading.ok && reading.dropped.map(({ index }) => index)).toEqual([1]);
  });
});

describe('one bad item', () => {
  it('is dropped and told of with its place and its path; the others stay in order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => rightArticle({ id }));
    const bad = rightArticle({ title: 7, publishedAt: 'soon' });
    const reading = read(ArticlePageSchema, pageWith(a, bad, b, null, 'text', c));
    expect(reading.ok && reading.value.items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const dropped = reading.ok ? reading.dropped : [];
    expect(dropped.map(({ index }) => index)).toEqual([1, 3, 4]);
    expect(dropped[0]?.problems).toEqual([
      expect.stringMatching(/^title: /),
      expect.stringMatching(/^publishedAt: not an RFC 3339 instant/),
    ]);
  });

  it('deep in an item is dropped alone, and the item stays', () => {
    const translations = [{ lang: 'kk', id: 'a-kk', url: 'https://a.kz/kk' }, { lang: 'en' }];
    const reading = read(
      ArticlePageSchema,
      pageWith(rightArticle({ translations, tags: ['a', 1] })),
    );
    expect(reading).toMatchObject({
      ok: true,
      value: { items: [{ translations: translations.slice(0, 1), tags: ['a'] }] },
    });
  });

  it('is told of by the whole path of what is wrong in it', () => {
    const place = { rank: 1, previousRank: null, article: rightArticle({ title: 7 }) };
    const reading = read(RankingSchema, { ...rankings.latest, items: [place] });
    expect(reading.ok && reading.dropped).toEqual([
      { index: 0, problems: [expect.stringMatching(/^article\.title: /)] },
    ]);
  });

  it('leaves what was sent as it was', () => {
    const sent = pageWith(rightArticle({ marker: 7, counts: 'many', tags: ['a', 1] }), null);
    const before = structuredClone(sent);
    expect(read(ArticlePageSchema, sent)).toMatchObject({ ok: true });
    expect(sent).toEqual(before);
  });

  it('of the rates is dropped alone', () => {
    const items = [rightRate(), rightRate({ buy: 588 }), rightRate({ currency: 'dollar' })];
    const reading = read(RateTableSchema, { ...rates.cash, items });
    expect(reading.ok && reading.value.items).toHaveLength(1);
    expect(reading.ok && reading.dropped.map(({ problems }) => problems[0])).toEqual([
      expect.stringMatching(/^buy: /),
      expect.stringMatching(/^currency: not an ISO 4217/),
    ]);
  });
});

describe('a cursor', () => {
  const cursorOf = (nextCursor: unknown) =>
    read(ArticlePageSchema, { items: [], nextCursor }) as { value?: { nextCursor: unknown } };

  it('is kept where a question may carry it, and null where there is none', () => {
    expect(cursorOf('WzEsMl0').value?.nextCursor).toBe('WzEsMl0');
    expect(cursorOf(null).value?.nextCursor).toBeNull();
  });

  it.each(['', 'a b', 'a=', '../a', 'a'.repeat(513), 7, ['a'], undefined])(
    'is null when it is %j, which no question may carry',
    (nextCursor) => expect(cursorOf(nextCursor).value?.nextCursor).toBeNull(),
  );
});

it('keeps no row of days that has lost a day', () => {
  const recentOf = (recent: unknown) => {
    const reading = read(RateSchema, rightRate({ recent }));
    return reading.ok && [reading.value.recent, reading.dropped];
  };
  expect(recentOf(['506.9', null])).toEqual([['506.9', null], []]);
  expect(recentOf(['506.9', 506.9, '507.1'])).toEqual([[], []]);
});

describe('a block', () => {
  const problemsOf = (block: unknown) => {
    const reading = read(BlockSchema, block);
    return reading.ok ? [] : reading.problems;
  };

  it('is read to the ends of what it may be', () => {
    for (const level of [2, 6]) {
      expect(problemsOf({ type: 'heading', level, content: [] })).toEqual([]);
    }
  });

  it('tells what was dropped in it', () => {
    const reading = read(BlockSchema, { type: 'paragraph', content: [{ text: 'a' }, 7] });
    expect(reading.ok && reading.dropped).toEqual([{ index: 1, problems: ['not an object'] }]);
  });

  it('is read as what it says it is', () => {
    expect(problemsOf({ type: 'heading', level: 7, content: [] })).toEqual([
      'level: not a whole number from 2 to 6',
    ]);
  });

  it.each(['hologram', 'toString', '__proto__', ['paragraph'], null, undefined])(
    'of the type %j is refused with the types there are',
    (type) => {
      expect(problemsOf({ type, content: [] })).toEqual([
        expect.stringMatching(/^type: .*"paragraph" \| "heading"/),
      ]);
    },
  );
});

it('reads the same through the Standard Schema interface', () => {
  const page = pageWith(rightArticle(), 7);
  expect(ArticlePageSchema['~standard'].validate(page)).toMatchObject({
    value: pageWith(rightArticle()),
  });
  expect(BlockSchema['~standard'].validate({ type: 'hologram' })).toHaveProperty('issues');
  expect(v.flatten(v.safeParse(ArticlePageSchema, { items: 7 }).issues ?? ([] as never))).toEqual({
    nested: { items: ['not a list'] },
  });
});

it.each([null, undefined, 'text', 7, true, {}, { length: 1, 0: rightArticle() }])(
  'refuses %j where a list must be',
  (items) => {
    const reading = read(ArticlePageSchema, { items, nextCursor: null });
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.problems.join()).toMatch(/^items: /);
  },
);

it.each([null, undefined, '', 'text', 0, [], [[]], Symbol('a'), () => 1])(
  'refuses %s where an answer must be, and never throws',
  (input) => {
    for (const schema of [ArticleSchema, CatalogueSchema, RateTableSchema, ProblemSchema]) {
      expect(read(schema, input).ok).toBe(false);
    }
  },
);

describe('the fixtures', () => {
  const page = pageWith(...articles);
  it.each([
    ['catalogue', catalogue],
    ['articles', page],
    ...articles.map((one) => ['article', one] as const),
    ...Object.values(rankings).map((one) => ['ranking', one] as const),
    ...Object.values(rates).map((one) => ['rates', one] as const),
    ...Object.values(history).map((one) => ['rateHistory', one] as const),
    ['status', status],
  ] as const)('read as %s without a loss', (name, fixture) => {
    expect(read(routes[name].answer, fixture)).toEqual({ ok: true, value: fixture, dropped: [] });
  });
});
