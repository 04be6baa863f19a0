import type {
  Rate,
  RateHistory,
  RateHistoryQuery,
  RateKind,
  RatesQuery,
  RateTable,
} from '@kerege/contract';
import { Refusal } from '../http/problem.ts';
import type { RateRowTable, RateTableTable } from '../store/tables.ts';
import { addDays, dayOf, daysBetween, nextWorkingDay, startOfDay } from '../time/days.ts';
import { formatInstant } from '../time/zone.ts';
import { changeOf, figureOf } from './rate-change.ts';
import type { Newsroom } from './newsroom.ts';

const day = 86_400_000;
/** How far back the figure before is looked for. */
const lookBack = 45;

/** Exchange rates as they stand. A currency without a rate is left out. */
export async function rates(
  { config, store, clock }: Newsroom,
  { currencies, kind = 'cash', city }: RatesQuery,
): Promise<RateTable> {
  const table = await store.rates.newest(kind, dayOf(clock(), config.timeZone), city);
  if (!table) throw new Refusal(404, 'not-found', `There are no ${kind} rates${inCity(city)} yet.`);
  const from = addDays(table.day, -lookBack);
  const rows = await store.rates.rows(table, from, table.day);
  const byCurrency = Map.groupBy(rows, (row) => row.currency);
  const wanted = currencies ?? [...byCurrency.keys()].sort();
  return {
    quote: config.quote,
    kind,
    ...(table.city ? { city: table.city } : {}),
    source: {
      id: table.source_id,
      name: table.source_name,
      ...(table.source_url ? { url: table.source_url } : {}),
    },
    asOf: table.as_of,
    ...freshness(kind, table, config.timeZone),
    items: wanted.flatMap((currency) => {
      const history = byCurrency.get(currency) ?? [];
      const today = history.find((row) => row.day === table.day);
      return today ? [rateOf(kind, today, history)] : [];
    }),
  };
}

/** One currency day by day. */
export async function rateHistory(
  { config, store, clock }: Newsroom,
  currency: string,
  { kind = 'cash', from, to }: RateHistoryQuery,
): Promise<RateHistory> {
  const last = to ?? dayOf(clock(), config.timeZone);
  const first = from ?? addDays(last, -30);
  if (first > last) {
    const errors = [{ path: 'from', message: 'after "to"' }];
    throw new Refusal(400, 'invalid-parameter', '"from" is after "to".', errors);
  }
  const table = await store.rates.newest(kind, last);
  const rows = table ? await store.rates.rows(table, first, last, currency) : [];
  if (rows.length === 0 && !(await store.rates.currencies()).includes(currency)) {
    throw new Refusal(404, 'not-found', `There are no ${kind} rates of ${currency}.`);
  }
  return {
    currency,
    quote: config.quote,
    kind,
    points: rows.map((row) => ({
      date: row.day,
      buy: row.buy,
      sell: row.sell,
      official: row.official,
    })),
  };
}

/* Desks speak for a day. The central bank's figure holds until the next working day's. */
function freshness(kind: RateKind, table: RateTableTable, timeZone: string) {
  if (kind === 'cash') {
    return { staleAfter: formatInstant(Date.parse(table.as_of) + day, timeZone) };
  }
  const until = startOfDay(nextWorkingDay(table.day), timeZone);
  return {
    validUntil: formatInstant(until, timeZone),
    staleAfter: formatInstant(until + day, timeZone),
  };
}

function rateOf(kind: RateKind, today: RateRowTable, history: readonly RateRowTable[]): Rate {
  const { currency, units, buy, sell, official } = today;
  const figures = new Map(history.map((row) => [row.day, figureOf(kind, row, units)]));
  const recent = daysBetween(addDays(today.day, -13), today.day);
  return {
    currency,
    units,
    buy,
    sell,
    official,
    change: changeOf(figures, today.day),
    recent: recent.map((date) => figures.get(date) ?? null),
  };
}

function inCity(city: string | undefined): string {
  return city === undefined ? '' : ` in ${JSON.stringify(city)}`;
}
