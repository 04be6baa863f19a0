import type { Formats } from './formats.ts';
import { parseInstant } from './instant.ts';
import { elapsed } from './relative.ts';

const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/**
 * The formats of a language that does not ship, by the engine's `Intl`. Where that is missing, throws
 * or does not know the tag, the plain formats serve; they also decide what is bad input. Decimal
 * strings are exact to 15 digits here.
 *
 * @param tag A BCP 47 tag.
 * @param plain The formats of a shipped language.
 */
export function intlFormats(tag: string, plain: Formats): Formats {
  const locales = [tag, 'en'];
  const decimal = (value: string, options?: Intl.NumberFormatOptions) => {
    const digits = value.split('.')[1]?.length ?? 0;
    const scale = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return Number(value).toLocaleString(locales, { ...options, ...scale });
  };
  const date = (options: Intl.DateTimeFormatOptions) => (instant: string) =>
    parseInstant(instant)?.local.toLocaleString(locales, { ...options, timeZone: 'UTC' });

  return {
    ...plain,
    number: guarded(plain.number, (value) => value.toLocaleString(locales)),
    compact: guarded(plain.compact, (value) =>
      value.toLocaleString(locales, { notation: 'compact' }),
    ),
    decimal: guarded(plain.decimal, decimal),
    signed: guarded(plain.signed, (value) => decimal(value, { signDisplay: 'exceptZero' })),
    money: guarded(plain.money, (value, currency) =>
      decimal(value, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    ),
    date: guarded(plain.date, date({ dateStyle: 'long' })),
    shortDate: guarded(plain.shortDate, date({ day: 'numeric', month: 'short' })),
    weekday: guarded(plain.weekday, date({ weekday: 'long' })),
    time: guarded(plain.time, date({ timeStyle: 'short' })),
    relative: guarded(plain.relative, (instant, now) => {
      const [count = 0, unit = 5] = elapsed(instant, now) ?? [];
      const numeric = count ? 'always' : 'auto';
      return new Intl.RelativeTimeFormat(locales, { numeric }).format(-count, UNITS[unit] ?? 'day');
    }),
    currencyName: guarded(plain.currencyName, (code) =>
      new Intl.DisplayNames(locales, { type: 'currency' }).of(code),
    ),
  };
}

/** `render`, but the plain format where that gives nothing or throws, and for bad input. */
function guarded<Given extends unknown[]>(
  plain: (...given: Given) => string,
  render: (...given: Given) => string | undefined,
): (...given: Given) => string {
  return (...given) => {
    const text = plain(...given);
    try {
      return (text && render(...given)) || text;
    } catch {
      return text;
    }
  };
}
