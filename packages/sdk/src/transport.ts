import ky, { isHTTPError, isTimeoutError } from 'ky';
import { untilAborted } from './abort.ts';
import { parseBody, readBody, type Body } from './body.ts';
import { isKeregeError, type ErrorOfKind } from './errors/is-kerege-error.ts';
import type { KeregeErrorKind } from './errors/kerege-error.ts';
import { mayPass } from './errors/may-pass.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Asking, Reply, Transport } from './exchange.ts';
import { freshnessOf } from './freshness.ts';
import { monotonic } from './monotonic.ts';
import { readRefusal } from './refusal.ts';
import { requestIdOf } from './request-id.ts';
import { method, simpleGet } from './simple-get.ts';
import type { Tell } from './tell.ts';

/** A `fetch`, as the platform has it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long to wait, how often to try, whom to tell. */
export interface TransportSettings {
  /** Tells the client's hooks what happens. */
  tell?: Tell | undefined;
  /** In place of the platform's, which is looked up at every call. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one attempt, its body included. */
  timeout: number;
  /** Milliseconds for the whole call: attempts, bodies and waits. */
  totalTimeout: number;
  /** How many times to try again. */
  retries: number;
}

/**
 * Makes the one thing that touches the network.
 *
 * @param settings - How long to wait, how often to try, whom to tell.
 * @returns A function that settles within `totalTimeout`, with a reply, an error of the family, or the platform's `AbortError`.
 */
export function createTransport(settings: TransportSettings): Transport {
  return (asking) => untilAborted(() => new Call(settings, asking).settle(), asking.signal);
}

/** One call, with all its attempts. */
class Call {
  readonly #settings: TransportSettings;
  readonly #asking: Asking;
  readonly #started = monotonic();
  #attempt = 0;
  #delay = 0;
  #body: Body | undefined;

  constructor(settings: TransportSettings, asking: Asking) {
    this.#settings = settings;
    this.#asking = asking;
  }

  async settle(): Promise<Reply> {
    const { timeout, totalTimeout, retries, tell } = this.#settings;
    const { url, etag, accept, signal } = this.#asking;
    try {
      const response = await ky(url, {
        ...simpleGet,
        json: undefined,
        signal: signal ?? null,
        timeout,
        totalTimeout,
        retry: {
          limit: retries,
          delay: () => this.#delay,
          shouldRetry: ({ error, retryCount }) => this.#mayRetry(this.#name(error), retryCount),
        },
        fetch: (request) => this.#fetch((request as Request).signal),
      });
      return replyOf(response, this.#body?.size, accept(parseBody(url, this.#body?.text)));
    } catch (thrown) {
      if (etag && isHTTPError(thrown) && thrown.response.status === 304) {
        return replyOf(thrown.response);
      }
      const error = this.#name(thrown);
      if (!signal?.aborted) tell?.('onError', error);
      throw error;
    }
  }

  // ky's time-out and retries end with a good answer's headers. Its body is read here, inside the attempt, so that they
  // cover it too. The body of an error status ky reads itself, within bounds: whatever becomes of it, the status stands.
  async #fetch(signal: AbortSignal): Promise<Response> {
    const { fetch = globalThis.fetch, tell } = this.#settings;
    const { url, etag } = this.#asking;
    try {
      const headers = etag ? { ...simpleGet.headers, 'if-none-match': etag } : simpleGet.headers;
      const attempt = ++this.#attempt;
      tell?.('onRequest', { method, url, attempt });
      if (signal.aborted) throw signal.reason;
      const began = monotonic();
      const response = await fetch(url, { ...simpleGet, headers, signal });
      const { status, headers: answered } = response;
      const requestId = requestIdOf(answered);
      const elapsed = Math.round(monotonic() - began);
      tell?.('onResponse', { method, url, attempt, status, elapsed, requestId });
      if (response.ok) this.#body = await readBody(url, response);
      return response;
    } catch (error) {
      throw isKeregeError(error) ? error : new NetworkError(url, error);
    }
  }

  // What may pass is tried again; everything else is an answer. A wait that ends after the deadline is not begun: the
  // failure at hand is the truth already.
  #mayRetry(error: ErrorOfKind[KeregeErrorKind], count: number): boolean {
    const { totalTimeout, tell } = this.#settings;
    const { retryAfter } = error as { retryAfter?: number | undefined };
    const delay =
      retryAfter === undefined ? Math.round(Math.random() * 150 * 2 ** count) : retryAfter * 1000;
    const left = this.#started + totalTimeout - monotonic();
    const gone = this.#asking.signal?.aborted;
    if (gone || !mayPass(error) || error.kind === 'contract' || delay >= left) return false;
    this.#delay = delay;
    tell?.('onRetry', { method, url: this.#asking.url, attempt: this.#attempt + 1, delay, error });
    return true;
  }

  #name(error: unknown): ErrorOfKind[KeregeErrorKind] {
    const { url } = this.#asking;
    if (isKeregeError(error)) return error;
    if (isTimeoutError(error)) {
      return new TimeoutError(url, Math.round(monotonic() - this.#started), error);
    }
    return isHTTPError(error) ? readRefusal(url, error) : new NetworkError(url, error);
  }
}

function replyOf({ headers }: Response, size = 0, value?: unknown): Reply {
  const age = Math.max(0, parseInt(headers.get('age') ?? '') || 0);
  const stale = age > 0 && age >= (freshnessOf(headers)?.fresh ?? 0);
  const requestId = requestIdOf(headers);
  return { value, size, headers, meta: { fromCache: false, stale, age, requestId } };
}
