import type { Catalogue, Rate, RateKind, RateTable } from '../index.ts';
import { rateKinds, routes } from '../index.ts';
import type { Exchange } from './asker.ts';
import { checkCaching } from './check-caching.ts';
import { checkBadParameters } from './check-parameters.ts';
import { checkRecent } from './check-recent.ts';
import { checkProblem } from './check-problem.ts';
import { sentItems, type Endpoint } from './endpoint.ts';
import { inTurn } from './steps.ts';

type Rates = Endpoint<typeof routes.rates.answer>;

/**
 * Checks the exchange rates.
 *
 * @param endpoint - Their endpoint.
 * @param catalogue - What the newsroom offers.
 * @returns The tables that the server has, one of each kind.
 */
export async function checkRates(
  endpoint: Rates,
  catalogue: Catalogue | undefined,
): Promise<RateTable[]> {
  const tables: RateTable[] = [];
  let missing = 0;
  const hasRates = (catalogue?.currencies.length ?? 0) > 0;
  await inTurn(
    endpoint.sheet,
    ...rateKinds.map((kind) => async () => {
      const exchange = await endpoint.ask({ query: { kind } });
      const table = checkKind(endpoint, kind, exchange);
      if (table) tables.push(table);
      else if (exchange.status === 404) missing += 1;
    }),
    () => {
      if (tables.length === 0) checkNone(endpoint, hasRates && missing === rateKinds.length);
    },
    () => checkFirst(endpoint, tables[0]),
    () => checkDefault(endpoint, tables),
    () => checkCity(endpoint, catalogue?.cities[0]),
    () => checkBadParameters(endpoint),
  );
  return tables;
}

function checkKind(endpoint: Rates, kind: RateKind, exchange: Exchange): RateTable | undefined {
  const { sheet } = endpoint;
  // Not every newsroom has both kinds.
  if (exchange.status === 404) {
    checkProblem(sheet, exchange, { id: 'errors.not-found', status: 404 });
    return undefined;
  }
  const table = endpoint.judge(exchange)?.value;
  if (!table) return undefined;
  sheet.check('query.kind', exchange, table.kind === kind, kind, table.kind);
  checkTable(endpoint, exchange, table);
  checkRecent(endpoint, exchange, table);
  return table;
}

function checkNone(endpoint: Rates, isExpected: boolean): void {
  const own = ['rates.figures', 'rates.change', 'rates.stale-after', 'query.currencies'] as const;
  endpoint.skip('there are no rates', ...own, 'rates.recent', 'query.kind', 'query.city');
  if (!isExpected) return endpoint.skip('there are no rates', 'answer.status');
  const asked = { method: 'GET', address: endpoint.address({}) };
  const expected = 'rates of the currencies of the catalogue';
  endpoint.sheet.check('answer.status', asked, false, expected, 'neither cash nor official ones');
}

function checkTable({ sheet }: Rates, exchange: Exchange, table: RateTable): void {
  const { kind, asOf, staleAfter, items } = table;
  const isLater = Date.parse(staleAfter) > Date.parse(asOf);
  sheet.check('rates.stale-after', exchange, isLater, `later than ${asOf}`, staleAfter);
  for (const rate of items) {
    const { currency, buy, sell, official, change } = rate;
    const isOwn =
      kind === 'cash'
        ? official === null && (buy ?? sell) !== null
        : official !== null && buy === null && sell === null;
    const got = `${currency}: buy ${buy}, sell ${sell}, official ${official}`;
    sheet.check('rates.figures', exchange, isOwn, `figures that are ${kind}`, got);
    if (change) {
      const { amount, direction } = change;
      const isSame = (direction === 'same') === /^[0.]+$/.test(amount);
      const told = `${currency}: ${amount} ${direction}`;
      sheet.check('rates.change', exchange, isSame, '"same" if and only if 0', told);
    }
  }
  if (!items.some(({ change }) => change)) sheet.skip('rates.change', 'no rate has a change');
}

async function checkFirst(endpoint: Rates, table: RateTable | undefined): Promise<void> {
  if (!table) return;
  const { kind, items } = table;
  await checkCaching(endpoint, { query: { kind } });
  const wanted = items
    .slice(0, 3)
    .map(({ currency }: Rate) => currency)
    .reverse();
  if (wanted.length < 2) return endpoint.skip('there are not two currencies', 'query.currencies');
  const currencies = wanted.join(',');
  const answer = await endpoint.get({ query: { kind, currencies } });
  if (!answer) return;
  const got = sentItems(answer.exchange)
    .map(({ currency }) => String(currency))
    .join(',');
  endpoint.sheet.check('query.currencies', answer.exchange, got === currencies, currencies, got);
}

async function checkDefault(endpoint: Rates, tables: readonly RateTable[]): Promise<void> {
  if (!tables.some(({ kind }) => kind === 'cash')) return;
  const answer = await endpoint.get();
  if (!answer) return;
  const { kind } = answer.value;
  endpoint.sheet.check('query.kind', answer.exchange, kind === 'cash', 'cash by default', kind);
}

async function checkCity(endpoint: Rates, city: string | undefined): Promise<void> {
  if (city === undefined) return endpoint.skip('the catalogue has no city', 'query.city');
  const answer = await endpoint.get({ query: { city } });
  if (!answer) return;
  const got = answer.value.city ?? 'none';
  endpoint.sheet.check('query.city', answer.exchange, got === city, city, got);
}
