export { createClient } from './client.ts';
export type { Client } from './client.ts';
export type { ClientOptions } from './options.ts';
export type { CallOptions, DropReport } from './request.ts';
export type { Fetch } from './transport.ts';
export type { Articles } from './resources/articles.ts';
export type { Rankings } from './resources/rankings.ts';
export type { Rates } from './resources/rates.ts';
export { isKeregeError } from './errors/is-kerege-error.ts';
export { KeregeError } from './errors/kerege-error.ts';
export type { KeregeErrorKind } from './errors/kerege-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { HttpError } from './errors/http-error.ts';
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
