import type { Article, RateKind } from '@kerege/contract';

/** What one reading of a source brought in. Both lists are empty when nothing was published. */
export interface Publication {
  /** Articles, in the contract's own shape; counts that the source does not tell are null. */
  articles: Article[];
  /** Rates, one table for each day, kind and city. */
  rates: PublishedRates[];
}

/** The rates that one source published for one day. */
export interface PublishedRates {
  /** Desk rates or the central bank's. */
  kind: RateKind;
  /** City of the desk; absent when desks are not told apart. */
  city?: string | undefined;
  /** Who published them. */
  source: { id: string; name: string; url?: string | undefined };
  /** The day they are for, `YYYY-MM-DD`. */
  day: string;
  /** When they were published (RFC 3339). */
  asOf: string;
  /** The figures. */
  items: PublishedRate[];
}

/** One currency's figures: decimal strings with their scale kept, null where not quoted. */
export interface PublishedRate {
  /** ISO 4217 code. */
  currency: string;
  /** How many units the figures are for. */
  units: number;
  buy: string | null;
  sell: string | null;
  official: string | null;
}
