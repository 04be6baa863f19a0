import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What the tables take from CLDR's `numbers.json`. */
export interface Numbers {
  minimumGroupingDigits: string;
  symbols: Record<'decimal' | 'group' | 'minusSign', string>;
  /** Short compact patterns by power of ten and plural: `'1000-count-other'` → `'0K'`. */
  compact: Record<string, string>;
  /** The standard currency pattern, such as `'¤#,##0.00'`. */
  money: string;
}

/** What the tables take from CLDR's Gregorian calendar. */
export interface Calendar {
  months: Record<'wide' | 'abbreviated', Record<string, string>>;
  days: Record<string, string>;
  longDate: string;
  shortDate: string;
  time: string;
}

/** A relative unit of CLDR's `dateFields.json`. */
export interface Field {
  'relative-type-0': string;
  'relativeTime-type-past': Record<string, string>;
}

/** A currency of CLDR's `currencies.json`. */
export interface Currency {
  displayName: string;
  symbol?: string;
  'symbol-alt-narrow'?: string;
}

function read(path: string): never {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as never;
}

/** The version of the CLDR packages that are installed. */
export function version(): string {
  const manifest: { version: string } = read('cldr-core/package.json');
  return manifest.version;
}

/** The number symbols and patterns of a language. */
export function numbers(language: string): Numbers {
  interface File {
    minimumGroupingDigits: string;
    'symbols-numberSystem-latn': Numbers['symbols'];
    'decimalFormats-numberSystem-latn': { short: { decimalFormat: Record<string, string> } };
    'currencyFormats-numberSystem-latn': { standard: string };
  }
  const file: { main: Record<string, { numbers: File }> } = read(
    `cldr-numbers-full/main/${language}/numbers.json`,
  );
  const data = present(file.main[language]).numbers;
  return {
    minimumGroupingDigits: data.minimumGroupingDigits,
    symbols: data['symbols-numberSystem-latn'],
    compact: data['decimalFormats-numberSystem-latn'].short.decimalFormat,
    money: data['currencyFormats-numberSystem-latn'].standard,
  };
}

/** The currencies of a language by ISO 4217 code. */
export function currencies(language: string): Record<string, Currency> {
  const file: { main: Record<string, { numbers: { currencies: Record<string, Currency> } }> } =
    read(`cldr-numbers-full/main/${language}/currencies.json`);
  return present(file.main[language]).numbers.currencies;
}

/** The months, weekdays and patterns of a language's Gregorian calendar. */
export function calendar(language: string): Calendar {
  interface File {
    months: { format: Calendar['months'] };
    days: { 'stand-alone': { wide: Record<string, string> } };
    dateFormats: { long: string };
    timeFormats: { short: string; 'short-alt-ascii'?: string };
    dateTimeFormats: { availableFormats: { MMMd: string } };
  }
  const file: {
    main: Record<string, { dates: { calendars: { gregorian: File } } }>;
  } = read(`cldr-dates-full/main/${language}/ca-gregorian.json`);
  const data = present(file.main[language]).dates.calendars.gregorian;
  return {
    months: data.months.format,
    days: data.days['stand-alone'].wide,
    longDate: data.dateFormats.long,
    shortDate: data.dateTimeFormats.availableFormats.MMMd,
    time: data.timeFormats['short-alt-ascii'] ?? data.timeFormats.short,
  };
}

/** The relative units of a language: `second`, `minute`, … */
export function fields(language: string): Record<string, Field> {
  const file: { main: Record<string, { dates: { fields: Record<string, Field> } }> } = read(
    `cldr-dates-full/main/${language}/dateFields.json`,
  );
  return present(file.main[language]).dates.fields;
}

/** The value, or a thrown error if CLDR no longer has it. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('CLDR has no such entry any more');
  return value;
}
