import type { Formats } from './formats.ts';
import type { LanguageTable } from './table.ts';
import { currencySigns } from './tables.generated.ts';

/**
 * The formats of money and currencies.
 *
 * @param decimal The language's format of decimal strings.
 */
export function currencyFormats(
  table: LanguageTable,
  decimal: Formats['decimal'],
): Pick<Formats, 'money' | 'currencyName' | 'currencySign'> {
  const names = table.currencyNames.split('|');
  // A later entry of a map takes the place of an earlier one: the language's own signs come last.
  const entries = `${currencySigns}|${table.ownSigns}`.split('|');
  const signs = new Map(entries.map((entry) => [entry.slice(0, 3), entry.slice(3)]));
  const codes = [...signs.keys()];
  const currencySign = (code: string) => signs.get(code) || code;

  return {
    currencySign,
    currencyName: (code) => names[codes.indexOf(code)] || code,
    money: (value, currency) => {
      const figure = decimal(value);
      const sign = currencySign(currency);
      if (!table.signFirst) return figure && `${figure}\u00a0${sign}`;
      // CLDR keeps letters off the digits: '$1', but 'CHF 1'.
      const space = /\p{L}$/u.test(sign) ? '\u00a0' : '';
      return figure.replace(/\d/, (first) => sign + space + first);
    },
  };
}
