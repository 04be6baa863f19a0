import { describe, expect, it } from 'vitest';

import { daysOf, type SampleArticle } from '../../packages/gateway/src/sample/article.ts';
import { sampleArticles } from '../../packages/gateway/src/sample/articles/index.ts';
import { sampleDays } from '../../packages/gateway/src/sample/days.ts';
import { sampleNewsroom } from '../../packages/gateway/src/sample/newsroom.ts';
import { samplePicture, samplePictures } from '../../packages/gateway/src/sample/pictures.ts';
import { sampleRates } from '../../packages/gateway/src/sample/rates.ts';

const now = new Date('2025-12-03T18:00:00+05:00');
const otherDays = [
  '2026-01-30T00:20:00+05:00',
  '2026-02-28T23:50:00+05:00',
  '2027-08-01T12:00:00Z',
];

const titleOf = (article: SampleArticle, at = now): string => article.title(daysOf(article, at));
const bodyOf = (article: SampleArticle, at = now) => article.body(daysOf(article, at));
const inRussian = sampleArticles.filter(({ lang }) => lang === 'ru');
const ten = inRussian.slice(0, 10);

function byKey(key: string): SampleArticle {
  const article = sampleArticles.find((candidate) => candidate.key === key);
  if (!article) throw new Error(`no article ${key}`);
  return article;
}

/** Everything a reader may read of an article. */
function wordsOf(article: SampleArticle, at = now): string {
  const day = daysOf(article, at);
  return [article.title(day), article.summary?.(day), JSON.stringify(article.body(day))].join('\n');
}

