import type * as v from 'valibot';
import {
  ArticlesQuerySchema,
  NoQuerySchema,
  RankingQuerySchema,
  RateHistoryQuerySchema,
  RatesQuerySchema,
} from './queries.ts';
import { ArticleSummarySchema } from './schemas/article.ts';
import { ArticleSchema } from './schemas/body.ts';
import { CatalogueSchema } from './schemas/catalogue.ts';
import { pageOf } from './schemas/page.ts';
import { RankingOfferSchema, RankingSchema } from './schemas/ranking.ts';
import { RateHistorySchema, RateTableSchema } from './schemas/rates.ts';
import { StatusSchema } from './schemas/status.ts';

/** One endpoint: what it is asked and what it answers. */
export interface Route<
  Path extends string = string,
  Query extends v.GenericSchema = v.GenericSchema,
  Answer extends v.GenericSchema = v.GenericSchema,
> {
  /** The path with its parameters in braces. */
  path: Path;
  /** The query parameters, read from strings. */
  query: Query;
  /** The body of a 200. */
  answer: Answer;
  /** Seconds for which a cache may answer for the server (`Cache-Control: max-age`). */
  maxAge: number;
}

/** A page of articles without their bodies. */
export const ArticlePageSchema = pageOf(ArticleSummarySchema);
/** The rankings there are. */
export const RankingPageSchema = pageOf(RankingOfferSchema);

/* @__NO_SIDE_EFFECTS__ */
function get<
  const Path extends string,
  Query extends v.GenericSchema,
  Answer extends v.GenericSchema,
>(path: Path, query: Query, answer: Answer, maxAge: number): Route<Path, Query, Answer> {
  return { path, query, answer, maxAge };
}

/** Every endpoint that reads: its path, its query, its answer, its freshness in seconds. */
export const routes = {
  /** What the newsroom offers. */
  catalogue: get('/v1', NoQuerySchema, CatalogueSchema, 300),
  /** Articles, newest first. */
  articles: get('/v1/articles', ArticlesQuerySchema, ArticlePageSchema, 60),
  /** One article with its body. */
  article: get('/v1/articles/{id}', NoQuerySchema, ArticleSchema, 60),
  /** Articles that go with one. */
  related: get('/v1/articles/{id}/related', NoQuerySchema, ArticlePageSchema, 60),
  /** The rankings there are. */
  rankings: get('/v1/rankings', NoQuerySchema, RankingPageSchema, 300),
  /** One ranking. */
  ranking: get('/v1/rankings/{id}', RankingQuerySchema, RankingSchema, 30),
  /** Exchange rates as they stand. */
  rates: get('/v1/rates', RatesQuerySchema, RateTableSchema, 30),
  /** One currency day by day. */
  rateHistory: get('/v1/rates/{currency}/history', RateHistoryQuerySchema, RateHistorySchema, 300),
  /** How the sources are doing. */
  status: get('/v1/status', NoQuerySchema, StatusSchema, 30),
} as const;

/** The name of an endpoint. */
export type RouteName = keyof typeof routes;
