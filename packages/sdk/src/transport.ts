import ky, { isHTTPError, isTimeoutError, type RetryOptions } from 'ky';
import { untilAborted } from './abort.ts';
import { parseBody, readBody } from './body.ts';
import { isKeregeError } from './errors/is-kerege-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { readRefusal } from './refusal.ts';
import { retryAfterOf } from './retry-after.ts';
import { simpleGet } from './simple-get.ts';

/** A `fetch`, as the platform has it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long to wait, how often to try. */
export interface TransportSettings {
  /** In place of the platform's, which is looked up at every call. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one attempt, its body included. */
  timeout: number;
  /** Milliseconds for the whole call: attempts, bodies and waits. */
  totalTimeout: number;
  /** How many times to try again. */
  retries: number;
}

/** Asks an address and gives the parsed JSON of a good answer. */
export type Transport = (url: string, signal: AbortSignal | undefined) => Promise<unknown>;

/**
 * Makes the one thing that touches the network.
 *
 * @param settings - How long to wait, how often to try.
 * @returns A function that settles within `totalTimeout`, with parsed JSON, an error of the family, or the platform's `AbortError`.
 */
export function createTransport(settings: TransportSettings): Transport {
  const { timeout, totalTimeout, retries } = settings;
  const bodies = new WeakMap<Response, string>();

  // ky's time-out and retries end with a good answer's headers. Its body is read here, inside the attempt, so that they
  // cover it too. The body of an error status ky reads itself, within bounds: whatever becomes of it, the status stands.
  async function attempt(url: string, signal: AbortSignal): Promise<Response> {
    if (signal.aborted) throw signal.reason;
    try {
      const response = await (settings.fetch ?? globalThis.fetch)(url, { ...simpleGet, signal });
      if (response.ok) bodies.set(response, await readBody(url, response));
      return response;
    } catch (error) {
      throw isKeregeError(error) ? error : new NetworkError(url, error);
    }
  }

  async function ask(url: string, signal: AbortSignal | undefined): Promise<unknown> {
    const started = Date.now();
    try {
      const response = await ky(url, {
        ...simpleGet,
        json: undefined,
        signal: signal ?? null,
        timeout,
        totalTimeout,
        retry: retryUntil(started + totalTimeout, retries),
        fetch: (request) => attempt(url, (request as Request).signal),
      });
      return parseBody(url, bodies.get(response) ?? '');
    } catch (error) {
      if (isKeregeError(error)) throw error;
      if (isTimeoutError(error)) throw new TimeoutError(url, Date.now() - started, error);
      if (!isHTTPError(error)) throw new NetworkError(url, error);
      throw readRefusal(url, error);
    }
  }

  return (url, signal) => untilAborted(() => ask(url, signal), signal);
}

/**
 * What may pass is tried again: a network failure, a silent attempt, 408, 425, 429 and 5xx; everything else is an answer.
 * A wait that ends after the deadline is not begun: the failure at hand is the truth already.
 */
function retryUntil(deadline: number, limit: number): RetryOptions {
  let wait = 0;
  return {
    limit,
    delay: () => wait,
    shouldRetry({ error, retryCount }) {
      const response = isHTTPError(error) ? error.response : undefined;
      const asked = response && retryAfterOf(response.headers);
      wait = asked === undefined ? Math.random() * 150 * 2 ** retryCount : asked * 1000;
      const passing = response
        ? /^(408|425|429|5\d\d)$/.test(`${response.status}`)
        : !isKeregeError(error, 'contract');
      return passing && Date.now() + wait < deadline;
    },
  };
}
