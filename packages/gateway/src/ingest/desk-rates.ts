import { isWebAddress } from '@kerege/contract';
import * as v from 'valibot';
import { compareDecimals, distance, isDecimal, perUnits } from '../money/decimal.ts';
import type { PublishedRate, PublishedRates } from '../publication.ts';
import { dayOf } from '../time/days.ts';
import { readDate } from '../time/read-date.ts';
import { formatInstant } from '../time/zone.ts';
import { beginningOf } from './context.ts';
import { identifierOf } from './identify.ts';

/** A desk may not ask more than a fifth above what it pays: a larger spread is a typing error. */
const SPREAD_PARTS = 5;

const Name = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));

const Figure = v.optional(
  v.nullable(
    v.pipe(
      v.union([v.string(), v.number()], 'is not a figure'),
      v.transform(String),
      v.check(isDecimal, 'is not a figure such as "506.9"'),
      // A desk's zero means that it does not trade the currency.
      v.transform((figure) => (/[1-9]/.test(figure) ? figure : null)),
    ),
  ),
  null,
);

const Item = v.pipe(
  v.object({
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not an ISO 4217 code')),
    units: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, 'is less than 1')), 1),
    buy: Figure,
    sell: Figure,
  }),
  v.check(
    ({ buy, sell }) => buy === null || sell === null || compareDecimals(buy, sell) <= 0,
    'buys for more than it sells',
  ),
  v.check(
    ({ buy, sell }) => buy === null || sell === null || isNarrow(buy, sell),
    'has a spread of more than 20 %',
  ),
);

const Source = v.union(
  [
    v.pipe(
      Name,
      v.transform((name) => ({ id: identifierOf(name), name, url: undefined })),
    ),
    v.object({
      id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/)),
      name: Name,
      url: v.optional(v.pipe(v.string(), v.check(isWebAddress))),
    }),
  ],
  'is neither a name nor {id, name, url}',
);

const Table = v.object({
  kind: v.literal('cash', 'is not "cash"'),
  city: v.optional(Name),
  source: Source,
  asOf: v.string(),
  items: v.pipe(
    v.array(Item),
    v.check(
      (items) => new Set(items.map(({ currency }) => currency)).size === items.length,
      'names a currency twice',
    ),
  ),
});

function isNarrow(buy: string, sell: string): boolean {
  const spread = perUnits(distance(buy, sell), 1, SPREAD_PARTS);
  return spread !== null && compareDecimals(spread, buy) <= 0;
}

function readTable(input: unknown, path: string, timeZone: string): PublishedRates {
  const read = v.safeParse(Table, input);
  if (!read.success) {
    const [issue] = read.issues;
    const where = [path, v.getDotPath(issue)].filter(Boolean).join('.');
    throw new Error(`has desk rates that are refused: ${where || 'the whole'}: ${issue.message}`);
  }
  const { city, source, asOf, items } = read.output;
  const instant = readDate(asOf, timeZone);
  if (instant === null) {
    const where = [path, 'asOf'].filter(Boolean).join('.');
    throw new Error(`has desk rates that are refused: ${where}: is not an RFC 3339 timestamp`);
  }
  const rates = items.map((item): PublishedRate => ({ ...item, official: null }));
  return {
    kind: 'cash',
    ...(city === undefined ? {} : { city }),
    source,
    day: dayOf(instant, timeZone),
    asOf: formatInstant(instant, timeZone),
    items: rates,
  };
}

/**
 * Reads the rates of exchange desks as `POST /v1/rates` takes them, or a list of such (a history). Figures keep their
 * scale; zero means "not quoted" and becomes null.
 *
 * @param input - The parsed JSON.
 * @param timeZone - The zone of the days, and of an `asOf` that names none (IANA).
 * @returns One table for each.
 * @throws Error - One sentence with the path of the first field that is refused. A pair is refused unless
 *   0 < buy ≤ sell and sell is at most 20 % above buy.
 */
export function readDeskRates(input: unknown, timeZone: string): PublishedRates[] {
  if (!Array.isArray(input)) return [readTable(input, '', timeZone)];
  return input.map((table: unknown, index) => readTable(table, String(index), timeZone));
}

/**
 * Reads the rates of exchange desks from a file's text.
 *
 * @param text - JSON.
 * @param timeZone - As for {@link readDeskRates}.
 * @returns As {@link readDeskRates}.
 * @throws Error - When it is not JSON, and as {@link readDeskRates}.
 */
export function readDeskRatesText(text: string, timeZone: string): PublishedRates[] {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new Error(`is not JSON: it begins with ${beginningOf(text)}`);
  }
  return readDeskRates(input, timeZone);
}
