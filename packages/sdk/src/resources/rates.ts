import {
  DecimalSchema,
  pathParameters,
  routes,
  type RateHistory,
  type RateHistoryQuery,
  type RatesQuery,
  type RateTable,
} from '@kerege/contract';
import { accept } from '../address.ts';
import { convert, type Conversion } from '../convert.ts';
import type { Answer, CallOptions, Request } from '../request.ts';
import type { Watch, WatchOptions } from '../watch.ts';
import { checkWholeNumber } from '../whole-number.ts';

/** The rates as they stand. */
export interface RateReads {
  /**
   * The rates of one kind as they stand.
   *
   * @param query - `currencies` (ISO 4217, answered in this order; all if absent), `kind` (`cash` if absent, or `official`), `city`.
   * @param options - `signal`.
   */
  latest(query?: RatesQuery, options?: CallOptions): Promise<Answer<RateTable>>;
}

/** Exchange rates. Figures are decimal strings with their scale kept; null is unknown. */
export interface Rates extends RateReads {
  /**
   * One currency's figures day by day, oldest first.
   *
   * @param currency - ISO 4217, capital letters.
   * @param query - `kind` (`cash` if absent, or `official`), `from` and `to` (`YYYY-MM-DD`; the last 30 days if absent).
   * @param options - `signal`.
   */
  history(
    currency: string,
    query?: RateHistoryQuery,
    options?: CallOptions,
  ): Promise<Answer<RateHistory>>;
  /**
   * The rates, live: the first answer, and each that differs from the one before.
   *
   * @param query - As in `latest`.
   * @param options - `signal` and `paused`.
   * @throws RangeError that names the parameter it refuses, at once.
   * @example
   * for await (const { items } of client.rates.watch({ currencies: ['USD'] }, { signal })) draw(items);
   */
  watch(query?: RatesQuery, options?: WatchOptions): AsyncIterableIterator<Answer<RateTable>>;
  /**
   * Converts a sum by the rates as they stand, without floating point, rounded once, half to even.
   *
   * @param conversion - `amount`, `from`, `to`, and if wanted `side`, `city`, `digits`.
   * @param options - `signal`.
   * @returns A decimal string with as many places as the wanted currency has minor units, or `digits`.
   * @throws RangeError that names the option it refuses, before any request, or the one for which the newsroom has no rate.
   * @example
   * await client.rates.convert({ amount: '100', from: 'USD', to: 'KZT' }); // "50390.00"
   */
  convert(conversion: Conversion, options?: CallOptions): Promise<string>;
}

/** The rates as they stand, asked for with this function. */
export function readRates(request: Request): RateReads {
  return { latest: (query, options) => request(routes.rates, { query }, options) };
}

/** Exchange rates, asked for with these functions. */
export function createRates(request: Request, watch: Watch): Rates {
  return {
    async latest(query, options) {
      checkCurrencies('currencies', query?.currencies);
      return readRates(request).latest(query, options);
    },
    async history(currency, query, options) {
      checkCurrencies('currency', [currency]);
      return request(routes.rateHistory, { params: { currency }, query }, options);
    },
    watch(query, options) {
      checkCurrencies('currencies', query?.currencies);
      return watch(routes.rates, { query }, options);
    },
    async convert(conversion, options) {
      const { from, to, side = 'buy', city, digits = 0, amount } = conversion ?? {};
      for (const [option, currency] of Object.entries({ from, to })) {
        accept(pathParameters.currency, currency, `${option}: `);
        checkCurrencies(option, [currency]);
      }
      checkWholeNumber('digits', digits, 0, 12);
      accept(DecimalSchema, amount, 'amount: ');
      if (!/^(buy|sell|official)$/.test(side))
        throw new RangeError(`side: no such figure: ${side}`);
      const kind = side === 'official' ? side : 'cash';
      const query = { currencies: [from, to], kind, city };
      return convert(conversion, await request(routes.rates, { query }, options));
    },
  };
}

/** What the platform calls a currency, once it was asked. */
let platformCurrencies: readonly string[] | undefined;

/**
 * Refuses what no currency is called, by the platform's list (ISO 4217) where it has one; the contract knows their form. The
 * codes with X are no country's: metals and the like, of which the lists of platforms differ.
 */
function checkCurrencies(option: string, currencies: readonly string[] | undefined): void {
  platformCurrencies ??= globalThis.Intl?.supportedValuesOf?.('currency');
  for (const currency of String(currencies ?? '').split(',')) {
    if (/^[^X]/.test(currency) && platformCurrencies?.includes(currency) === false) {
      throw new RangeError(`${option}: no such currency: ${currency}`);
    }
  }
}
