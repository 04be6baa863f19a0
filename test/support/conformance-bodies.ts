import type { Article, ArticleSummary, Page, Ranking, RateTable } from '@kerege/contract';
import { at, inBody, type Fault } from './conformance-fault.ts';

/** A fault of single articles. */
export const inArticle = (change: (article: Article) => void): Fault =>
  at('/v1/articles/[^/]+', inBody(change));
/** A fault of the list of articles. */
export const inArticles = (change: (page: Page<ArticleSummary>) => void): Fault =>
  at('/v1/articles', inBody(change));
/** A fault of the latest articles. */
export const inLatest = (change: (ranking: Ranking) => void): Fault =>
  at('/v1/rankings/latest', inBody(change));
/** A fault of the rates. */
export const inRates = (change: (table: RateTable) => void): Fault =>
  at('/v1/rates', inBody(change));
