import type { Rate, RateTable } from '@kerege/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/openapi.ts';
import { instant, Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await Stand.start();
});
afterAll(() => stand.stop());

const rates = (question: string) => stand.read<RateTable>('rates', `/v1/rates?${question}`);
const codes = ({ items }: RateTable): string[] => items.map(({ currency }) => currency);

describe('cash rates', () => {
  it("are the newsroom's figures as strings with their scale, in the order asked", async () => {
    const table = await rates('currencies=USD,EUR,RUB&kind=cash');
    expect(table.items.map(({ currency, buy, sell }) => [currency, buy, sell])).toEqual([
      ['USD', '503.9', '506.9'],
      ['EUR', '588.0', '593.0'],
      ['RUB', '6.55', '6.67'],
    ]);
    expect(table).toMatchObject({
      quote: 'KZT',
      kind: 'cash',
      city: 'almaty',
      source: { id: 'samal-desk', name: 'Обменные пункты «Самал»' },
      asOf: instant,
      staleAfter: '2025-12-04T18:00:00+05:00',
    });
    expect(table).not.toHaveProperty('validUntil');
  });

  it.each([
    ['EUR,RUB,USD', ['EUR', 'RUB', 'USD']],
    ['RUB,USD', ['RUB', 'USD']],
    ['RUB,USD,RUB', ['RUB', 'USD']],
    ['XXX,EUR', ['EUR']],
    ['XXX', []],
  ])('for %s are in that order, each once, the unknown left out', async (asked, answered) => {
    expect(codes(await rates(`currencies=${asked}`))).toEqual(answered);
  });

  it('are of every currency by the alphabet when none is named', async () => {
    expect(codes(await rates(''))).toEqual(['EUR', 'RUB', 'USD']);
  });

  it("are a city's when one is named, and a 404 for a city without desks", async () => {
    expect(codes(await rates('city=almaty'))).toHaveLength(3);
    const nowhere = await stand.ask('/v1/rates?city=%D0%90%D0%BA%D1%82%D0%B0%D1%83');
    expect(nowhere.status).toBe(404);
    expectProblem(await nowhere.json());
  });
});

describe('official rates', () => {
  it('are of 39 currencies, with units, and hold until the next working day', async () => {
    const table = await rates('kind=official');
    expect(codes(table)).toHaveLength(39);
    expect(codes(table)).toEqual(codes(table).toSorted());
    expect(new Set(table.items.map(({ units }) => units))).toEqual(new Set([1, 10, 100, 1000]));
    for (const { buy, sell, official } of table.items) {
      expect([buy, sell]).toEqual([null, null]);
      expect(official).toMatch(/^\d+(\.\d+)?$/);
    }
    expect(table).toMatchObject({
      kind: 'official',
      source: { id: 'national-bank', name: 'Национальный Банк Казахстана' },
      asOf: '2025-12-03T00:00:00+05:00',
      validUntil: '2025-12-04T00:00:00+05:00',
    });
    expect(table).not.toHaveProperty('city');
  });

  it.each([
    ['on a Friday', '2025-12-05T18:00:00+05:00'],
    ['on a Saturday', '2025-12-06T12:00:00+05:00'],
    ['on a Sunday', '2025-12-07T23:59:00+05:00'],
  ])('%s are those of Friday and hold until Monday', async (_, now) => {
    const weekend = await Stand.start({ now });
    const path = '/v1/rates?kind=official';
    expect(await weekend.read<RateTable>('rates', path)).toMatchObject({
      asOf: '2025-12-05T00:00:00+05:00',
      validUntil: '2025-12-08T00:00:00+05:00',
      staleAfter: '2025-12-09T00:00:00+05:00',
    });
    await weekend.stop();
  });
});

describe('the last fourteen days', () => {
  const figures = ({ recent }: Rate) => recent;

  it('end with the present figure, every day present for desks', async () => {
    for (const rate of (await rates('')).items) {
      expect(figures(rate)).toHaveLength(14);
      expect(figures(rate)).not.toContain(null);
      expect(rate.recent.at(-1)).toBe(rate.sell);
    }
  });

  it('are null for weekends and for the working day without a publication', async () => {
    const [dollar] = (await rates('kind=official&currencies=USD')).items;
    // 20 November to 3 December 2025, a Thursday to a Wednesday; nothing was published on the 26th.
    const days = dollar?.recent.map((figure, index) => (figure === null ? 20 + index : 0));
    expect(days?.filter(Boolean)).toEqual([22, 23, 26, 29, 30]);
    expect(dollar?.recent.at(-1)).toBe(dollar?.official);
  });
});

describe('the change', () => {
  it('is against the day before, as a figure without a sign and a direction', async () => {
    const { items } = await rates('kind=cash');
    for (const { change, recent, sell } of items) {
      const [before = null] = recent.slice(-2);
      const moved = Number(sell) - Number(before);
      const direction = moved > 0 ? 'up' : moved < 0 ? 'down' : 'same';
      expect(change).toMatchObject({ direction, since: '2025-12-02' });
      expect(Number(change?.amount)).toBeCloseTo(Math.abs(moved), 10);
    }
    const directions = items.map(({ change }) => change?.direction);
    expect(directions).toEqual(expect.arrayContaining(['down', 'same']));
    expect(items.map(({ change }) => change?.amount)).toEqual(['0.5', '0.00', expect.any(String)]);
  });

  it('of official rates leaps over days without a publication', async () => {
    const monday = await Stand.start({ now: '2025-12-01T12:00:00+05:00' });
    const path = '/v1/rates?kind=official&currencies=USD';
    const [dollar] = (await monday.read<RateTable>('rates', path)).items;
    expect(dollar?.change?.since).toBe('2025-11-28');
    await monday.stop();
  });
});
