import * as v from 'valibot';
import { TextSchema } from '../reading/checked.ts';
import { entity, lenient, orNull } from '../reading/entity.ts';
import { openEnum } from '../reading/open-enum.ts';
import { tolerantList } from '../reading/tolerant-list.ts';
import { ArticleSummarySchema } from './article.ts';
import { IdentifierSchema, InstantSchema, PositiveSchema } from './scalars.ts';

/** The periods over which growth of a count can be ranked. */
export const periods = ['24h', '7d', '30d'] as const;

/** One place of a ranking. */
export const RankedArticleSchema = entity({
  /** The place, from 1. */
  rank: PositiveSchema,
  /** The place at the observation before; null when it was not in the list or nothing was observed. */
  previousRank: orNull(PositiveSchema),
  /** The article in this place. */
  article: ArticleSummarySchema,
});

/** An ordered list of articles: by a count, the newest, or curated by the newsroom. */
export const RankingSchema = entity({
  /** `most-viewed`, `most-discussed`, `most-reacted`, `latest`, or a curated list's own name. */
  id: IdentifierSchema,
  /** The list's title, in the language asked for where the newsroom has it. */
  title: TextSchema,
  /** The period whose growth was ranked; absent when the counts as they stand were. */
  period: lenient(openEnum(periods)),
  /** When the list was made. */
  generatedAt: InstantSchema,
  /** From when the list is to be called out of date. */
  staleAfter: InstantSchema,
  /** The places, first to last. */
  items: tolerantList(RankedArticleSchema),
});

/** A ranking that the newsroom offers. */
export const RankingOfferSchema = entity({
  /** The identifier to ask for. */
  id: IdentifierSchema,
  /** The list's title, in the newsroom's default language. */
  title: TextSchema,
  /** The periods it can be asked for; empty when only totals are ranked. */
  periods: v.fallback(tolerantList(openEnum(periods)), () => []),
});

/**
 * One place of a ranking.
 *
 * @interface
 */
export type RankedArticle = v.InferOutput<typeof RankedArticleSchema>;
/**
 * An ordered list of articles.
 *
 * @interface
 */
export type Ranking = v.InferOutput<typeof RankingSchema>;
/**
 * A ranking that the newsroom offers.
 *
 * @interface
 */
export type RankingOffer = v.InferOutput<typeof RankingOfferSchema>;
/**
 * A period over which growth can be ranked.
 *
 * @useDeclaredType
 */
export type Period = (typeof periods)[number];
