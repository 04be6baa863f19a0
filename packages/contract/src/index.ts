export { cacheControl, openHeaders } from './headers.ts';
export type { Reading } from './reading/read.ts';
export { read } from './reading/read.ts';
export type { OpenEnum } from './reading/open-enum.ts';
export type { DroppedItem } from './reading/tolerant-list.ts';
export { DecimalSchema, isWebAddress, parseWebAddress } from './schemas/scalars.ts';
export {
  ArticleSummarySchema,
  CountsSchema,
  ImageSchema,
  NoticeSchema,
  SectionSchema,
  TranslationSchema,
} from './schemas/article.ts';
export type {
  ArticleSummary,
  Counts,
  Image,
  Notice,
  Section,
  Translation,
} from './schemas/article.ts';
export { ArticleSchema, BlockSchema, InlineSchema } from './schemas/body.ts';
export type { Article, Block, Inline } from './schemas/body.ts';
export { CatalogueSchema } from './schemas/catalogue.ts';
export type { Catalogue } from './schemas/catalogue.ts';
export { pageOf } from './schemas/page.ts';
export type { Page } from './schemas/page.ts';
export { ProblemSchema } from './schemas/problem.ts';
export type { Problem } from './schemas/problem.ts';
export {
  periods,
  RankedArticleSchema,
  RankingOfferSchema,
  RankingSchema,
} from './schemas/ranking.ts';
export type { Period, RankedArticle, Ranking, RankingOffer } from './schemas/ranking.ts';
export {
  rateKinds,
  RateChangeSchema,
  RateHistorySchema,
  RatePointSchema,
  RateSchema,
  RateTableSchema,
} from './schemas/rates.ts';
export type {
  Rate,
  RateChange,
  RateHistory,
  RateKind,
  RatePoint,
  RateTable,
} from './schemas/rates.ts';
export { SourceStatusSchema, StatusSchema } from './schemas/status.ts';
export type { SourceStatus, Status } from './schemas/status.ts';
export {
  ArticlesQuerySchema,
  NoQuerySchema,
  pathParameters,
  RankingQuerySchema,
  RateHistoryQuerySchema,
  RatesQuerySchema,
} from './queries.ts';
export type { ArticlesQuery, RankingQuery, RateHistoryQuery, RatesQuery } from './queries.ts';
export { ArticlePageSchema, RankingPageSchema, routes } from './routes.ts';
export type { Route, RouteName } from './routes.ts';
