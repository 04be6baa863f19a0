import type { RateHistory, RateTable } from '../index.ts';
import { routes } from '../index.ts';
import type { Exchange } from './asker.ts';
import { checkCaching } from './check-caching.ts';
import { checkOrder } from './check-order.ts';
import { checkBadParameters } from './check-parameters.ts';
import { checkNotFound } from './check-problem.ts';
import { compareRecent } from './check-recent.ts';
import type { Endpoint } from './endpoint.ts';
import { inTurn } from './steps.ts';

type History = Endpoint<typeof routes.rateHistory.answer>;

/**
 * Checks the figures of a currency day by day.
 *
 * @param endpoint - Their endpoint.
 * @param tables - The rates as they stand, one table of each kind.
 */
export async function checkHistory(endpoint: History, tables: readonly RateTable[]): Promise<void> {
  const steps = tables.map((table) => () => checkKind(endpoint, table));
  const [first] = tables;
  const currency = first?.items[0]?.currency;
  await inTurn(
    endpoint.sheet,
    ...steps,
    async () => {
      if (first && currency !== undefined) {
        await checkCaching(endpoint, { path: { currency }, query: { kind: first.kind } });
        await checkBadParameters(endpoint, { currency });
      } else {
        const own = [
          'history.currency',
          'history.order',
          'history.change',
          'history.recent',
          'query.days',
        ] as const;
        const answer = ['answer.status', 'answer.type', 'answer.shape'] as const;
        endpoint.skip('there are no rates', ...answer, ...own);
      }
    },
    // The code that ISO 4217 keeps for tests.
    () => checkNotFound(endpoint, { currency: 'XTS' }),
  );
}

async function checkKind(endpoint: History, table: RateTable): Promise<void> {
  const { kind, items } = table;
  const rate = items.find(({ change }) => change) ?? items[0];
  if (!rate) return;
  const { currency } = rate;
  const answer = await endpoint.get({ path: { currency }, query: { kind } });
  if (!answer) return;
  const { exchange, value } = answer;
  const got = `${value.currency} ${value.kind}`;
  const expected = `${currency} ${kind}`;
  endpoint.sheet.check('history.currency', exchange, got === expected, expected, got);
  checkOrder(endpoint, {
    ...{ id: 'history.order', exchange, items: value.points, expected: 'the oldest first' },
    inOrder: (one, next) => one.date < next.date,
    tell: ({ date }) => date,
  });
  checkChange(endpoint, exchange, value, { kind, rate });
  compareRecent(endpoint, exchange, value, rate);
  await checkDays(endpoint, { currency, kind }, value.points);
}

/* The day that the change is compared with stands in the history: it says itself how the figure moved. */
function checkChange(
  endpoint: History,
  exchange: Exchange,
  { points }: RateHistory,
  { kind, rate }: { kind: string; rate: RateTable['items'][number] },
): void {
  const figureOf = ({ sell, official }: { sell: string | null; official: string | null }) =>
    kind === 'cash' ? sell : official;
  const { change, currency } = rate;
  const day = points.find(({ date }) => date === change?.since);
  const before = day ? figureOf(day) : null;
  const now = figureOf(rate);
  if (!change || before === null || now === null) {
    return endpoint.skip('no change is since a day of the history', 'history.change');
  }
  const moved = Number(now) - Number(before);
  const direction = moved > 0 ? 'up' : moved < 0 ? 'down' : 'same';
  const isRight = change.direction === direction && isNear(Number(change.amount), Math.abs(moved));
  const expected = `${currency} ${direction} from ${before} of ${change.since} to ${now}`;
  const got = `${change.direction} by ${change.amount}`;
  endpoint.sheet.check('history.change', exchange, isRight, expected, got);
}

/* Decimal strings are compared as numbers here, so a rounding of theirs is no difference. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

async function checkDays(
  endpoint: History,
  { currency, kind }: { currency: string; kind: string },
  points: RateHistory['points'],
): Promise<void> {
  const [from, to] = [points[1]?.date, points.at(-2)?.date];
  if (from === undefined || to === undefined || from > to) {
    return endpoint.skip('the history is too short', 'query.days');
  }
  const answer = await endpoint.get({ path: { currency }, query: { kind, from, to } });
  if (!answer) return;
  const got = answer.value.points.map(({ date }) => date);
  const isWithin = got.length > 0 && got.every((date) => date >= from && date <= to);
  const told = got.length > 0 ? `${got[0]} to ${got.at(-1)}` : 'no day';
  endpoint.sheet.check('query.days', answer.exchange, isWithin, `days from ${from} to ${to}`, told);
}
