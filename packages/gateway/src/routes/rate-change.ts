import type { RateChange, RateKind } from '@kerege/contract';
import { compareDecimals, distance, perUnits } from '../money/decimal.ts';
import type { RateRowTable } from '../store/tables.ts';

/**
 * The figure whose movement counts: what desks ask, or what the central bank publishes.
 *
 * @param kind - The kind of rate.
 * @param row - One day's figures.
 * @param units - How many units the figure is wanted for.
 * @returns A decimal string; null when there is none.
 */
export function figureOf(kind: RateKind, row: RateRowTable, units: number): string | null {
  const figure = kind === 'cash' ? row.sell : row.official;
  return figure === null ? null : perUnits(figure, row.units, units);
}

/**
 * How a figure moved since the last day before that had one.
 *
 * @param figures - The figures by day, `YYYY-MM-DD`.
 * @param today - The day whose figure is compared.
 * @returns The movement, or null when there is nothing to compare.
 */
export function changeOf(
  figures: ReadonlyMap<string, string | null>,
  today: string,
): RateChange | null {
  const figure = figures.get(today);
  const since = [...figures.keys()]
    .filter((day) => day < today && typeof figures.get(day) === 'string')
    .sort()
    .at(-1);
  const before = since === undefined ? undefined : figures.get(since);
  if (typeof figure !== 'string' || typeof before !== 'string' || since === undefined) return null;
  const order = compareDecimals(figure, before);
  const direction = order > 0 ? 'up' : order < 0 ? 'down' : 'same';
  return { amount: distance(figure, before), direction, since };
}
