import type {
  Article,
  ArticleSummary,
  Catalogue,
  RateHistory,
  Ranking,
  RateTable,
  Status,
} from '@kerege/contract';

/** An article of your own; without a body it has an empty one. */
export type FakeArticle = ArticleSummary & {
  /** Its blocks; none if absent. */
  body?: Article['body'];
};

/**
 * Data in place of the sample newsroom's. What is not given follows from what is: rankings and the catalogue's sections
 * and languages from your articles, histories and the catalogue's currencies and cities from your rates.
 *
 * What you give is copied, and has to keep to the contract: a client would leave out what does not.
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
