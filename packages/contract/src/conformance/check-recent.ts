import type { Rate, RateHistory, RateTable } from '../index.ts';
import type { Exchange } from './asker.ts';
import type { Endpoint } from './endpoint.ts';

/** How many days a rate tells of itself. */
const mostDays = 14;

/** Checks that no rate tells of more days than a sparkline has. */
export function checkRecent({ sheet }: Endpoint, exchange: Exchange, { items }: RateTable): void {
  for (const { currency, recent } of items) {
    const isShort = recent.length <= mostDays;
    const got = `${currency}: ${recent.length} days`;
    sheet.check('rates.recent', exchange, isShort, `${mostDays} days at the most`, got);
  }
}

/**
 * Checks that a rate's recent figures are those of the history, in its order.
 *
 * @param endpoint - The endpoint of the history.
 * @param exchange - The answer that the history came with.
 * @param history - The history.
 * @param rate - The rate.
 */
export function compareRecent(
  { sheet }: Endpoint,
  exchange: Exchange,
  { kind, points }: RateHistory,
  { currency, recent }: Rate,
): void {
  const inOrder = [...points].sort((one, next) => (one.date < next.date ? -1 : 1));
  const days = inOrder.map(({ sell, official }) => (kind === 'cash' ? sell : official));
  const [told, known] = [recent, days].map((figures) => figures.filter((one) => one !== null));
  const count = Math.min(told?.length ?? 0, known?.length ?? 0);
  if (count < 2) return sheet.skip('history.recent', 'there are not two days to compare');
  // The last day's figure may have moved between the two answers.
  const [got, expected] = [told, known].map((figures = []) => figures.slice(-count, -1));
  const isSame = expected?.every((figure, index) => Number(figure) === Number(got?.[index]));
  const tell = (figures: readonly string[] = []) => `${currency}: ${figures.join(' ')}`;
  sheet.check('history.recent', exchange, isSame === true, tell(expected), tell(got));
}
