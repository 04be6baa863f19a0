import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatsFor } from '../../packages/widgets/src/format/index.ts';

const RATES_DAY = '2025-12-03T18:05:00+05:00';
const NOW = Date.parse(RATES_DAY);
const ONE_HOUR = 3_600_000;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(['ru', 'kk', 'en', 'de', 'no such tag', 'xx'])('bad input in "%s"', (tag) => {
  const formats = formatsFor(tag);

  it.each(
    ['', 'soon', '2025', '2025-02-30T10:00:00Z', '2025-13-01', '2025-12-03T25:00:00Z'].concat(
      ['2025-12-03T24:00:00Z', '2025-12-03T18:60:00Z', '2025-12-03T18:05:00', ' 2025-12-03'],
      [null, undefined, 5, {}, ['x']] as never[],
    ),
  )('shows nothing for the instant %j', (instant) => {
    const { date, shortDate, weekday, time } = formats;
    expect([date, shortDate, weekday, time].map((format) => format(instant))).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(formats.relative(instant, NOW)).toBe('');
  });

  it.each([NaN, Infinity, -Infinity, undefined as never, 'x' as never])(
    'shows nothing for the number %j',
    (value) => {
      expect([formats.number(value), formats.relative(RATES_DAY, value)]).toEqual(['', '']);
      expect(formats.compact(Number(value))).toBe('');
    },
  );

  it.each([
    '',
    ' ',
    'abc',
    '1,5',
    '1.',
    '.5',
    '1e3',
    '--1',
    '0x10',
    'NaN',
    '1 000',
    '9'.repeat(31),
  ])('shows nothing for the decimal %j', (value) => {
    expect(formats.decimal(value) + formats.signed(value) + formats.money(value, 'USD')).toBe('');
  });
});

describe('a fourth language', () => {
  const german = formatsFor('de-AT');

  it('is formatted by Intl', () => {
    expect(german.number(27_790)).toBe(new Intl.NumberFormat('de-AT').format(27_790));
    expect(german.compact(2_779_000)).toBe('2,8\u00a0Mio.');
    expect(german.decimal('588.0')).toBe('588,0');
    expect(german.signed('1.20')).toBe('+1,20');
    expect(german.date(RATES_DAY)).toBe('3. Dezember 2025');
    expect(german.time(RATES_DAY)).toBe('18:05');
    expect(german.relative(RATES_DAY, NOW + 3 * ONE_HOUR)).toBe('vor 3 Stunden');
    expect(german.relative(RATES_DAY, NOW)).toBe('jetzt');
    expect(german.currencyName('USD')).toBe('US-Dollar');
  });

  it('is formatted in English where the tag is no tag or nobody knows it', () => {
    for (const tag of ['no such tag', 'xx', 'constructor']) {
      expect(formatsFor(tag).date(RATES_DAY)).toBe('December 3, 2025');
      expect(formatsFor(tag).number(2779)).toBe('2,779');
    }
  });

  it('is never formatted in the language of the machine instead', () => {
    const source = new URL('../../packages/widgets/src/format/index.ts', import.meta.url);
    const script = `import { formatsFor } from '${source.href}';
      console.log(new Intl.NumberFormat().format(0.5), formatsFor('xx').number(2779.5));`;
    const options = { env: { ...process.env, LC_ALL: 'de_DE.UTF-8' }, encoding: 'utf8' } as const;
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], options);
    expect(told.trim()).toBe('0,5 2,779.5');
  });

  it('is formatted in English where Intl is missing or half there', () => {
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(() => {
      throw new RangeError('no data');
    });
    vi.spyOn(Date.prototype, 'toLocaleString').mockReturnValue('');
    for (const half of [undefined, {}, { RelativeTimeFormat: null, DisplayNames: () => ({}) }]) {
      vi.stubGlobal('Intl', half);
      expect(german.number(2779)).toBe('2,779');
      expect(german.money('506.9', 'KZT')).toBe('₸506.9');
      expect(german.date(RATES_DAY)).toBe('December 3, 2025');
      expect(german.relative(RATES_DAY, NOW + 3 * ONE_HOUR)).toBe('3 hours ago');
      expect(german.currencyName('USD')).toBe('US Dollar');
    }
  });

  it.each(['ru', 'kk', 'en'])('is the only one that needs Intl: %s works without', (language) => {
    vi.stubGlobal('Intl', undefined);
    for (const prototype of [Number.prototype, Date.prototype]) {
      vi.spyOn(prototype, 'toLocaleString').mockImplementation(() => {
        throw new Error('Intl was asked');
      });
    }
    const formats = formatsFor(`${language}-x-fresh`);
    expect(formats.date(RATES_DAY)).toContain('2025');
    expect(formats.money('1.5', 'USD')).toContain('$');
    expect(formats.relative(RATES_DAY, NOW + ONE_HOUR)).toContain('1 ');
    expect([formats.compact(5000), formats.number(5000)]).not.toContain('');
  });
});
