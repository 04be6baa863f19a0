import { currencyFormats } from './currencies.ts';
import { dateFormats } from './dates.ts';
import type { Formats } from './formats.ts';
import type { Language } from './language.ts';
import { numberFormats } from './numbers.ts';
import { pluralCategory } from './plural.ts';
import { relativeFormat } from './relative.ts';
import { tables } from './tables.generated.ts';

/** The formats of a shipped language, from CLDR's tables and without `Intl`. */
export function tableFormats(language: Language): Formats {
  const table = tables[language];
  const numbers = numberFormats(table);
  return {
    ...numbers,
    ...currencyFormats(table, numbers.decimal),
    ...dateFormats(table),
    relative: relativeFormat(language, numbers.number),
    plural: (value) => pluralCategory(language, value),
  };
}
