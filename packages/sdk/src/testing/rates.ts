import type { RatesQuery, RateTable } from '@kerege/contract';
import type { FakeNewsroom } from './newsroom.ts';
import { Refusal } from './problem.ts';

/** Exchange rates as they stand. A currency without a rate is left out. */
export function rateTable(
  { rates }: FakeNewsroom,
  { currencies, kind = 'cash', city }: RatesQuery,
): RateTable {
  const table = rates.find((one) => {
    return one.kind === kind && (city === undefined || one.city === city);
  });
  if (!table) {
    const where = city === undefined ? '' : ` in ${JSON.stringify(city)}`;
    throw new Refusal(404, 'not-found', `There are no ${kind} rates${where} yet.`);
  }
  const items = currencies?.flatMap((code) =>
    table.items.filter(({ currency }) => currency === code),
  );
  return { ...table, items: items ?? table.items };
}
