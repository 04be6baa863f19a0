import * as v from 'valibot';
import { text } from './reading/checked.ts';
import { entity } from './reading/entity.ts';
import { refine } from './reading/refine.ts';
import { rateKinds } from './schemas/rates.ts';
import { periods } from './schemas/ranking.ts';
import {
  CurrencyCodeSchema,
  CursorSchema,
  DaySchema,
  IdentifierSchema,
  InstantSchema,
  WebAddressSchema,
} from './schemas/scalars.ts';

/*
 * Queries are read by the gateway from an address, so every schema here takes strings.
 * Their outputs are what the SDK's callers pass: numbers, lists and words.
 */

/** A text of a certain form, read as what it stands for. */
/* @__NO_SIDE_EFFECTS__ */
function written<Value>(
  form: Pick<RegExp, 'test'>,
  name: string,
  convert: (text: string) => Value,
): v.GenericSchema<string, Value> {
  return refine(text(form, name), {}, (value) => ({ typed: true, value: convert(value) }));
}

/* @__NO_SIDE_EFFECTS__ */
function limitUpTo(most: number, byDefault: number) {
  const test = (limit: string): boolean =>
    /^\d{1,4}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= most;
  return v.optional(written({ test }, `a whole number from 1 to ${most}`, Number), `${byDefault}`);
}

const Language = v.optional(
  text(/^(\*|[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)$/, 'a BCP 47 language tag or *'),
);

const Word = text(/^[^\p{Cc}\p{Cs}]{1,100}$/u, 'plain text of 1 to 100 characters');

const Kind = v.optional(v.picklist(rateKinds), 'cash');

/** A query: what it does not know is left out. */
/* @__NO_SIDE_EFFECTS__ */
function query<const Entries extends v.ObjectEntries>(entries: Entries) {
  return entity(entries, true);
}

/** What `GET /v1/articles` can be asked. */
export const ArticlesQuerySchema = query({
  /** Only this section. */
  section: v.optional(IdentifierSchema),
  /** Only articles with this tag. */
  tag: v.optional(Word),
  /** Language of the articles; `*` for all; the newsroom's default when absent. */
  lang: Language,
  /** Only articles published at or after this moment. */
  since: v.optional(InstantSchema),
  /** Only the article with this address. */
  url: v.optional(WebAddressSchema),
  /** How many, 1 to 100. */
  limit: limitUpTo(100, 20),
  /** The `nextCursor` of the page before. */
  cursor: v.optional(CursorSchema),
});

/** What `GET /v1/rankings/{id}` can be asked. */
export const RankingQuerySchema = query({
  /** Rank by growth of the count within this period; by totals when absent. */
  period: v.optional(v.picklist(periods)),
  /** Only this section. */
  section: v.optional(IdentifierSchema),
  /** Language of the articles; `*` for all; the newsroom's default when absent. */
  lang: Language,
  /** How many places, 1 to 50. */
  limit: limitUpTo(50, 10),
});

/** What `GET /v1/rates` can be asked. */
export const RatesQuerySchema = query({
  /** Only these currencies, in this order, separated by commas; all when absent. */
  currencies: v.optional(
    written(/^[A-Z]{3}(,[A-Z]{3}){0,199}$/, 'a list of ISO 4217 codes', (codes) => [
      ...new Set(codes.split(',')),
    ]),
  ),
  /** Desk rates or the central bank's; `cash` when absent. */
  kind: Kind,
  /** City of the exchange desks. */
  city: v.optional(Word),
});

/** What `GET /v1/rates/{currency}/history` can be asked. */
export const RateHistoryQuerySchema = query({
  /** Desk rates or the central bank's; `cash` when absent. */
  kind: Kind,
  /** First day wanted; 30 days before `to` when absent. */
  from: v.optional(DaySchema),
  /** Last day wanted; today when absent. */
  to: v.optional(DaySchema),
});

/** A query without parameters. */
export const NoQuerySchema = query({});

/** Parameters that stand in a path, by name. */
export const pathParameters = {
  /** Identifier of the article or the ranking. */
  id: IdentifierSchema,
  /** ISO 4217 code of the currency. */
  currency: CurrencyCodeSchema,
} as const;

/** A query as a caller writes it: every parameter may be left out. */
type Asked<Schema extends v.GenericSchema> = {
  [Name in keyof v.InferOutput<Schema>]?:
    | (v.InferOutput<Schema>[Name] extends (infer Item)[] | undefined
        ? readonly Item[]
        : v.InferOutput<Schema>[Name])
    | undefined;
};

/**
 * What a list of articles can be asked.
 *
 * @interface
 */
export type ArticlesQuery = Asked<typeof ArticlesQuerySchema>;
/**
 * What a ranking can be asked.
 *
 * @interface
 */
export type RankingQuery = Asked<typeof RankingQuerySchema>;
/**
 * What the rates can be asked.
 *
 * @interface
 */
export type RatesQuery = Asked<typeof RatesQuerySchema>;
/**
 * What a history of rates can be asked.
 *
 * @interface
 */
export type RateHistoryQuery = Asked<typeof RateHistoryQuerySchema>;
