import { describe, expect, it } from 'vitest';
import { readDeskRates, readDeskRatesText } from '../../packages/gateway/src/ingest/desk-rates.ts';

const zone = 'Asia/Almaty';
const usd = { currency: 'USD', units: 1, buy: '503.90', sell: '506.9' };
const table = (items: object[] = [usd], more: object = {}) => ({
  kind: 'cash',
  city: 'almaty',
  source: { id: 'samal', name: 'Самал', url: 'https://samal.example/' },
  asOf: '2025-12-03T10:00:00+05:00',
  items,
  ...more,
});
const pair = (buy: unknown, sell: unknown) => readDeskRates(table([{ ...usd, buy, sell }]), zone);

describe('desk rates', () => {
  it('keep every figure as it is written', () => {
    expect(readDeskRates(table(), zone)).toEqual([
      {
        kind: 'cash',
        city: 'almaty',
        source: { id: 'samal', name: 'Самал', url: 'https://samal.example/' },
        day: '2025-12-03',
        asOf: '2025-12-03T10:00:00+05:00',
        items: [{ ...usd, official: null }],
      },
    ]);
  });

  it('take a number as its shortest text, and units as 1 when they are not told', () => {
    const [read] = readDeskRates(table([{ currency: 'EUR', buy: 588, sell: 593.5 }]), zone);
    expect(read?.items).toEqual([
      { currency: 'EUR', units: 1, buy: '588', sell: '593.5', official: null },
    ]);
  });

  it.each(['0', 0, '0.00', null, undefined])('take %j for “not quoted”', (buy) => {
    expect(pair(buy, '506.9')[0]?.items[0]).toMatchObject({ buy: null, sell: '506.9' });
  });

  it('are a history when there are several', () => {
    const history = [table(), table([usd], { asOf: '2025-12-04T00:30:00+05:00' })];
    expect(readDeskRates(history, zone).map(({ day }) => day)).toEqual([
      '2025-12-03',
      '2025-12-04',
    ]);
  });

  it('may name their source with a word, in any script', () => {
    const idOf = (name: string) => readDeskRates(table([usd], { source: name }), zone)[0]?.source;
    expect(idOf('Samal')).toEqual({ id: 'Samal', name: 'Samal' });
    expect(idOf('Самал')?.id).toMatch(/^[0-9a-f]{8}$/);
    expect(idOf('Самал')?.id).not.toBe(idOf('Алтын')?.id);
  });

  it('take a spread of exactly a fifth', () => {
    expect(pair('500', '600')).toHaveLength(1);
    expect(pair('500', 500)).toHaveLength(1);
  });

  it.each([
    ['506.9', '503.9', 'items.0: buys for more than it sells'],
    ['500', '600.01', 'items.0: has a spread of more than 20 %'],
    ['503,9', '506.9', 'items.0.buy: is not a figure such as "506.9"'],
    ['-503.9', '506.9', 'items.0.buy: is not a figure such as "506.9"'],
    ['5e2', '506.9', 'items.0.buy: is not a figure'],
    [1e21, '506.9', 'items.0.buy: is not a figure'],
    [true, '506.9', 'items.0.buy: is not a figure'],
    ['503.9', '', 'items.0.sell: is not a figure'],
  ])('refuse %j / %j', (buy, sell, sentence) => {
    expect(() => pair(buy, sell)).toThrow(`has desk rates that are refused: ${sentence}`);
  });

  it.each([
    [table([{ ...usd, currency: 'usd' }]), 'items.0.currency: is not an ISO 4217 code'],
    [table([usd, usd]), 'items: names a currency twice'],
    [table([usd], { kind: 'official' }), 'kind: is not "cash"'],
    [table([usd], { asOf: 'вчера' }), 'asOf: is not an RFC 3339 timestamp'],
    [table([usd], { source: {} }), 'source'],
    [[table(), table([{ ...usd, sell: '1' }])], '1.items.0: buys for more'],
    [null, 'the whole'],
  ])('say which field is refused (%#)', (input, sentence) => {
    expect(() => readDeskRates(input, zone)).toThrow(`refused: ${sentence}`);
  });

  it('are not a page', () => {
    expect(() => readDeskRatesText('<html>', zone)).toThrow('is not JSON: it begins with “<html>”');
  });
});
