import { routes, type Catalogue, type Status } from '@kerege/contract';
import { readBase } from './address.ts';
import { createRequest, type CallOptions, type DropReport } from './request.ts';
import { createArticles, type Articles } from './resources/articles.ts';
import { createRankings, type Rankings } from './resources/rankings.ts';
import { createRates, type Rates } from './resources/rates.ts';
import { readTransportOptions } from './options.ts';
import { createTransport, type Fetch } from './transport.ts';

/** How a client is set up. */
export interface ClientOptions {
  /** Where the gateway stands: an absolute http(s) address, with a path where it has one. */
  baseUrl: string | URL;
  /** In place of the platform's `fetch`, which is otherwise looked up at every call. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one attempt, its body included; 10,000 if absent. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, attempts, bodies and waits included; 30,000 if absent. */
  totalTimeout?: number | undefined;
  /** How many times a call that may yet succeed is tried again: 0, 1 or 2; 2 if absent. */
  retries?: number | undefined;
  /** Language of the content where a call names none: a BCP 47 tag, `*` for all; the newsroom's default if absent. */
  lang?: string | undefined;
  /** Is told, once for an answer, which list items were left out because they did not match the contract. */
  onDrop?: ((report: DropReport) => void) | undefined;
}

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
  const base = readBase(options.baseUrl);
  const transport = createTransport(readTransportOptions(options));
  const request = createRequest(transport, { base, lang: options.lang, onDrop: options.onDrop });
  return {
    catalogue: (call) => request(routes.catalogue, { ...call }),
    articles: createArticles(request),
    rankings: createRankings(request),
    rates: createRates(request),
    status: (call) => request(routes.status, { ...call }),
  };
}
