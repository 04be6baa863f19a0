import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generateTables } from '../../packages/widgets/scripts/generate-formats.ts';
import { formatsFor } from '../../packages/widgets/src/format/index.ts';

const RATES_DAY = '2025-12-03T18:05:00+05:00';
const NOW = Date.parse(RATES_DAY);
const ONE_HOUR = 3_600_000;

describe('what a reader sees', () => {
  const [ru, kk, en] = [formatsFor('ru'), formatsFor('kk'), formatsFor('en')];

  it('is the views of the newsroom with a no-break space, or with a comma in English', () => {
    expect(ru.number(2779)).toBe('2\u00a0779');
    expect(kk.number(2779)).toBe('2\u00a0779');
    expect(en.number(2779)).toBe('2,779');
  });

  it('is the same views made short', () => {
    expect(ru.compact(2779)).toBe('2,8\u00a0тыс.');
    expect(kk.compact(2779)).toBe('2,8\u00a0мың');
    expect(en.compact(2779)).toBe('2.8K');
  });

  it('is a rate with the scale the exchange office gave it', () => {
    expect(ru.decimal('588.0')).toBe('588,0');
    expect(kk.decimal('6.55')).toBe('6,55');
    expect(en.decimal('1234567.50')).toBe('1,234,567.50');
  });

  it('is a change with its sign, and none at zero', () => {
    expect(['1.2', '-0.8', '0', '0.00', '+3'].map(ru.signed)).toEqual([
      '+1,2',
      '-0,8',
      '0',
      '0,00',
      '+3',
    ]);
  });

  it('is tenge with their own sign in every language', () => {
    expect(ru.money('506.9', 'KZT')).toBe('506,9\u00a0₸');
    expect(kk.money('506.9', 'KZT')).toBe('506,9\u00a0₸');
    expect(en.money('506.9', 'KZT')).toBe('₸506.9');
    expect(formatsFor('de').money('506.9', 'KZT')).toBe('506,9\u00a0₸');
  });

  it('is a day of the newsroom', () => {
    expect(ru.date(RATES_DAY)).toBe('3 декабря 2025 г.');
    expect(kk.date(RATES_DAY)).toBe('2025 ж. 3 желтоқсан');
    expect(en.date(RATES_DAY)).toBe('December 3, 2025');
    expect([ru, kk, en].map((formats) => formats.shortDate(RATES_DAY))).toEqual([
      '3 дек.',
      '3 жел.',
      'Dec 3',
    ]);
    expect([ru, kk, en].map((formats) => formats.weekday(RATES_DAY))).toEqual([
      'среда',
      'сәрсенбі',
      'Wednesday',
    ]);
  });

  it('is the hour of the newsroom, not that of the reader or of London', () => {
    expect(ru.time('2025-12-03T00:30:00+05:00')).toBe('00:30');
    expect(ru.date('2025-12-03T00:30:00+05:00')).toBe('3 декабря 2025 г.');
    expect(kk.time('2025-12-03T09:05:59.123+05:00')).toBe('09:05');
    expect(en.time('2025-12-03T00:05:00z')).toBe('12:05 AM');
    expect(en.time('2025-12-03T18:05:00-11:00')).toBe('6:05 PM');
  });

  it('is how long ago it was', () => {
    const now = NOW + 3 * ONE_HOUR;
    expect(ru.relative(RATES_DAY, now)).toBe('3 часа назад');
    expect(kk.relative(RATES_DAY, now)).toBe('3 сағат бұрын');
    expect(en.relative(RATES_DAY, now)).toBe('3 hours ago');
    expect(ru.relative('2025-12-03T13:04:59Z', NOW)).toBe('сейчас');
    expect(ru.relative('2025-12-03T13:04:00Z', NOW)).toBe('1 минуту назад');
    expect(ru.relative('2024-11-01T00:00:00Z', NOW)).toBe('1 год назад');
  });

  it('is the name of a currency, or its code where there is no name', () => {
    expect(ru.currencyName('USD')).toBe('доллар США');
    expect(kk.currencyName('USD')).toBe('АҚШ доллары');
    expect(en.currencyName('USD')).toBe('US Dollar');
    expect(kk.currencyName('XDR')).toBe('XDR');
    expect([ru.currencyName('XAU'), ru.currencySign('XAU')]).toEqual(['XAU', 'XAU']);
    expect([ru.currencyName(''), ru.currencySign('constructor')]).toEqual(['', 'constructor']);
  });

  it('is a day alone without an hour', () => {
    expect(ru.date('2025-12-03')).toBe('3 декабря 2025 г.');
    expect(ru.time('2025-12-03')).toBe('');
    expect(ru.relative('2025-12-03', NOW)).toBe('');
  });

  it('is a midnight of 1970 like any other', () => {
    expect(ru.time('1970-01-01T00:00:00Z')).toBe('00:00');
  });
});

describe('the language of a tag', () => {
  it.each(['kk', 'kk-KZ', 'KK', ' kk ', 'kk_KZ', 'kk-Cyrl-KZ'])('is Kazakh for "%s"', (tag) => {
    expect(formatsFor(tag).weekday(RATES_DAY)).toBe('сәрсенбі');
  });

  it.each(['ru', 'RU', 'ru-KZ', '', '  ', null, undefined])('is Russian for %j', (tag) => {
    expect(formatsFor(tag).weekday(RATES_DAY)).toBe('среда');
  });

  it('is the same formats each time it is asked for', () => {
    expect(formatsFor('kk')).toBe(formatsFor('kk'));
    expect(formatsFor('de')).toBe(formatsFor('de'));
  });

  it('does not keep the formats of every tag that was ever asked for', () => {
    const first = formatsFor('de');
    for (let index = 0; index < 40; index += 1) formatsFor(`x-${index}`);
    expect(formatsFor('de')).not.toBe(first);
  });
});

describe('the generated tables', () => {
  it('are what CLDR says today', async () => {
    const path = '../../packages/widgets/src/format/tables.generated.ts';
    expect(await readFile(new URL(path, import.meta.url), 'utf8')).toBe(await generateTables());
  });
});
