import type { ArticleSummary, Page, Ranking, RateTable } from '@kerege/contract';
import { afterAll, beforeAll, it } from 'vitest';
import { expectFound } from '../support/conformance-command.ts';
import { asked, at, inBody, type Planted } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';

let newsroom: FaultyNewsroom;
beforeAll(async () => {
  newsroom = await FaultyNewsroom.start();
});
afterAll(() => newsroom.stop());

type Articles = Page<ArticleSummary>;

const inArticles = (parameter: string, change: (page: Articles) => void) =>
  at('/v1/articles', asked(parameter, inBody(change)));
const inRates = (parameter: string, change: (table: RateTable) => void) =>
  at('/v1/rates', asked(parameter, inBody(change)));
const queries: Planted[] = [
  [
    'a limit of two that is three',
    inArticles('limit', ({ items: [one], items }) => one && items.length === 2 && items.push(one)),
    ['/articles query.limit'],
    /\?limit=2: expected 2 items; got 3/,
  ],
  [
    'a language that nobody asked for',
    inArticles('lang', ({ items: [one] }) => one && (one.lang = 'fr')),
    ['/articles query.lang'],
    /\?lang=ru: expected articles in ru; got \S+ in fr/,
  ],
  [
    'a ranking in another language',
    at(
      '/v1/rankings/[^/]+',
      asked(
        'lang',
        inBody(({ items: [one] }: Ranking) => one && (one.article.lang = 'fr')),
      ),
    ),
    ['/rankings/{id} query.lang'],
    /\?lang=kk: expected articles in kk; got \S+ in fr/,
  ],
  [
    'a section of its own choice',
    inArticles('section', ({ items }) => delete items[0]?.section),
    ['/articles query.section'],
    /expected articles of the section \S+; got \S+ of no section/,
  ],
  [
    'a tag that finds nothing',
    inArticles('tag', (page) => (page.items = [])),
    ['/articles query.tag'],
    /expected an article at least; got none/,
  ],
  [
    'an article from before the moment asked for',
    inArticles('since', ({ items }) => {
      const last = items.at(-1);
      if (last) last.publishedAt = '2001-01-01T00:00:00Z';
    }),
    ['/articles query.since'],
    /expected articles since 20\S+; got \S+ of 2001-01-01T00:00:00Z/,
  ],
  [
    'an address that finds another article',
    inArticles('url', ({ items: [one] }) => one && (one.id = 'another')),
    ['/articles query.url'],
    /expected the article \S+; got another/,
  ],
  [
    'an unknown parameter that is refused',
    asked('utm_source', (answer) => {
      answer.status = 404;
      answer.headers.set('Cache-Control', 'no-store');
    }),
    ['/articles query.unknown'],
    /\?utm_source=kerege-conformance: expected status 200; got status 404/,
  ],
  [
    'currencies in the order of the alphabet',
    inRates('currencies', ({ items }) => items.sort((a, b) => (a.currency < b.currency ? -1 : 1))),
    ['/rates query.currencies'],
    /expected (\w{3}),(\w{3}),(\w{3}); got (?!\1,\2,\3)/,
  ],
  [
    'cash in the name of official rates',
    inRates('kind', (table) => (table.kind = 'cash')),
    ['/rates rates.figures', '/rates query.kind'],
    /\?kind=official: expected official; got cash/,
  ],
  [
    'another city',
    inRates('city', (table) => (table.city = 'Atlantis')),
    ['/rates query.city'],
    /expected \S+; got Atlantis/,
  ],
  [
    'more days than were asked for',
    at(
      '/v1/rates/.+/history',
      asked(
        'from',
        inBody(
          ({ points: [one] }: { points: { date: string }[] }) => one && (one.date = '2001-01-01'),
        ),
      ),
    ),
    ['/rates/{currency}/history query.days'],
    /expected days from 20\S+ to 20\S+; got 2001-01-01 to/,
  ],
];

it.each(queries)(
  'finds what is wrong with the answer to a question, and nothing else: %s',
  async (_, fault, found, told) => {
    newsroom.fault = fault;
    await expectFound(newsroom.url, found, told);
  },
);
