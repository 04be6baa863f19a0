import { routes, type Catalogue, type Status } from '@kerege/contract';
import { createCache } from './cache.ts';
import { noticingDeprecation } from './deprecation.ts';
import { knownParametersAlone } from './known-parameters.ts';
import { readOptions, type ClientOptions } from './options.ts';
import { createPrepare, createRequest, type Answer, type CallOptions } from './request.ts';
import { createArticles, type Articles } from './resources/articles.ts';
import { createRankings, type Rankings } from './resources/rankings.ts';
import { createRates, type Rates } from './resources/rates.ts';
import { createTransport } from './transport.ts';
import { etags } from './validator.ts';
import { createWatch } from './watch.ts';

/**
 * A newsroom to ask. Every call settles within the client's `totalTimeout` and rejects with
 * one of `NetworkError`, `TimeoutError`, `HttpError`, `ContractError`; with the platform's `AbortError` when its signal is
 * aborted; with a `TypeError` or `RangeError` that names the parameter, before any request, when it is asked wrongly.
 * Every answer says in `meta` where it came from, and is the caller's own to change.
 */
export interface Client {
  /** What the newsroom offers: its languages, sections, rankings, currencies, cities. */
  catalogue(options?: CallOptions): Promise<Answer<Catalogue>>;
  /** Its articles. */
  readonly articles: Articles;
  /** Its rankings. */
  readonly rankings: Rankings;
  /** Exchange rates. */
  readonly rates: Rates;
  /** How the newsroom's sources are doing. */
  status(options?: CallOptions): Promise<Answer<Status>>;
}

/**
 * Makes a client. Nothing is asked yet.
 *
 * @param options - Where the gateway stands, how patient to be, how much to remember, whom to tell.
 * @returns The client.
 * @throws TypeError or RangeError that names the option that cannot be used.
 * @example
 * const client = createClient({ baseUrl: 'https://news.example' });
 * const { items } = await client.rankings.get('most-viewed', { limit: 10 });
 */
export function createClient(options: ClientOptions): Client {
  const settings = readOptions(options);
  const direct = noticingDeprecation(createTransport(settings), settings.tell);
  const transport = settings.cache ? createCache(direct, settings.cache, etags) : direct;
  const prepare = knownParametersAlone(createPrepare(settings));
  const request = createRequest(transport, prepare);
  const watch = createWatch(transport, prepare);
  return {
    catalogue: (call) => request(routes.catalogue, {}, call),
    articles: createArticles(request),
    rankings: createRankings(request, watch),
    rates: createRates(request, watch),
    status: (call) => request(routes.status, {}, call),
  };
}
