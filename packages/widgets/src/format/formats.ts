import type { PluralCategory } from './plural.ts';

/**
 * The formats of one language. Nothing here throws: what cannot be formatted, an instant that is no
 * date or `NaN`, is `''`. Dates and times are those of the instant's own offset, as it was sent.
 */
export interface Formats {
  /**
   * A number with at most three decimals: `2779` → `'2 779'`. Sizes that JavaScript itself writes with
   * an exponent, from 10²¹ up and below a millionth, are bad input.
   */
  number(value: number): string;
  /** A whole number below 10¹⁵ made short: `2779` → `'2,8 тыс.'`. */
  compact(value: number): string;
  /** A decimal string, its scale kept, without floating point: `'588.0'` → `'588,0'`. */
  decimal(value: string): string;
  /**
   * The same with a plus sign above zero: `'+1,2'`, `'-0,8'`, `'0'`. The minus is CLDR's, which for
   * all three shipped languages is the hyphen-minus.
   */
  signed(value: string): string;
  /**
   * A decimal string, its scale kept, with its currency's narrow sign: `'506,9 ₸'`, `'₸506.9'`.
   *
   * @param currency An ISO 4217 code in capitals.
   */
  money(value: string, currency: string): string;
  /** The long date: `'3 декабря 2025 г.'`. Like the next two, it takes RFC 3339 or a date alone. */
  date(instant: string): string;
  /** The day and the short month: `'3 дек.'`. */
  shortDate(instant: string): string;
  /** The weekday: `'среда'`. */
  weekday(instant: string): string;
  /**
   * The time of day as CLDR's short time: `'09:05'` in Russian and Kazakh, `'9:05 AM'` in English; `''`
   * for a date alone.
   */
  time(instant: string): string;
  /**
   * How long ago in the largest whole unit, from minutes to years: `'3 часа назад'`. Within the
   * minute, or still to come, it is now: `'сейчас'`.
   *
   * @param now Milliseconds since 1970.
   */
  relative(instant: string, now: number): string;
  /** The name of an ISO 4217 code: `'доллар США'`; the code if the tables do not have it. */
  currencyName(code: string): string;
  /** The narrow sign of an ISO 4217 code: `'₸'`, `'$'`; the code if it has none. */
  currencySign(code: string): string;
  /** The plural category of a number in the shipped language nearest to this one. */
  plural(value: number): PluralCategory;
}
