import {
  routes,
  type RateHistory,
  type RateHistoryQuery,
  type RatesQuery,
  type RateTable,
} from '@kerege/contract';
import type { CallOptions, Request } from '../request.ts';

/** Exchange rates. Figures are decimal strings with their scale kept; null is unknown. */
export interface Rates {
  /**
   * The rates of one kind as they stand.
   *
   * @param query - `currencies` (ISO 4217, answered in this order; all if absent), `kind` (`cash` if absent, or `official`), `city`.
   */
  latest(query?: RatesQuery, options?: CallOptions): Promise<RateTable>;
  /**
   * One currency's figures day by day, oldest first.
   *
   * @param currency - ISO 4217, capital letters.
   * @param query - `kind` (`cash` if absent, or `official`), `from` and `to` (`YYYY-MM-DD`; the last 30 days if absent).
   */
  history(currency: string, query?: RateHistoryQuery, options?: CallOptions): Promise<RateHistory>;
}

/** Exchange rates, asked for with this function. */
export function createRates(request: Request): Rates {
  return {
    latest: (query, options) => request(routes.rates, { query }, options),
    history: (currency, query, options) =>
      request(routes.rateHistory, { params: { currency }, query }, options),
  };
}
