import { describe, expect, it } from 'vitest';
import { formatsFor, type Language } from '../../packages/widgets/src/format/index.ts';

const LANGUAGES: readonly Language[] = ['ru', 'kk', 'en'];
const CURRENCIES = (
  'AED AMD AUD AZN BRL BYN CAD CHF CNY CZK DKK EUR GBP GEL HKD HUF INR IRR JPY KGS ' +
  'KRW KWD KZT MDL MXN MYR NOK PLN RUB SAR SEK SGD THB TJS TRY UAH USD UZS XDR ZAR'
).split(' ');
const DECIMALS = ['0', '0.0', '-0.00', '6.55', '588.0', '503.9', '-0.8', '999.99', '1000'].concat([
  '-1000.5',
  '12345.678',
  '1234567.5',
  '00012.30',
  '98765432109876543210.0123456789',
]);
const RATES_DAY = '2025-12-03T18:05:00+05:00';
const NOW = Date.parse(RATES_DAY);
const ONE_HOUR = 3_600_000;

/** Whole numbers on both sides of every border a format could have, and a sweep between them. */
function counts(): number[] {
  const borders = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14];
  const around = borders.flatMap((border) =>
    [0.949, 0.95, 0.9949, 0.995, 0.99949, 0.9995, 1, 1.049, 1.05, 1.15, 1.25, 2.779].map((factor) =>
      Math.round(border * factor),
    ),
  );
  const sweep = Array.from({ length: 400 }, (_, index) => Math.round(1.08 ** index) % 1e14);
  return [0, ...around, ...sweep, ...Array.from({ length: 130 }, (_, index) => index)];
}

/** One instant in every month, each at another hour, weekday and offset. */
function instants(): string[] {
  const offsets = ['Z', '+05:00', '-03:30', '+14:00', '+00:00', '-11:00'];
  return Array.from({ length: 48 }, (_, index) => {
    const local = new Date(Date.UTC(2019, index, 1 + ((index * 7) % 28), index % 24, index));
    return local.toISOString().slice(0, 19) + (offsets[index % offsets.length] ?? 'Z');
  });
}

/** The instant's own clock as a date in UTC, which is how `Intl` is shown it. */
function ownClock(instant: string): Date {
  return new Date(`${instant.slice(0, 19)}Z`);
}

/** The options that keep the scale of a decimal string. */
function scaleOf(value: string): Intl.NumberFormatOptions {
  const digits = value.split('.')[1]?.length ?? 0;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

describe.each(LANGUAGES)('the formats in %s say what Intl says', (language) => {
  const formats = formatsFor(language);

  it('for numbers', () => {
    const fractions = [0.5, 1.0005, 2.71828, -1234.5678, 1e15 + 1, -7, 0.0004];
    const { format } = new Intl.NumberFormat(language);
    for (const value of [...counts(), ...fractions]) {
      expect(formats.number(value)).toBe(format(value));
    }
  });

  it('for compact numbers', () => {
    const { format } = new Intl.NumberFormat(language, { notation: 'compact' });
    for (const value of counts().flatMap((count) => [count, -count || 0])) {
      expect(`${value} ${formats.compact(value)}`).toBe(`${value} ${format(value)}`);
    }
  });

  it('for decimal strings, with and without a sign', () => {
    for (const value of DECIMALS) {
      const options: Intl.NumberFormatOptions = { ...scaleOf(value), signDisplay: 'negative' };
      const signed: Intl.NumberFormatOptions = { ...options, signDisplay: 'exceptZero' };
      const exact = value as Intl.StringNumericLiteral;
      expect(formats.decimal(value)).toBe(new Intl.NumberFormat(language, options).format(exact));
      expect(formats.signed(value)).toBe(new Intl.NumberFormat(language, signed).format(exact));
    }
  });

  it.each(CURRENCIES)('for money, sign and name of %s', (currency) => {
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    for (const value of DECIMALS) {
      const { format } = new Intl.NumberFormat(language, {
        ...options,
        ...scaleOf(value),
        signDisplay: 'negative',
      });
      expect(formats.money(value, currency)).toBe(format(value as Intl.StringNumericLiteral));
    }
    const parts = new Intl.NumberFormat(language, options).formatToParts(1);
    const sign = parts.find(({ type }) => type === 'currency')?.value;
    expect(formats.currencySign(currency)).toBe(sign);
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    expect(formats.currencyName(currency)).toBe(names.of(currency));
  });

  it('for dates and times, on the clock of the instant', () => {
    const expected = (options: Intl.DateTimeFormatOptions, instant: string) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(ownClock(instant));
    for (const instant of instants()) {
      const short = { day: 'numeric', month: 'short' } as const;
      expect(formats.date(instant)).toBe(expected({ dateStyle: 'long' }, instant));
      expect(formats.shortDate(instant)).toBe(expected(short, instant));
      expect(formats.weekday(instant)).toBe(expected({ weekday: 'long' }, instant));
      expect(formats.time(instant)).toBe(expected({ timeStyle: 'short' }, instant));
    }
  });

  it('for the time past', () => {
    const always = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
    const format = always.format.bind(always);
    const ago = (milliseconds: number) => formats.relative(RATES_DAY, NOW + milliseconds);
    for (let count = 1; count < 60; count += 1) {
      expect(ago(count * 60_000)).toBe(format(-count, 'minute'));
      if (count < 24) expect(ago(count * ONE_HOUR + 59_000)).toBe(format(-count, 'hour'));
      if (count < 31) expect(ago(count * 24 * ONE_HOUR)).toBe(format(-count, 'day'));
      if (count < 12) expect(ago(count * 731 * ONE_HOUR)).toBe(format(-count, 'month'));
      expect(ago(count * 8766 * ONE_HOUR)).toBe(format(-count, 'year'));
    }
    const now = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second');
    expect([ago(0), ago(59_999), ago(-ONE_HOUR)]).toEqual([now, now, now]);
  });

  it('for the plural of every number', () => {
    const rules = new Intl.PluralRules(language);
    for (const value of [...counts(), 1.5, 0.1, -1, -3, NaN, Infinity]) {
      expect(`${value} ${formats.plural(value)}`).toBe(`${value} ${rules.select(value)}`);
    }
  });
});
