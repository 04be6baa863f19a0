import type { Rate, RateTable } from '@kerege/contract';

/** The currencies whose minor unit is not a hundredth (ISO 4217), by the number of its decimal places. */
const minorUnits = [
  'BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF',
  '',
  '',
  'BHDIQDJODKWDLYDOMRTND',
  'CLFUYW',
];

/** A sum to convert. */
export interface Conversion {
  /** How much: a decimal string without a sign, such as `"1000.50"`. */
  amount: string;
  /** The currency it is in (ISO 4217). */
  from: string;
  /** The currency wanted (ISO 4217). */
  to: string;
  /**
   * Which figure to use: what desks pay (`buy`), what they ask (`sell`), or what the central bank publishes (`official`).
   * If absent, what happens at a desk: it buys what is given and sells what is wanted.
   */
  side?: 'buy' | 'sell' | 'official' | undefined;
  /** City of the exchange desks. */
  city?: string | undefined;
  /** Decimal places of the result, 0 to 12; the minor units of the wanted currency if absent (ISO 4217). */
  digits?: number | undefined;
}

/**
 * Converts a sum by a table of rates, by way of the currency in which the table quotes. It reckons in whole numbers and rounds
 * once, at the end, half to even.
 *
 * @param conversion - What to convert; its strings have been checked.
 * @param table - Rates of both currencies.
 * @returns The sum, a decimal string with all its places.
 * @throws RangeError when the table has no such figure.
 */
export function convert(conversion: Conversion, table: RateTable): string {
  const { amount, from, to, side, digits = minorUnitOf(to) } = conversion;
  const [sum, sumScale] = wholeOf(amount);
  const [given, givenScale, givenUnits] = priceOf('from', from, side ?? 'buy', table);
  const [wanted, wantedScale, wantedUnits] = priceOf('to', to, side ?? 'sell', table);
  const dividend = sum * given * wantedUnits * tenTo(wantedScale + digits);
  const divisor = wanted * givenUnits * tenTo(sumScale + givenScale);
  let quotient = dividend / divisor;
  const twice = 2n * (dividend % divisor);
  if (twice > divisor || (twice === divisor && quotient % 2n)) quotient++;
  const places = `${quotient}`.padStart(digits + 1, '0');
  return places.replace(new RegExp(`\\d{${digits}}$`), digits ? '.$&' : '');
}

function minorUnitOf(currency: string): number {
  const found = minorUnits.findIndex((codes) => codes.includes(currency));
  return found < 0 ? 2 : found;
}

function priceOf(
  option: 'from' | 'to',
  currency: string,
  side: 'buy' | 'sell' | 'official',
  { quote, items }: RateTable,
): [bigint, number, bigint] {
  if (currency === quote) return [1n, 0, 1n];
  const rate = items.find((item: Rate) => item.currency === currency);
  const figure = rate?.[side];
  if (!rate || !figure || !Number(figure)) {
    throw new RangeError(`${option}: the newsroom has no rate for ${currency} (${side})`);
  }
  return [...wholeOf(figure), BigInt(rate.units)];
}

/** A decimal without its point, and how many of its digits stood behind it. */
function wholeOf(decimal: string): [bigint, number] {
  const [whole = '', fraction = ''] = decimal.split('.');
  return [BigInt(whole + fraction), fraction.length];
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
