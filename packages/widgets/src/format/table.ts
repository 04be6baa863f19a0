/**
 * What a language's formats are made of, taken from CLDR by `scripts/generate-formats.ts`. Lists
 * are strings with `|` between the items, since that is what compresses best.
 */
export interface LanguageTable {
  /** The decimal mark, then the mark between groups of three digits. */
  readonly marks: string;
  /** What follows a compact number of 4, 5, … 15 digits, with its space where there is one. */
  readonly compact: string;
  /** Whether the currency's sign stands before the figure, as in `$1`. */
  readonly signFirst: boolean;
  /** The months' names as a date uses them, January first. */
  readonly months: string;
  /** How many letters of each month's name its abbreviation keeps, one digit a month. */
  readonly monthLetters: string;
  /** What ends a month's name that was cut short. */
  readonly monthEnd: string;
  /** The weekdays' names, Sunday first. */
  readonly days: string;
  /** The long date: `d` is the day, `M` the month's name, `y` the year. */
  readonly date: string;
  /** The short date: `d` is the day, `M` the month's abbreviation. */
  readonly shortDate: string;
  /** The time of day: `H` is the hour of 24 in two digits, `h` of 12, `m` the minute, `a` AM or PM. */
  readonly time: string;
  /** Year, month, day, hour and minute, each its plural forms with commas; then "now" and "ago". */
  readonly relative: string;
  /** The currencies' names, in the order of `currencySigns`. */
  readonly currencyNames: string;
  /** Code and sign of the currencies whose sign is the language's own. */
  readonly ownSigns: string;
}
