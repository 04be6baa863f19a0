import { describe, expect, it } from 'vitest';
import {
  ArticleSchema,
  ArticleSummarySchema,
  RankingSchema,
  RateTableSchema,
  read,
} from '../../packages/contract/src/index.ts';
import { rankings, rates } from '../../packages/contract/src/fixtures/index.ts';
import { rightArticle, rightRate } from './sample.ts';

const readArticle = (changes: Record<string, unknown>) =>
  read(ArticleSummarySchema, rightArticle(changes));
const valueOf = (changes: Record<string, unknown>) => {
  const reading = readArticle(changes);
  if (!reading.ok) throw new Error(reading.problems.join());
  return reading.value;
};
const scripts = [
  'javascript:alert(1)',
  'data:text/html,x',
  'JaVaScRiPt:x',
  ' javascript:x',
  'vbscript:x',
  'file:///etc/passwd',
  '//a.kz',
  '/a',
  '',
  'about:blank',
  'java\nscript:x',
];

describe('an article is refused', () => {
  it.each<[string, unknown]>([
    ['id', ''],
    ['id', '../a'],
    ['id', 7],
    ['title', ' \n'],
    ['lang', 'русский'],
    ['publishedAt', undefined],
    ...scripts.map((url): [string, unknown] => ['url', url]),
  ])('with %s %j', (field, wrong) => {
    const reading = readArticle({ [field]: wrong });
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.problems[0]).toMatch(new RegExp(`^${field}: `));
  });

  it.each([
    '3 December 2025',
    '2025-12-03',
    '2025-12-03T18:00:00',
    '2025-12-03 18:00:00Z',
    '2025-13-03T18:00:00Z',
    '2025-02-30T18:00:00Z',
    '2025-02-29T18:00:00+05:00',
    '2025-12-03T25:00:00Z',
    '2025-12-03T18:00:00+0500',
    '1764766800',
    1764766800,
  ])('with the date %j', (publishedAt) => {
    expect(readArticle({ publishedAt }).ok).toBe(false);
  });
});

it.each(['2025-12-03T18:00:00+05:00', '2024-02-29T00:00Z', '2025-12-03T18:00:00.123456-03:30'])(
  'reads the date %s as it is written',
  (publishedAt) => expect(valueOf({ publishedAt }).publishedAt).toBe(publishedAt),
);

it.each(scripts)('drops a picture, its widths and the link of a text at %j', (url) => {
  expect(valueOf({ image: { url, alt: '' } }).image).toBeUndefined();
  const good = { url: 'https://a.kz/a.png', width: 800 };
  const image = { ...good, alt: '', sources: [{ url, width: 400 }, good] };
  expect(valueOf({ image }).image?.sources).toEqual([good]);
  const block = { type: 'paragraph', content: [{ text: 'a', href: url }] };
  const picture = { type: 'image', image: { url, alt: '' } };
  const related = { type: 'related', title: 'a', url };
  const reading = read(ArticleSchema, rightArticle({ body: [block, picture, related] }));
  const paragraph = { type: 'paragraph', content: [{ text: 'a', href: undefined }] };
  expect(reading).toMatchObject({ ok: true, value: { body: [paragraph] } });
});

describe('a count', () => {
  const counts = (views: unknown) =>
    valueOf({ counts: { views, comments: 1, reactions: 1 } }).counts;

  it('stays null where it is unknown and zero where it is zero', () => {
    expect([counts(null).views, counts(0).views]).toEqual([null, 0]);
  });

  it.each(['12', 1.5, -1, Number.NaN, Infinity, true, [], {}])(
    'is unknown when it is %j',
    (views) => {
      expect(counts(views)).toEqual({ views: null, comments: 1, reactions: 1 });
    },
  );

  it('is unknown when all of them are missing', () => {
    expect(valueOf({ counts: 'many' }).counts).toEqual({
      views: null,
      comments: null,
      reactions: null,
    });
  });
});

it('takes no number as a string and no string as a number', () => {
  const [place] = rankings.latest.items;
  const ranking = read(RankingSchema, { ...rankings.latest, items: [{ ...place, rank: '1' }] });
  expect(ranking).toMatchObject({ ok: true, value: { items: [] }, dropped: [{ index: 0 }] });
  const items = [
    { sell: 506.9 },
    { units: '1' },
    { sell: '506,9' },
    { sell: '5e2' },
    { sell: '-5' },
  ];
  const table = read(RateTableSchema, { ...rates.cash, items: items.map(rightRate) });
  expect(table).toMatchObject({ ok: true, value: { items: [] } });
  expect(table.ok && table.dropped).toHaveLength(5);
});
