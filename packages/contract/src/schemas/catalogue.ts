import * as v from 'valibot';
import { TextSchema } from '../reading/checked.ts';
import { entity } from '../reading/entity.ts';
import { tolerantList } from '../reading/tolerant-list.ts';
import { SectionSchema } from './article.ts';
import { RankingOfferSchema } from './ranking.ts';
import { CurrencyCodeSchema, LanguageTagSchema, WebAddressSchema } from './scalars.ts';

/** What a newsroom offers. */
export const CatalogueSchema = entity({
  /** The newsroom's name. */
  name: TextSchema,
  /** The newsroom's own site. */
  url: WebAddressSchema,
  /** Languages it publishes in. */
  languages: tolerantList(LanguageTagSchema),
  /** The language of answers when none is asked for. */
  defaultLanguage: LanguageTagSchema,
  /** Its sections, titled in the default language. */
  sections: v.fallback(tolerantList(SectionSchema), () => []),
  /** The rankings that can be asked for. */
  rankings: v.fallback(tolerantList(RankingOfferSchema), () => []),
  /** Currencies it has rates for. */
  currencies: v.fallback(tolerantList(CurrencyCodeSchema), () => []),
  /** Cities it has desk rates for; empty when desks are not told apart. */
  cities: v.fallback(tolerantList(TextSchema), () => []),
  /** Version of the gateway that answers. */
  version: TextSchema,
});

/**
 * What a newsroom offers.
 *
 * @interface
 */
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;
