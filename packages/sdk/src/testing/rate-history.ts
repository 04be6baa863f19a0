import type { Rate, RateHistory, RateHistoryQuery, RatePoint, RateTable } from '@kerege/contract';
import { moveDay } from './moving.ts';
import type { FakeNewsroom } from './newsroom.ts';
import { Refusal } from './problem.ts';

/** One currency day by day: as it was given, or else what its rate says of the last days. */
export function rateHistory(
  { catalogue, history, rates, now }: FakeNewsroom,
  { currency, kind = 'cash', from, to }: RateHistoryQuery & { currency: string },
): RateHistory {
  const given = history.find((one) => one.kind === kind && one.currency === currency);
  const table = rates.find((one) => one.kind === kind);
  const known = given?.points ?? (table ? recentPoints(table, currency) : []);
  const last = to ?? known.at(-1)?.date ?? now.slice(0, 10);
  const first = from ?? moveDay(last, -30);
  if (first > last) {
    const errors = [{ path: 'from', message: 'after "to"' }];
    throw new Refusal(400, 'invalid-parameter', '"from" is after "to".', errors);
  }
  const points = known.filter(({ date }) => first <= date && date <= last);
  if (points.length === 0 && !catalogue.currencies.includes(currency)) {
    throw new Refusal(404, 'not-found', `There are no ${kind} rates of ${currency}.`);
  }
  const quote = given?.quote ?? table?.quote ?? rates[0]?.quote ?? 'KZT';
  return { currency, quote, kind, points };
}

/* A rate keeps one figure of each day: what desks paid before the last one is unknown. */
function recentPoints({ asOf, kind, items }: RateTable, currency: string): RatePoint[] {
  const rate = items.find((one) => one.currency === currency);
  const days = rate?.recent ?? [];
  return days.flatMap((figure, index) => {
    const back = days.length - 1 - index;
    if (!rate || figure === null) return [];
    return [pointOf(kind, rate, moveDay(asOf.slice(0, 10), -back), figure, back === 0)];
  });
}

function pointOf(
  kind: RateTable['kind'],
  { buy }: Rate,
  date: string,
  figure: string,
  isLast: boolean,
): RatePoint {
  return kind === 'cash'
    ? { date, buy: isLast ? buy : null, sell: figure, official: null }
    : { date, buy: null, sell: null, official: figure };
}
