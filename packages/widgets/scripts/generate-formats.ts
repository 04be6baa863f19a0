/**
 * Writes `src/format/tables.generated.ts` from the CLDR packages, and stops with an error wherever
 * CLDR has changed in a way that the formatters do not know.
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Language } from '../src/format/language.ts';
import type { LanguageTable } from '../src/format/table.ts';
import { calendar, currencies, fields, numbers, present, version } from './cldr.ts';

/** The plural categories of each language, in the order the formatters expect the forms in. */
const LANGUAGES: Record<Language, string[]> = {
  ru: ['one', 'few', 'many'],
  kk: ['other'],
  en: ['one', 'other'],
};

/** What the National Bank of Kazakhstan publishes a rate of, and the tenge. */
const CURRENCIES = (
  'AED AMD AUD AZN BRL BYN CAD CHF CNY CZK DKK EUR GBP GEL HKD HUF INR IRR JPY KGS ' +
  'KRW KWD KZT MDL MXN MYR NOK PLN RUB SAR SEK SGD THB TJS TRY UAH USD UZS XDR ZAR'
).split(' ');

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1));
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The text of `tables.generated.ts`. */
export async function generateTables(): Promise<string> {
  const languages = Object.keys(LANGUAGES) as Language[];
  const tables = Object.fromEntries(languages.map((language) => [language, table(language)]));
  const text = `// Generated from CLDR ${version()} by scripts/generate-formats.ts: do not edit.
    import type { Language } from './language.ts';
    import type { LanguageTable } from './table.ts';
    /** Each currency's ISO 4217 code and, where it has one, its narrow sign. */
    export const currencySigns = ${JSON.stringify(commonSigns().join('|'))};
    /** The tables of the languages that ship. */
    export const tables: Readonly<Record<Language, LanguageTable>> = ${JSON.stringify(tables)};`;
  const formatted = await format(text, {
    parser: 'typescript',
    printWidth: 100,
    singleQuote: true,
  });
  return formatted.replaceAll('\u00a0', '\\u00a0');
}

function table(language: Language): LanguageTable {
  const { symbols, money, minimumGroupingDigits } = numbers(language);
  demand(minimumGroupingDigits === '1' && symbols.minusSign === '-', `${language}: number symbols`);
  demand(money === '¤#,##0.00' || money === '#,##0.00\u00a0¤', `${language}: ${money}`);
  const { days, longDate, shortDate, time } = calendar(language);
  return {
    marks: symbols.decimal + symbols.group,
    compact: compact(language),
    signFirst: money.startsWith('¤'),
    ...months(language),
    days: DAYS.map((day) => present(days[day])).join('|'),
    date: pattern(longDate, { MMMM: 'M', d: 'd', y: 'y' }),
    shortDate: pattern(shortDate, { MMM: 'M', d: 'd' }),
    time: pattern(time, { HH: 'H', h: 'h', mm: 'm', a: 'a' }),
    relative: relative(language),
    currencyNames: CURRENCIES.map((code) => currencies(language)[code]?.displayName ?? '').join(
      '|',
    ),
    ownSigns: ownSigns(language),
  };
}

/** What follows a compact number, by its count of digits from 4 to 15. */
function compact(language: Language): string {
  const patterns = numbers(language).compact;
  return MONTHS.map((_, index) => {
    const text = present(patterns[`1${'0'.repeat(index + 3)}-count-other`]).replaceAll("'", '');
    demand(text.startsWith('0'.repeat((index % 3) + 1)), `${language}: ${text}`);
    return text.replace(/^0+/, '');
  }).join('|');
}

/** The months' names, and how their abbreviations are cut from them. */
function months(language: Language): Pick<LanguageTable, 'months' | 'monthLetters' | 'monthEnd'> {
  const { wide, abbreviated } = calendar(language).months;
  const names = MONTHS.map((month) => present(wide[month]));
  const short = MONTHS.map((month) => present(abbreviated[month]));
  const monthEnd = /\.?$/.exec(present(short[0]))?.[0] ?? '';
  const letters = short.map((month) => month.replace('.', '').length);
  short.forEach((month, index) => {
    const name = present(names[index]);
    const cut = name.slice(0, letters[index]);
    demand(month === (cut === name ? name : cut + monthEnd), `${language}: ${month}`);
  });
  return { months: names.join('|'), monthLetters: letters.join(''), monthEnd };
}

/** A CLDR pattern with one letter for each field; a narrow space becomes a space, as in engines. */
function pattern(cldr: string, letters: Record<string, string>): string {
  return cldr.replace(/'([^']*)'|([A-Za-z])\2*|\u202f/g, (found, literal: string | undefined) => {
    if (literal !== undefined) demand(!/[A-Za-z]/.test(literal), cldr);
    return literal ?? (found === '\u202f' ? ' ' : present(letters[found]));
  });
}

function relative(language: Language): string {
  const all = fields(language);
  const ago = present(all['minute'])['relativeTime-type-past']['relativeTimePattern-count-other'];
  const end = present(ago?.split(' ').at(-1));
  const units = ['year', 'month', 'day', 'hour', 'minute'].map((unit) => {
    const past = present(all[unit])['relativeTime-type-past'];
    return LANGUAGES[language].map((category) => {
      const words = present(past[`relativeTimePattern-count-${category}`]).split(' ');
      demand(words.length === 3 && words[0] === '{0}' && words[2] === end, `${language}: ${unit}`);
      return words[1];
    });
  });
  return [...units, present(all['second'])['relative-type-0'], end].join('|');
}

function sign(language: Language, code: string): string {
  return currencies(language)[code]?.['symbol-alt-narrow'] ?? '';
}

function commonSigns(): string[] {
  return CURRENCIES.map((code) => code + sign('kk', code));
}

function ownSigns(language: Language): string {
  const common = new Set(commonSigns());
  return CURRENCIES.map((code) => code + sign(language, code))
    .filter((entry) => !common.has(entry))
    .join('|');
}

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`CLDR has changed what the formatters rely on: ${what}`);
}

if (import.meta.main) {
  const target = new URL('../src/format/tables.generated.ts', import.meta.url);
  writeFileSync(target, await generateTables());
}
