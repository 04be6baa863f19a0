import type {
  ArticleSummary,
  Catalogue,
  Page,
  Ranking,
  RateHistory,
  Status,
} from '@kerege/contract';
import { afterAll, beforeAll, it } from 'vitest';
import { expectFound } from '../support/conformance-command.ts';
import { at, inBody, type Fault } from '../support/conformance-fault.ts';
import { inArticle, inArticles, inLatest, inRates } from '../support/conformance-bodies.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';

let newsroom: FaultyNewsroom;
beforeAll(async () => {
  newsroom = await FaultyNewsroom.start();
});
afterAll(() => newsroom.stop());

const inStatus = (change: (sources: Status['sources']) => void) =>
  at(
    '/v1/status',
    inBody(({ sources }: Status) => change(sources)),
  );
const noon = '2025-12-03T12:00:00+05:00';
/** Gives a field a value that its type does not know. */
const set = (object: object | undefined, fields: object) =>
  void Object.assign(object ?? {}, fields);

const history = '/rates/{currency}/history';

it.each<[what: string, fault: Fault, identifiers: string[], told: RegExp]>([
  [
    'a default language that is none of the languages',
    at(
      '/v1',
      inBody((catalogue: Catalogue) => set(catalogue, { languages: ['kk'] })),
    ),
    ['catalogue.default-language'],
    /expected one of kk; got ru/,
  ],
  [
    'a ranking that the catalogue does not know',
    at(
      '/v1/rankings',
      inBody(({ items }: Page<unknown>) => items.pop()),
    ),
    ['/rankings rankings.agree'],
    /expected latest, most-discussed, .+; got most-discussed/,
  ],
  [
    'the oldest article first',
    inArticles(({ items }) => void items.reverse()),
    ['/articles articles.order', '/articles paging.items'],
    /expected the newest first; got \S+ of 20\S+, then \S+ of 20/,
  ],
  [
    'a title in HTML',
    inArticles(({ items }) => set(items[0], { title: 'Now in <b>bold</b>' })),
    ['/articles articles.plain-text'],
    /expected plain text, without HTML; got \S+: Now in <b>bold<\/b>\n/,
  ],
  [
    'a summary that was escaped once too often',
    inLatest(({ items: [one] }) => set(one?.article, { summary: 'R&amp;D' })),
    ['/rankings/{id} articles.plain-text'],
    /got \S+: R&amp;D\n/,
  ],
  [
    'another article than was asked for',
    inArticle((article) => set(article, { id: 'another' })),
    ['/articles/{id} article.id'],
    /got another\n/,
  ],
  [
    'a translation into the same language',
    inArticle(({ translations, lang }) => translations?.forEach((one) => set(one, { lang }))),
    ['/articles/{id} article.translations'],
    /expected another language than ru; got a translation into ru/,
  ],
  [
    'an article that goes with itself',
    at(
      '/v1/articles/[^/]+/related',
      inBody(({ items }: Page<ArticleSummary>, { pathname }) =>
        set(items[0], { id: pathname.split('/')[3] }),
      ),
    ),
    ['/articles/{id}/related related.others'],
    /expected articles other than (\S+); got \1\n/,
  ],
  [
    'ranks from two',
    inLatest(({ items }) => items.forEach((item, index) => (item.rank = index + 2))),
    ['/rankings/{id} ranking.ranks'],
    /latest: expected 1 2 3 4 5 6 7 8 9 10; got 2 3 4 5 6 7 8 9 10 11/,
  ],
  [
    'the latest article in second place',
    inLatest(({ items: [one, other] }) => {
      if (one && other) [one.article, other.article] = [other.article, one.article];
    }),
    ['/rankings/{id} ranking.order'],
    /expected the newest first; got \S+ of 20\S+, then \S+ of 20/,
  ],
  [
    'the most viewed article in second place',
    at(
      '/v1/rankings/most-viewed',
      inBody(({ items }: Ranking) => set(items[1]?.article.counts, { views: 1_000_000_000 })),
    ),
    ['/rankings/{id} ranking.order'],
    /then \S+ with 1000000000 views/,
  ],
  [
    'another ranking than was asked for',
    inLatest((ranking) => set(ranking, { id: 'most-viewed' })),
    ['/rankings/{id} ranking.id'],
    /expected latest; got most-viewed/,
  ],
  [
    'a ranking that is stale when it is made',
    inLatest((ranking) => set(ranking, { staleAfter: ranking.generatedAt })),
    ['/rankings/{id} ranking.stale-after'],
    /expected later than 20/,
  ],
  [
    'rates that are stale when they are published',
    inRates((table) => set(table, { staleAfter: table.asOf })),
    ['/rates rates.stale-after'],
    /expected later than 20/,
  ],
  [
    'an official figure among those of desks',
    inRates(({ kind, items }) => kind === 'cash' && set(items[0], { official: '500' })),
    ['/rates rates.figures'],
    /expected figures that are cash; got \w{3}: buy \S+, sell \S+, official 500/,
  ],
  [
    'a movement by nothing',
    inRates(
      ({ items: [one] }) =>
        one?.change?.direction !== 'same' && set(one?.change ?? {}, { amount: '0.0' }),
    ),
    ['/rates rates.change', `${history} history.change`],
    /expected "same" if and only if 0; got \w{3}: 0\.0 (up|down)/,
  ],
  [
    'a movement the other way',
    inRates(({ items }) => {
      for (const { change } of items) {
        if (change && change.direction !== 'same') {
          change.direction = change.direction === 'up' ? 'down' : 'up';
        }
      }
    }),
    [`${history} history.change`],
    /expected \w{3} (up|down) from \S+ of 20\S+ to \S+; got (up|down) by/,
  ],
  [
    'fifteen recent days',
    inRates(({ items }) => void items[0]?.recent.unshift(null)),
    ['/rates rates.recent'],
    /expected 14 days at the most; got \w{3}: 15 days/,
  ],
  [
    'recent days from new to old',
    inRates(({ items }) => items.forEach(({ recent }) => void recent.reverse())),
    [`${history} history.recent`],
    /expected (\w{3}): [\d. ]+; got \1: [\d. ]+\n/,
  ],
  [
    'a history from new to old',
    at(
      '/v1/rates/.+/history',
      inBody(({ points }: RateHistory) => void points.reverse()),
    ),
    [`${history} history.order`],
    /got 20\d\d-\d\d-\d\d, then 20\d\d-\d\d-\d\d/,
  ],
  [
    'the history of another currency',
    at(
      '/v1/rates/.+/history',
      inBody((one: RateHistory) => set(one, { currency: 'XAU' })),
    ),
    [`${history} history.currency`],
    /expected \w{3} cash; got XAU cash/,
  ],
  [
    'a source that goes by its address',
    inStatus(([source]) => set(source, { name: 'https://me:secret@feeds.example/all' })),
    ['/status status.addresses'],
    /expected no address; got https:\/\/me:secret@feeds\.example\/all\n/,
  ],
  [
    'the address of a source in its last error',
    inStatus(([source]) =>
      set(source, { lastError: { at: noon, message: 'connect 10.0.0.7:443' } }),
    ),
    ['/status status.addresses'],
    /expected no address; got connect 10\.0\.0\.7:443\n/,
  ],
])('finds what is not true in an answer, and nothing else: %s', async (_, fault, found, told) => {
  newsroom.fault = fault;
  await expectFound(newsroom.url, found, told);
});
