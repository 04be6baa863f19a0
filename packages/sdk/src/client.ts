import { routes, type Catalogue, type Status } from '@kerege/contract';
import { readOptions, type ClientOptions } from './options.ts';
import { createRequest, type CallOptions } from './request.ts';
import { createArticles, type Articles } from './resources/articles.ts';
import { createRankings, type Rankings } from './resources/rankings.ts';
import { createRates, type Rates } from './resources/rates.ts';
import { createTransport } from './transport.ts';

/**
 * A newsroom to ask. Every call settles within the client's `totalTimeout` and rejects with
 * one of `NetworkError`, `TimeoutError`, `HttpError`, `ContractError`; with the platform's `AbortError` when its signal is
 * aborted; with a `TypeError` or `RangeError` that names the parameter, before any request, when it is asked wrongly.
 */
export interface Client {
  /** What the newsroom offers: its languages, sections, rankings, currencies, cities. */
  catalogue(options?: CallOptions): Promise<Catalogue>;
  /** Its articles. */
  readonly articles: Articles;
  /** Its rankings. */
  readonly rankings: Rankings;
  /** Exchange rates. */
  readonly rates: Rates;
  /** How the newsroom's sources are doing. */
  status(options?: CallOptions): Promise<Status>;
}

/**
 * Makes a client. Nothing is asked yet.
 *
 * @param options - Where the gateway stands, and how patient to be.
 * @returns The client.
 * @throws TypeError or RangeError that names the option that cannot be used.
 * @example
 * const client = createClient({ baseUrl: 'https://news.example' });
 * const { items } = await client.rankings.get('most-viewed', { period: '24h', limit: 10 });
 */
export function createClient(options: ClientOptions): Client {
  const settings = readOptions(options);
  const request = createRequest(createTransport(settings), settings);
  return {
    catalogue: (call) => request(routes.catalogue, {}, call),
    articles: createArticles(request),
    rankings: createRankings(request),
    rates: createRates(request),
    status: (call) => request(routes.status, {}, call),
  };
}
