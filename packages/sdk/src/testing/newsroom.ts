import type {
  Article,
  ArticleSummary,
  Catalogue,
  RateHistory,
  Ranking,
  RateTable,
  Status,
} from '@kerege/contract';
import * as fixtures from '@kerege/contract/fixtures';
import { catalogueOf } from './catalogue.ts';
import { moveDates, moveInstant } from './moving.ts';
import { refuseUnknown } from './unknown.ts';

/** An article of your own; without a body it has an empty one. */
export type FakeArticle = ArticleSummary & {
  /** Its blocks; none if absent. */
  body?: Article['body'];
};

/**
 * Data in place of the sample newsroom's. What is not given follows from what is: rankings and the catalogue's sections
 * and languages from your articles, histories and the catalogue's currencies and cities from your rates.
 */
export interface FakeGatewayOptions {
  /**
   * The articles, in any order and language. The newsroom's default language is Russian if one of them is, else the first's.
   *
   * @example
   * createFakeGateway({ articles: [{ ...articles[0], id: 'mine', title: 'Mine' }] });
   */
  articles?: readonly FakeArticle[] | undefined;
  /**
   * Rankings, curated ones too, in place of those that are made from the articles. They are answered as they
   * are, cut to what is asked for.
   *
   * @example
   * createFakeGateway({ rankings: [{ ...rankings.latest, id: 'editors-choice', title: 'Выбор редакции' }] });
   */
  rankings?: readonly Ranking[] | undefined;
  /**
   * Tables of rates: of each kind and city the first counts.
   *
   * @example
   * createFakeGateway({ rates: [rates.official] }); // no desk: cash rates are a 404
   */
  rates?: readonly RateTable[] | undefined;
  /**
   * Histories, one for a currency and a kind.
   *
   * @example
   * createFakeGateway({ history: [history.cash, { ...history.cash, currency: 'EUR' }] });
   */
  history?: readonly RateHistory[] | undefined;
  /**
   * What the newsroom offers.
   *
   * @example
   * createFakeGateway({ catalogue: { ...catalogue, defaultLanguage: 'kk' } });
   */
  catalogue?: Catalogue | undefined;
  /**
   * How the sources are doing.
   *
   * @example
   * createFakeGateway({ status: { ...status, sources: [] } });
   */
  status?: Status | undefined;
  /**
   * The present moment of the newsroom; `fixtureInstant` if absent. The dates of the sample newsroom move along, those of
   * your own data do not.
   *
   * @example
   * createFakeGateway({ now: new Date() }); // a demo in which the news is new
   */
  now?: Date | undefined;
}

/** What answers are made from. */
export interface FakeNewsroom {
  /** Newest first. */
  articles: readonly Article[];
  rankings: readonly Ranking[];
  rates: readonly RateTable[];
  history: readonly RateHistory[];
  catalogue: Catalogue;
  status: Status;
  /** RFC 3339. */
  now: string;
}

const known: Readonly<Record<keyof FakeGatewayOptions, true>> = {
  articles: true,
  rankings: true,
  rates: true,
  history: true,
  catalogue: true,
  status: true,
  now: true,
};

/**
 * Fills in what was left out.
 *
 * @param options - What the caller gave.
 * @returns What answers are made from.
 * @throws TypeError for an option it does not know; RangeError for a `now` that is no moment.
 */
export function readNewsroom(options: FakeGatewayOptions): FakeNewsroom {
  refuseUnknown('option', options, known);
  const { rankings = [], rates, now: date } = options;
  const now = date ? instantOf(date) : fixtures.fixtureInstant;
  const sample = <Value>(value: Value): Value => {
    return date ? moveDates(value, fixtures.fixtureInstant, now) : value;
  };
  const articles = options.articles ?? sample(fixtures.articles);
  return {
    articles: articles.map((one) => ({ ...one, body: one.body ?? [] })).sort(newerFirst),
    rankings,
    rates: rates ?? sample(Object.values(fixtures.rates)),
    // The sample's histories would contradict rates that are not the sample's.
    history: options.history ?? (rates ? [] : sample(Object.values(fixtures.history))),
    catalogue: options.catalogue ?? catalogueOf(options),
    status: options.status ?? sample(fixtures.status),
    now,
  };
}

function instantOf(date: Date): string {
  return moveInstant(fixtures.fixtureInstant, date.getTime() - Date.parse(fixtures.fixtureInstant));
}

function newerFirst(one: Article, other: Article): number {
  const difference = Date.parse(other.publishedAt) - Date.parse(one.publishedAt);
  return difference || (one.id < other.id ? 1 : -1);
}