describe('the ten newest articles in Russian', () => {
  const asked = [
    ['🪿', 'Шаховском', 2779, 1, 7],
    ['', 'Алматинской, Жетысуской и Жамбылской', 2652, 1, 170],
    ['❗️', 'Землетрясение в Алматы', 2777, 10, 174],
    ['⚡️', 'оповещение о землетрясении', 2805, 27, 108],
    ['❗️', '14 товаров', 2830, 3, 28],
    ['🚫', 'Roblox', 2702, 9, 66],
    ['🔖', 'ЛГБТ', 2418, 5, 149],
    ['🥩', '«Soğym-FEST» пройдёт в Астане 6 и 7 декабря', 2424, 1, 20],
    ['🌡', 'Прогноз на 4 декабря', 2507, 0, 6],
    ['✍️', 'Токаев', 2377, 8, 164],
  ] as const;

  it.each(asked.map((row, index) => [index + 1, ...row] as const))(
    'have at rank %i the marker "%s" and speak of "%s", with the counts of the page',
    (rank, marker, words, views, comments, reactions) => {
      const article = ten[rank - 1];
      if (!article) throw new Error(`nothing at rank ${rank}`);
      const lead = /^[^\p{L}\p{N}«]*/u.exec(titleOf(article))?.[0].trim();
      expect(lead).toBe(marker);
      expect(titleOf(article)).toContain(words);
      expect(article.counts).toEqual({ views, comments, reactions });
    },
  );

  it('carry their markers with and without a space, and with the variation selector where it belongs', () => {
    expect(ten.map((article) => titleOf(article).codePointAt(0)?.toString(16))).toEqual([
      '1fabf',
      '41c',
      '2757',
      '26a1',
      '2757',
      '1f6ab',
      '1f516',
      '1f969',
      '1f321',
      '270d',
    ]);
    const titles = ten.map((article) => titleOf(article));
    for (const rank of [3, 4, 5, 10]) expect(titles[rank - 1]?.codePointAt(1)).toBe(0xfe0f);
    expect(titles[8]?.slice(2)).toMatch(/^Прогноз/);
    expect(ten.map((article) => /^[^\p{L}]+\s/u.test(titleOf(article)))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('mix «», digits, Latin and en dashes', () => {
    const titles = ten.map((article) => titleOf(article)).join('\n');
    for (const sign of [/«.+»/u, /\d/u, /Roblox/u, /–/u]) expect(titles).toMatch(sign);
    expect(titles).not.toMatch(/—/u);
  });

  it.each(['views', 'comments', 'reactions'] as const)(
    'are the top ten by %s as well, in another order',
    (count) => {
      const sorted = inRussian.toSorted((one, other) => other.counts[count] - one.counts[count]);
      const top = sorted.slice(0, 10);
      expect(new Set(top)).toEqual(new Set(ten));
      expect(top).not.toEqual(ten);
    },
  );

  it('stand in three different orders by the three counts', () => {
    const orders = (['views', 'comments', 'reactions'] as const).map((count) =>
      ten
        .toSorted((one, other) => other.counts[count] - one.counts[count])
        .map(({ key }) => key)
        .join(),
    );
    expect(new Set(orders).size).toBe(3);
  });
});

describe('the sample newsroom', () => {
  it('writes in three languages and by default in Russian', () => {
    expect(sampleNewsroom.languages).toEqual(['ru', 'kk', 'en']);
    expect(sampleNewsroom.defaultLanguage).toBe('ru');
  });

  it('fills its six sections in Russian', () => {
    const sections = sampleNewsroom.sections.map(({ id }) => id);
    expect(sections).toEqual(['politics', 'economy', 'society', 'incidents', 'sport', 'tech']);
    for (const id of sections) {
      expect(inRussian.filter(({ section }) => section === id).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has enough articles in each language', () => {
    const count = (language: string): number =>
      sampleArticles.filter(({ lang }) => lang === language).length;
    expect(count('ru')).toBeGreaterThanOrEqual(26);
    expect(count('kk')).toBeGreaterThanOrEqual(4);
    expect(count('en')).toBeGreaterThanOrEqual(3);
  });

  it('lists its articles newest first, no two of the same minute or key', () => {
    const ages = sampleArticles.map(({ minutesAgo }) => minutesAgo);
    expect(ages).toEqual(ages.toSorted((one, other) => one - other));
    expect(new Set(ages).size).toBe(ages.length);
    expect(new Set(sampleArticles.map(({ key }) => key)).size).toBe(sampleArticles.length);
    for (const { key } of sampleArticles) expect(key).toMatch(/^[a-z0-9-]+$/);
  });

  it('illustrates half of them and summarises most of them', () => {
    const pictured = sampleArticles.filter(({ picture }) => picture).length / sampleArticles.length;
    expect(pictured).toBeGreaterThan(0.45);
    expect(pictured).toBeLessThan(0.6);
    const bare = sampleArticles.filter(({ summary }) => !summary).length;
    expect(bare).toBeGreaterThanOrEqual(5);
    expect(bare).toBeLessThan(sampleArticles.length / 2);
  });

  it('has corrected one article, retracted one, and dates no change before its article', () => {
    const kinds = sampleArticles.flatMap(({ notice }) => notice?.kind ?? []);
    expect(kinds.toSorted()).toEqual(['correction', 'retraction', 'update']);
    for (const { notice, minutesAgo, updatedMinutesAgo } of sampleArticles) {
      if (!notice) continue;
      expect(notice.minutesAgo).toBeLessThan(minutesAgo);
      expect(updatedMinutesAgo).toBe(notice.minutesAgo);
    }
  });

  it('has one title over 180 characters and one with an unbroken word of 80 letters', () => {
    const titles = sampleArticles.map((article) => titleOf(article));
    expect(titles.filter((title) => title.length >= 180)).toHaveLength(1);
    const longest = titles.flatMap((title) => title.match(/\p{L}+/gu) ?? []);
    expect(longest.filter((word) => word.length > 30).map((word) => word.length)).toEqual([80]);
  });

  it('has markers of a joined sequence, a flag and a skin tone, and a title that begins with a digit', () => {
    const titles = sampleArticles.map((article) => titleOf(article));
    for (const lead of ['👩‍🚒', '🇰🇿', '👵🏽', '5 ']) {
      expect(titles.some((title) => title.startsWith(lead))).toBe(true);
    }
  });

  it('tells one story in all three languages', () => {
    const told = sampleArticles.filter(({ story }) => story === 'almaty-earthquake');
    expect(told.map(({ lang }) => lang).toSorted()).toEqual(['en', 'kk', 'ru']);
  });

  it('tells each story once in a language, and each in two languages or more', () => {
    const stories = new Set(sampleArticles.flatMap(({ story }) => story ?? []));
    expect(stories.size).toBeGreaterThan(1);
    for (const name of stories) {
      const articles = sampleArticles.filter(({ story }) => story === name);
      expect(articles.length).toBeGreaterThanOrEqual(2);
      expect(new Set(articles.map(({ lang }) => lang)).size).toBe(articles.length);
    }
  });

  it('writes inline HTML of three tags, well nested, and links only to what exists', () => {
    for (const article of sampleArticles) {
      const text = JSON.stringify(bodyOf(article)).replaceAll('\\"', '"');
      for (const [tag, name] of text.matchAll(/<\/?(\w+)[^>]*>/g)) {
        expect(['b', 'i', 'a'], `${tag} in ${article.key}`).toContain(name);
      }
      const open = text.match(/<[bia][ >]/g)?.length ?? 0;
      expect(text.match(/<\/[bia]>/g)?.length ?? 0, article.key).toBe(open);
      for (const [, key] of text.matchAll(/article:([a-z0-9-]+)/g)) byKey(key ?? '');
      for (const block of bodyOf(article)) if (block.kind === 'related') byKey(block.article);
    }
  });

  it('never uses a dash, a quotation mark or a Latin letter of another language by mistake', () => {
    for (const article of sampleArticles) {
      const words = wordsOf(article);
      expect(words, article.key).not.toMatch(/\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu);
      if (article.lang !== 'en') expect(words, article.key).not.toMatch(/[—“”]/u);
    }
  });
});

describe('the article on the answer to the observers', () => {
  const article = byKey('ministry-answers-observers');
  const blocks = bodyOf(article);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.html : []));

  it('is of June 2019 when the sample is of December 2025', () => {
    const published = new Date(now.getTime() - article.minutesAgo * 60_000);
    expect(published.toISOString()).toMatch(/^2019-06-11/);
  });

  it('has six paragraphs and one related link, after the fourth', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'related',
      'paragraph',
      'paragraph',
    ]);
  });

  it('links to an earlier article on what the observers disliked', () => {
    const link = blocks.find((block) => block.kind === 'related');
    const earlier = byKey(link?.article ?? '');
    expect(titleOf(earlier)).toContain('не понравилось наблюдателям');
    expect(earlier.minutesAgo).toBeGreaterThan(article.minutesAgo);
  });

  it('quotes inside its second, fourth and sixth paragraphs, the first quotation being long', () => {
    const quoting = paragraphs.map((text) => /«[^»]{60,}/u.test(text));
    expect(quoting).toEqual([false, true, false, true, false, true]);
    expect(paragraphs[1]?.length).toBeGreaterThan(350);
  });

  it('spells БДИПЧ out once, where it first stands', () => {
    const text = `${titleOf(article)} ${paragraphs.join(' ')}`;
    expect(text.match(/демократическим институтам и правам человека/gu)).toHaveLength(1);
    expect(text.indexOf('БДИПЧ')).toBe(text.indexOf('(БДИПЧ)') + 1);
    expect(text.match(/БДИПЧ/gu)?.length).toBeGreaterThan(1);
  });
});

