import * as v from 'valibot';
import { TextSchema } from '../reading/checked.ts';
import { entity, lenient, orNull } from '../reading/entity.ts';
import { openEnum } from '../reading/open-enum.ts';
import { tolerantList } from '../reading/tolerant-list.ts';
import {
  CurrencyCodeSchema,
  DaySchema,
  DecimalSchema,
  IdentifierSchema,
  InstantSchema,
  PositiveSchema,
  WebAddressSchema,
} from './scalars.ts';

/** The kinds of rate: what exchange desks pay and ask, and what the central bank publishes. */
export const rateKinds = ['cash', 'official'] as const;

const Figure = v.nullable(DecimalSchema);

/** How a figure moved since the last day whose figure was another day's. */
export const RateChangeSchema = entity({
  /** How much it moved, without a sign. */
  amount: DecimalSchema,
  /** Which way it moved. */
  direction: openEnum(['up', 'down', 'same']),
  /** The day it is compared with. */
  since: DaySchema,
});

/** What one currency costs. Figures are decimal strings with their scale kept; null is unknown. */
export const RateSchema = entity({
  /** The currency that is priced. */
  currency: CurrencyCodeSchema,
  /** How many units of it the figures are for: 1, 10, 100 or 1000. */
  units: PositiveSchema,
  /** What a desk pays for it (cash). */
  buy: Figure,
  /** What a desk asks for it (cash). */
  sell: Figure,
  /** What the central bank publishes (official). */
  official: Figure,
  /** Movement of `sell` (cash) or `official`; null when there is nothing to compare with. */
  change: orNull(RateChangeSchema),
  /** The last 14 days' `sell` (cash) or `official`, oldest first; null where nothing was published. */
  recent: v.fallback(tolerantList(Figure, true), () => []),
});

/** Where rates come from. */
export const RateSourceSchema = entity({
  /** Identifier of the source. */
  id: IdentifierSchema,
  /** Name of the source, as it is to be shown. */
  name: TextSchema,
  /** Page of the source. */
  url: lenient(WebAddressSchema),
});

/** The rates of one kind at one moment. */
export const RateTableSchema = entity({
  /** The currency in which prices are given. */
  quote: CurrencyCodeSchema,
  /** Which kind of rate these are. */
  kind: openEnum(rateKinds),
  /** The city of the exchange desks, where they have one. */
  city: lenient(TextSchema),
  /** Who published the figures. */
  source: RateSourceSchema,
  /** When the figures were published. */
  asOf: InstantSchema,
  /** Until when they hold (official rates: until the next working day's). */
  validUntil: lenient(InstantSchema),
  /** From when they are to be called out of date. */
  staleAfter: InstantSchema,
  /** The rates, in the order asked for. */
  items: tolerantList(RateSchema),
});

/** The figures of one day. */
export const RatePointSchema = entity({
  /** The day. */
  date: DaySchema,
  /** What desks paid. */
  buy: Figure,
  /** What desks asked. */
  sell: Figure,
  /** What the central bank published. */
  official: Figure,
});

/** One currency's figures day by day. */
export const RateHistorySchema = entity({
  /** The currency that is priced. */
  currency: CurrencyCodeSchema,
  /** The currency in which prices are given. */
  quote: CurrencyCodeSchema,
  /** Which kind of rate these are. */
  kind: openEnum(rateKinds),
  /** The days that have figures, oldest first. */
  points: tolerantList(RatePointSchema),
});

/**
 * What one currency costs.
 *
 * @interface
 */
export type Rate = v.InferOutput<typeof RateSchema>;
/**
 * How a figure moved.
 *
 * @interface
 */
export type RateChange = v.InferOutput<typeof RateChangeSchema>;
/**
 * The rates of one kind at one moment.
 *
 * @interface
 */
export type RateTable = v.InferOutput<typeof RateTableSchema>;
/**
 * The figures of one day.
 *
 * @interface
 */
export type RatePoint = v.InferOutput<typeof RatePointSchema>;
/**
 * One currency's figures day by day.
 *
 * @interface
 */
export type RateHistory = v.InferOutput<typeof RateHistorySchema>;
/**
 * A kind of rate.
 *
 * @useDeclaredType
 */
export type RateKind = (typeof rateKinds)[number];
