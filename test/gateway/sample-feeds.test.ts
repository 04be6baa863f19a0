import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sampleArticles } from '../../packages/gateway/src/sample/articles/index.ts';
import { sampleConfig } from '../../packages/gateway/src/sample/feeds/sample-config.ts';
import { writeSample } from '../../packages/gateway/src/sample/feeds/write-sample.ts';

const now = Date.parse('2025-12-03T18:00:00+05:00');
const publicUrl = 'http://localhost:9009';
const folder = mkdtempSync(join(tmpdir(), 'kerege-sample-'));
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  attributeNamePrefix: '',
});

interface JsonItem {
  id: string;
  url: string;
  language: string;
  title: string;
  content_html: string;
  image?: string;
  date_published: string;
  date_modified?: string;
  tags: string[];
  _kerege: {
    counts: object;
    notice?: { kind: string; at: string };
    translations?: { lang: string; id: string; url: string }[];
  };
}

beforeAll(() => writeSample(folder, { now, publicUrl }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the JSON Feed', () => {
  let items: JsonItem[];
  const byId = (id: string): JsonItem | undefined => items.find((item) => item.id === id);

  beforeAll(() => {
    const feed = JSON.parse(text('newsroom.json')) as { version: string; items: JsonItem[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    items = feed.items;
  });

  it('holds every article in Russian and English, and none in Kazakh', () => {
    const keys = sampleArticles.filter(({ lang }) => lang !== 'kk').map(({ key }) => key);
    expect(items.map(({ id }) => id)).toEqual(keys);
    expect(new Set(items.map(({ language }) => language))).toEqual(new Set(['ru', 'en']));
  });

  it('tells of each article its address, its moment in +05:00, its section first and its counts', () => {
    expect(byId('almaty-earthquake')).toMatchObject({
      url: 'http://localhost:9009/articles/almaty-earthquake',
      title: '❗️Землетрясение в Алматы',
      image: 'http://localhost:9009/pictures/almaty-earthquake.svg',
      date_published: '2025-12-03T17:16:00+05:00',
      date_modified: '2025-12-03T17:34:00+05:00',
      tags: ['Происшествия', 'землетрясение', 'Алматы'],
      _kerege: {
        counts: { views: 2777, comments: 10, reactions: 174 },
        notice: { kind: 'update', at: '2025-12-03T17:34:00+05:00' },
      },
    });
  });

  it('links translations both ways, the Kazakh one in the other feed included', () => {
    expect(byId('almaty-earthquake')?._kerege.translations).toContainEqual({
      lang: 'kk',
      id: 'almaty-earthquake-kk',
      url: 'http://localhost:9009/articles/almaty-earthquake-kk',
    });
    const back = byId('almaty-earthquake-en')?._kerege.translations?.map(({ id }) => id);
    expect(back?.sort()).toEqual(['almaty-earthquake', 'almaty-earthquake-kk']);
  });

  it('writes every kind of block as HTML, with full addresses', () => {
    const all = items.map((item) => item.content_html).join('\n');
    for (const tag of ['<p>', '<h2>', '<blockquote>', '<ul>', '<ol>', '<figure>', '<figcaption>']) {
      expect(all).toContain(tag);
    }
    expect(all).not.toContain('article:');
    expect(byId('ministry-answers-observers')?.content_html).toMatch(
      /<aside class="related"><a href="http:\/\/localhost:9009\/articles\/[a-z0-9-]+">Что не понравилось/,
    );
  });
});

describe('the RSS feed', () => {
  it('is well-formed and holds the articles in Kazakh with what RSS can tell of them', () => {
    const xml = text('kazakh.rss.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { channel } = (parser.parse(xml) as { rss: { channel: Record<string, unknown> } }).rss;
    const items = channel['item'] as Record<string, unknown>[];
    expect(channel['language']).toBe('kk');
    expect(items).toHaveLength(sampleArticles.filter(({ lang }) => lang === 'kk').length);
    expect(items[0]).toMatchObject({
      title: '❗️Алматыда жер сілкінді',
      link: 'http://localhost:9009/articles/almaty-earthquake-kk',
      guid: { '#text': 'almaty-earthquake-kk', isPermaLink: 'false' },
      pubDate: 'Wed, 03 Dec 2025 17:19:00 +0500',
      'dc:creator': 'Айдос Сәрсенбай',
      category: ['Оқиғалар', 'жер сілкінісі', 'Алматы'],
      'media:content': { medium: 'image', 'media:credit': 'Сурет: «Түндік»' },
      'media:community': { 'media:statistics': { views: '1640' } },
      'slash:comments': '6',
    });
    expect(String(items[0]?.['content:encoded'])).toMatch(/^<p><b>Алматыда/);
  });
});

describe("the National Bank's files", () => {
  it('are one for each publication of the 45 days, and the newest once more with all currencies', () => {
    const names = readdirSync(join(folder, 'national-bank')).sort();
    expect(names.at(-1)).toBe('rates_all.xml');
    expect(names).toContain('2025-12-03.xml');
    expect(names).not.toContain('2025-11-30.xml');
    expect(names).not.toContain('2025-11-26.xml');
  });

  it('hold 39 currencies by date, with the movement since the publication before', () => {
    const { rates } = parser.parse(text('national-bank/2025-12-03.xml')) as {
      rates: { date: string; item: Record<string, string>[] };
    };
    expect(rates.date).toBe('03.12.2025');
    expect(rates.item).toHaveLength(39);
    expect(rates.item.find(({ title }) => title === 'USD')).toEqual({
      fullname: 'ДОЛЛАР США',
      ...{ title: 'USD', description: '505.53', quant: '1', index: 'UP', change: '+0.61' },
    });
    expect(rates.item.find(({ title }) => title === 'AMD')?.['quant']).toBe('10');
  });

  it('tell in rates_all.xml the same figures, each with its day', () => {
    const { rss } = parser.parse(text('national-bank/rates_all.xml')) as {
      rss: { channel: { item: Record<string, string>[] } };
    };
    expect(rss.channel.item).toHaveLength(39);
    const dollar = rss.channel.item.find(({ title }) => title === 'USD');
    expect(dollar).toMatchObject({ pubDate: '03.12.2025', description: '505.53', quant: '1' });
  });
});

describe("the desk's files", () => {
  it('are one a day in the shape of POST /v1/rates, their scale kept', () => {
    expect(readdirSync(join(folder, 'desk-rates'))).toHaveLength(45);
    const newest: unknown = JSON.parse(text('desk-rates/2025-12-03.json'));
    expect(newest).toMatchObject({ kind: 'cash', asOf: '2025-12-03T18:00:00+05:00' });
    expect(newest).toHaveProperty('items.1', {
      ...{ currency: 'EUR', units: 1, buy: '588.0', sell: '593.0' },
    });
  });

  it('are never of a later moment than the sample', () => {
    const midnight = mkdtempSync(join(tmpdir(), 'kerege-sample-'));
    writeSample(midnight, { now: Date.parse('2025-12-03T00:10:00+05:00'), publicUrl });
    const file = join(midnight, 'desk-rates/2025-12-03.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      asOf: '2025-12-03T00:00:00+05:00',
    });
    rmSync(midnight, { recursive: true });
  });
});

it('removes the days of an earlier run, keeps what is not its own and leaves no half-written file', () => {
  const own = mkdtempSync(join(tmpdir(), 'kerege-sample-'));
  writeSample(own, { now, publicUrl });
  writeFileSync(join(own, 'desk-rates', 'notes.txt'), 'mine');
  writeSample(own, { now: Date.parse('2027-08-01T12:00:00Z'), publicUrl });
  const names = readdirSync(own, { recursive: true }).map(String);
  expect(names).toContain(join('desk-rates', '2027-08-01.json'));
  expect(names).toContain(join('desk-rates', 'notes.txt'));
  expect(names.filter((name) => name.includes('2025') || name.includes('.part'))).toEqual([]);
  rmSync(own, { recursive: true });
});

it('is configured with a source for each feed and a name for each section in three languages', () => {
  const config = sampleConfig(folder, publicUrl);
  expect(config.sources.map(({ type }) => type)).toEqual([
    ...['feed', 'feed', 'national-bank', 'desk-rates'],
  ]);
  expect(config.sections[0]).toEqual({
    ...{ id: 'politics', title: 'Политика', names: ['Политика', 'Саясат', 'Politics'] },
  });
});
