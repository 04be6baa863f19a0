import { createClient, type Conversion } from '@kerege/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** A newsroom with these rates: each `[currency, units, buy, sell]`. */
function newsroomWith(...figures: [string, number, string | null, string | null][]) {
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(url.replace(/.*\/v1\//, ''));
    const official = url.includes('official');
    const items = figures.map(([currency, units, buy, sell]) => ({
      currency,
      units,
      buy: official ? null : buy,
      sell: official ? null : sell,
      official: official ? sell : null,
      change: null,
      recent: [],
    }));
    const instant = '2026-07-05T12:00:00+05:00';
    const source = { id: 'desk', name: 'Desk' };
    const kind = official ? 'official' : 'cash';
    return Promise.resolve(
      Response.json({ quote: 'KZT', kind, source, asOf: instant, staleAfter: instant, items }),
    );
  };
  const client = createClient({ baseUrl: 'https://news.example', fetch });
  return { asked, convert: (conversion: Conversion) => client.rates.convert(conversion) };
}

const usual = () =>
  newsroomWith(
    ['USD', 1, '503.9', '506.9'],
    ['EUR', 1, '588.0', '593.0'],
    ['RUB', 1, '6.35', '6.50'],
    ['UZS', 100, '4.1', '4.3'],
    ['JPY', 10, '33.15', '34.20'],
    ['KWD', 1, '1640', '1660'],
    ['CNY', 1, null, '72.0'],
    ['GBP', 1, '0', '680.0'],
  );

describe('a sum is converted', () => {
  test.each([
    [
      'as a desk does: it buys what is given',
      { amount: '100', from: 'USD', to: 'KZT' },
      '50390.00',
    ],
    ['and sells what is wanted', { amount: '50690', from: 'KZT', to: 'USD' }, '100.00'],
    ['across two currencies', { amount: '100', from: 'USD', to: 'EUR' }, '84.97'],
    ['at what desks pay', { amount: '100', from: 'EUR', to: 'USD', side: 'buy' }, '116.69'],
    ['at what desks ask', { amount: '100', from: 'EUR', to: 'USD', side: 'sell' }, '116.99'],
    ['at the official rate', { amount: '1', from: 'USD', to: 'KZT', side: 'official' }, '506.90'],
    ['by units of a hundred', { amount: '1000', from: 'UZS', to: 'KZT' }, '41.00'],
    ['into units of a hundred', { amount: '43', from: 'KZT', to: 'UZS' }, '1000.00'],
    ['into a currency without minor units', { amount: '100', from: 'USD', to: 'JPY' }, '14734'],
    ['into a currency of thousandths', { amount: '1000', from: 'USD', to: 'KWD' }, '303.554'],
    ['to as many places as it is told', { amount: '1', from: 'USD', to: 'KZT', digits: 0 }, '504'],
    ['to twelve', { amount: '1', from: 'KZT', to: 'EUR', digits: 12 }, '0.001686340641'],
    ['into itself', { amount: '12.345', from: 'KZT', to: 'KZT' }, '12.34'],
    ['when it is nothing', { amount: '0', from: 'USD', to: 'KZT' }, '0.00'],
    ['when it is less than a tiyn', { amount: '0.001', from: 'KZT', to: 'USD' }, '0.00'],
  ] as [string, Conversion, string][])('%s: %o', async (_, conversion, result) => {
    expect(await usual().convert(conversion)).toBe(result);
  });

  test('without losing a digit where floating point would', async () => {
    const conversion = { amount: '900719925474099.31', from: 'USD', to: 'KZT' };
    expect(await usual().convert(conversion)).toBe(exact());
  });

  /** 900719925474099.31 × 503.9, by hand in whole numbers: 90071992547409931 × 5039 / 1000. */
  function exact(): string {
    const thousandths = 90071992547409931n * 5039n;
    const [hundredths, rest] = [thousandths / 10n, thousandths % 10n];
    const rounded = `${hundredths + (rest > 5n ? 1n : 0n)}`;
    return `${rounded.slice(0, -2)}.${rounded.slice(-2)}`;
  }

  test.each([
    [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
    [2, 'USD EUR GBP RUB CNY HUF IDR UZS AMD MRU MGA'],
    [3, 'BHD IQD JOD KWD LYD OMR TND'],
  ])('with %i places where its minor unit has as many: %s', async (places, currencies) => {
    for (const currency of currencies.split(' ')) {
      const { convert } = newsroomWith([currency, 1, '1', '1']);
      const result = (async () => convert({ amount: '7', from: 'KZT', to: currency }))();
      expect(await result, currency).toBe(places ? `7.${'0'.repeat(places)}` : '7');
    }
  });

  test.each([
    ['0.5', 0, '0'],
    ['1.5', 0, '2'],
    ['0.4999999999', 0, '0'],
    ['0.5000000001', 0, '1'],
    ['9.5', 0, '10'],
    ['0.995', 2, '1.00'],
    ['99.9999', 3, '100.000'],
    ['0.0625', 3, '0.062'],
    ['0.0635', 3, '0.064'],
    ['7', 12, '7.000000000000'],
  ])('rounding half to even at every place: %s to %i is %s', async (amount, digits, result) => {
    expect(await usual().convert({ amount, from: 'KZT', to: 'KZT', digits })).toBe(result);
  });

  test.each([
    ['0.005', '0.00'],
    ['0.015', '0.02'],
    ['0.025', '0.02'],
    ['0.0250000001', '0.03'],
    ['2.675', '2.68'],
    ['1.005', '1.00'],
  ])('rounding half to even: %s is %s', async (amount, result) => {
    expect(await usual().convert({ amount, from: 'KZT', to: 'KZT' })).toBe(result);
  });
});

describe('the newsroom is asked', () => {
  test('for the two currencies alone, of the kind and the city that are wanted', async () => {
    const { asked, convert } = usual();
    await convert({ amount: '1', from: 'USD', to: 'EUR', city: 'Almaty' });
    await convert({ amount: '1', from: 'USD', to: 'EUR', side: 'official' });
    expect(asked).toEqual([
      'rates?currencies=USD,EUR&kind=cash&city=Almaty',
      'rates?currencies=USD,EUR&kind=official',
    ]);
  });

  test.each([
    ['amount', { amount: '1,5' }],
    ['amount', { amount: '-1' }],
    ['amount', { amount: '' }],
    ['amount', { amount: '1e3' }],
    ['amount', { amount: 'NaN' }],
    ['amount', { amount: 1.5 }],
    ['amount', { amount: undefined }],
    ['from', { from: 'usd' }],
    ['from', { from: undefined }],
    ['from', { from: 'ZZZ' }],
    ['to', { to: 'USDT' }],
    ['to', { to: '' }],
    ['side', { side: 'middle' }],
    ['digits', { digits: -1 }],
    ['digits', { digits: 13 }],
    ['digits', { digits: 1.5 }],
    ['city', { city: '' }],
  ])('nothing with this %s: %o', async (option, wrong) => {
    const { asked, convert } = usual();
    const conversion = { amount: '1', from: 'USD', to: 'KZT', ...wrong };
    const call = convert(conversion as unknown as Conversion);
    await expect(call).rejects.toThrow(RangeError);
    await expect(call).rejects.toThrow(new RegExp(`^${option}: `));
    expect(asked).toEqual([]);
  });
});

describe('a sum is not converted', () => {
  test.each([
    ['by a rate that is not there', 'from', { from: 'CHF', to: 'KZT' }],
    ['by a figure that is not known', 'from', { from: 'CNY', to: 'KZT' }],
    ['by a rate of nothing', 'to', { from: 'KZT', to: 'GBP', side: 'buy' as const }],
  ])('%s', async (_, option, conversion) => {
    const call = usual().convert({ amount: '1', ...conversion });
    await expect(call).rejects.toThrow(RangeError);
    const currency = option === 'from' ? conversion.from : conversion.to;
    const message = `${option}: the newsroom has no rate for ${currency} (buy)`;
    await expect(call).rejects.toMatchObject({ message });
  });
});

test.each([
  ['CLF', '1.0000'],
  ['UYW', '1.0000'],
  ['UYI', '1'],
])('where the platform has no list of currencies, %s is converted, too', async (to, result) => {
  const { createClient } = await import('../../packages/sdk/src/index.ts');
  const rate = { currency: to, units: 1, buy: '1', sell: '1', official: null };
  const instant = '2026-07-05T12:00:00+05:00';
  const source = { id: 'desk', name: 'Desk' };
  const table = { quote: 'KZT', kind: 'cash', source, asOf: instant, staleAfter: instant };
  const fetch = () =>
    Promise.resolve(Response.json({ ...table, items: [{ ...rate, change: null, recent: [] }] }));
  const { rates } = createClient({ baseUrl: 'https://news.example', fetch });
  for (const Intl of [{}, undefined]) {
    vi.stubGlobal('Intl', Intl);
    const converted = rates.convert({ amount: '1', from: 'KZT', to });
    expect(await converted.finally(() => vi.unstubAllGlobals())).toBe(result);
  }
});

test('a currency that no list knows is refused before any request', async () => {
  let asked = 0;
  const fetch = () => Promise.resolve(new Response(`${++asked}`));
  const { rates } = createClient({ baseUrl: 'https://news.example', fetch });
  await expect(rates.latest({ currencies: ['USD', 'ZZZ'] })).rejects.toThrow(/^currencies: .*ZZZ/);
  await expect(rates.history('ZZZ')).rejects.toThrow(/^currency: .*ZZZ/);
  expect(() => rates.watch({ currencies: ['ZZZ'] })).toThrow(/^currencies: .*ZZZ/);
  expect(asked).toBe(0);
});

test.each(['KZT', 'XDR', 'XAU', 'BYN', 'KGS', 'UZS', 'TJS', 'AZN', 'TRY', 'CNY'])(
  'the currency %s, in which a newsroom of Kazakhstan may quote, is known',
  async (currency) => {
    const { rates } = createClient({
      baseUrl: 'https://news.example',
      fetch: () => Promise.resolve(new Response('', { status: 404 })),
    });
    await expect(rates.history(currency)).rejects.toMatchObject({ kind: 'http' });
  },
);
