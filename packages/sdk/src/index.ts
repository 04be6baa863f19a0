export { createClient } from './client.ts';
export type { Client } from './client.ts';
export type { CacheOptions, ClientOptions } from './options.ts';
export type { Answer, CallOptions } from './request.ts';
export type { Meta } from './exchange.ts';
export type { Fetch } from './transport.ts';
export type { PageList } from './paging.ts';
export type { WatchOptions } from './watch.ts';
export type { Conversion } from './convert.ts';
export type {
  DeprecationEvent,
  DropReport,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './hooks.ts';
export type { ArticleReads, Articles } from './resources/articles.ts';
export type { RankingReads, Rankings } from './resources/rankings.ts';
export type { RateReads, Rates } from './resources/rates.ts';
export { isKeregeError } from './errors/is-kerege-error.ts';
export type { ErrorOfKind } from './errors/is-kerege-error.ts';
export { KeregeError } from './errors/kerege-error.ts';
export type { KeregeErrorKind } from './errors/kerege-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { HttpError } from './errors/http-error.ts';
export type { Refusal } from './errors/http-error.ts';
export { ContractError } from './errors/contract-error.ts';
export type {
  Article,
  ArticlesQuery,
  ArticleSummary,
  Catalogue,
  DroppedItem,
  Page,
  Problem,
  RankedArticle,
  Ranking,
  RankingOffer,
  RankingQuery,
  Rate,
  RateHistory,
  RateHistoryQuery,
  RatesQuery,
  RateTable,
  Status,
} from '@kerege/contract';
