import type { RateHistory } from '@kerege/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/openapi.ts';
import { Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await Stand.start();
});
afterAll(() => stand.stop());

const history = (question: string) =>
  stand.read<RateHistory>('rateHistory', `/v1/rates/${question}`);
const daysOf = ({ points }: RateHistory): string[] => points.map(({ date }) => date);

describe('the history of a currency', () => {
  it('is the last 30 days to today when no days are named, oldest first', async () => {
    const days = daysOf(await history('USD/history'));
    expect([days.at(0), days.at(-1), days.length]).toEqual(['2025-11-03', '2025-12-03', 31]);
    expect(days).toEqual(days.toSorted());
  });

  it('begins and ends with the days that are named', async () => {
    const days = daysOf(await history('USD/history?from=2025-11-10&to=2025-11-12'));
    expect(days).toEqual(['2025-11-10', '2025-11-11', '2025-11-12']);
    expect(daysOf(await history('USD/history?from=2025-12-03&to=2025-12-03'))).toHaveLength(1);
    expect(daysOf(await history('USD/history?to=2025-10-31')).at(-1)).toBe('2025-10-31');
  });

  it('has only figures of its kind, and no point where nothing was published', async () => {
    const question = 'USD/history?kind=official&from=2025-11-21&to=2025-11-30';
    const { points, ...head } = await history(question);
    expect(head).toEqual({ currency: 'USD', quote: 'KZT', kind: 'official' });
    expect(points.map(({ date }) => Number(date.slice(-2)))).toEqual([21, 24, 25, 27, 28]);
    for (const { buy, sell, official } of points) {
      expect([buy, sell, typeof official]).toEqual([null, null, 'string']);
    }
  });

  it('keeps the scale of every figure', async () => {
    const { points } = await history('EUR/history');
    expect(points.at(-1)).toEqual({
      date: '2025-12-03',
      buy: '588.0',
      sell: '593.0',
      official: null,
    });
    for (const { sell } of points) expect(sell).toMatch(/^\d{3}\.\d$/);
  });

  it('is empty before the first publication, and for a kind in which the currency is not traded', async () => {
    expect(daysOf(await history('USD/history?from=2020-01-01&to=2020-02-01'))).toEqual([]);
    expect(daysOf(await history('KGS/history?kind=cash'))).toEqual([]);
  });

  it('does not tell of days to come', async () => {
    const days = daysOf(await history('USD/history?from=2025-12-01&to=2999-01-01'));
    expect(days.at(-1)).toBe('2025-12-03');
  });
});

describe('a history is refused', () => {
  it('with 404 for a currency nobody trades', async () => {
    const response = await stand.ask('/v1/rates/XTS/history');
    expect(response.status).toBe(404);
    expectProblem(await response.json());
  });

  it.each([
    ['from', 'USD/history?from=2025-12-02&to=2025-12-01'],
    ['from', 'USD/history?from=2025-12-04'],
    ['from', 'USD/history?from=yesterday'],
    ['to', 'USD/history?to=2025-02-31'],
    ['kind', 'USD/history?kind=black'],
    ['currency', 'usd/history'],
    ['currency', 'USDT/history'],
  ])('with 400 that names %s for %s', async (parameter, question) => {
    const response = await stand.ask(`/v1/rates/${question}`);
    const problem: unknown = await response.json();
    expectProblem(problem);
    expect(problem).toMatchObject({ status: 400, errors: [{ path: parameter }] });
  });
});