describe('the sample at any instant', () => {
  it('speaks of the day after an article and of the weekend ahead', () => {
    const forecast = byKey('forecast-storm');
    const fair = byKey('sogym-fest');
    expect(titleOf(forecast, new Date('2026-01-31T18:00:00+05:00'))).toContain('на 1 февраля');
    expect(titleOf(fair, new Date('2026-01-28T18:00:00+05:00'))).toContain('31 января и 1 февраля');
    expect(titleOf(fair, new Date('2025-12-06T18:00:00+05:00'))).toContain('13 и 14 декабря');
  });

  it('counts from the article’s own day: after midnight an article of the evening means the same', () => {
    const forecast = byKey('forecast-storm');
    const beforeMidnight = new Date('2025-12-04T00:30:00+05:00');
    expect(titleOf(forecast, beforeMidnight)).toContain('на 4 декабря');
  });

  it('uses each language’s own words', () => {
    expect(titleOf(byKey('sogym-fest-kk'))).toContain('6 және 7 желтоқсан');
    expect(titleOf(byKey('sogym-fest-en'))).toContain('6 and 7 December');
  });

  it.each(sampleNewsroom.languages)('has twelve different months in "%s"', (lang) => {
    const dates = Array.from({ length: 12 }, (_, month) =>
      sampleDays(new Date(Date.UTC(2026, month, 15)), lang).date(0),
    );
    expect(new Set(dates).size).toBe(12);
    for (const date of dates) expect(date).toMatch(/^15 \p{L}{3,}$/u);
  });

  it.each(otherDays)('leaves no word unfilled at %s', (instant) => {
    for (const article of sampleArticles) {
      expect(wordsOf(article, new Date(instant))).not.toMatch(/undefined|NaN|\[object|\$\{/);
    }
  });
});

describe('the drawings', () => {
  it('are at least 13, all different, each 1200 by 800', () => {
    const documents = samplePictures.map((key) => samplePicture(key) ?? '');
    expect(documents.length).toBeGreaterThanOrEqual(13);
    expect(new Set(documents).size).toBe(documents.length);
    for (const svg of documents) {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="800"/,
      );
    }
  });

  it('hold no text, script, style, reference or broken number', () => {
    for (const key of samplePictures) {
      expect(samplePicture(key), key).not.toMatch(
        /<(text|script|style|image|use|a)\b|href|url\(|\son/i,
      );
      expect(samplePicture(key), key).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('exist for every picture of an article and of a text, and have no other', () => {
    const wanted = sampleArticles.flatMap((article) => [
      ...(article.picture ? [article.key] : []),
      ...bodyOf(article).flatMap((block) => (block.kind === 'image' ? block.picture : [])),
    ]);
    for (const key of wanted) expect(samplePicture(key), key).toBeDefined();
    expect(samplePicture('no-such-picture')).toBeUndefined();
    const originals = wanted.map((key) => key.replace(/-(kk|en)$/, ''));
    expect(new Set(originals)).toEqual(new Set(samplePictures));
  });
});

describe('the rates', () => {
  const { cash, official } = sampleRates(now);
  const cashOf = (currency: string, back: number) => {
    const item = cash.at(-1 - back)?.items.find((rate) => rate.currency === currency);
    return item && `${item.buy}/${item.sell}`;
  };

  it('end with the figures of the page, their scale kept', () => {
    expect(cash.at(-1)?.date).toBe('2025-12-03');
    expect(cash.at(-1)?.items).toEqual([
      { currency: 'USD', units: 1, buy: '503.9', sell: '506.9' },
      { currency: 'EUR', units: 1, buy: '588.0', sell: '593.0' },
      { currency: 'RUB', units: 1, buy: '6.55', sell: '6.67' },
    ]);
  });

  it('go up for the dollar, down for the euro and stay for the rouble on the newest day', () => {
    expect(Number(cash.at(-2)?.items[0]?.sell)).toBeLessThan(506.9);
    expect(Number(cash.at(-2)?.items[1]?.sell)).toBeGreaterThan(593);
    expect(cashOf('RUB', 1)).toBe(cashOf('RUB', 0));
    expect(cashOf('RUB', 2)).not.toBe(cashOf('RUB', 0));
  });

  it('cover 45 days of cash, every day once', () => {
    expect(cash).toHaveLength(45);
    expect(cash[0]?.date).toBe('2025-10-20');
    expect(new Set(cash.map(({ date }) => date)).size).toBe(45);
  });

  it('have no official publication at weekends and on one working day', () => {
    const published = new Set(official.map(({ date }) => date));
    const silent = cash.map(({ date }) => date).filter((date) => !published.has(date));
    const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay());
    expect(silent.filter(isWeekend)).toHaveLength(12);
    expect(silent.filter((date) => !isWeekend(date))).toEqual(['2025-11-26']);
  });

  it('end with Friday’s official publication when the instant is at a weekend', () => {
    const sunday = sampleRates(new Date('2025-12-07T09:00:00+05:00'));
    expect(sunday.official.at(-1)?.date).toBe('2025-12-05');
    expect(sunday.cash.at(-1)?.date).toBe('2025-12-07');
  });

  it('count the day in Kazakhstan, not in UTC', () => {
    expect(sampleRates(new Date('2025-12-02T19:30:00Z')).cash.at(-1)?.date).toBe('2025-12-03');
  });

  it('give 39 currencies each day, for 1, 10, 100 or 1000 units as the bank does', () => {
    for (const { items } of official) {
      expect(new Set(items.map(({ currency }) => currency)).size).toBe(39);
    }
    const items = official.at(-1)?.items ?? [];
    const quants = Object.fromEntries(items.map(({ currency, quant }) => [currency, quant]));
    expect(quants).toMatchObject({
      UZS: 100,
      IRR: 1000,
      KRW: 100,
      AMD: 10,
      HUF: 10,
      JPY: 1,
      XDR: 1,
    });
    expect(new Set(Object.values(quants))).toEqual(new Set([1, 10, 100, 1000]));
    for (const { name } of items) expect(name).toMatch(/^[А-ЯЁ -]+$/u);
  });

  it('write official values as the bank does: at most two digits, trailing zeros dropped', () => {
    const values = official.flatMap(({ items }) => items.map(({ value }) => value));
    for (const value of values) expect(value).toMatch(/^\d+(\.\d?[1-9])?$/);
    expect(values.some((value) => /^\d+(\.\d)?$/.test(value))).toBe(true);
  });

  it.each([now.toISOString(), ...otherDays])(
    'keep a plausible spread around the official rate at %s',
    (instant) => {
      const rates = sampleRates(new Date(instant));
      for (const day of rates.official) {
        for (const { currency, buy, sell } of rates.cash.find(({ date }) => date === day.date)
          ?.items ?? []) {
          const value = Number(day.items.find((item) => item.currency === currency)?.value);
          expect(Number(buy)).toBeLessThan(Number(sell));
          expect((Number(sell) - Number(buy)) / Number(buy)).toBeLessThan(0.03);
          expect(Math.abs(Number(buy) / value - 1)).toBeLessThan(0.03);
          expect(Math.abs(Number(sell) / value - 1)).toBeLessThan(0.03);
        }
      }
    },
  );

  it('are the same each time they are asked', () => {
    expect(sampleRates(now)).toEqual(sampleRates(new Date(now)));
  });
});
