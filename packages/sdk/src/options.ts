import { readBase } from './address.ts';
import type { DropReport, RequestSettings } from './request.ts';
import type { Fetch, TransportSettings } from './transport.ts';

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

/** The longest wait a timer can hold, in milliseconds: about 25 days. */
const longestTimer = 2 ** 31 - 1;

/**
 * Checks what a client is set up with and fills in what was left out.
 *
 * @param options - What the caller gave.
 * @returns What the transport and the request function need.
 * @throws TypeError or RangeError that names the option that cannot be used.
 */
export function readOptions(options: ClientOptions): TransportSettings & RequestSettings {
  // Without a prototype, so that nothing a page has added to Object.prototype is taken for an option.
  const given = { __proto__: null, ...options };
  const { timeout = 10_000, totalTimeout = 30_000, retries = 2, fetch, lang, onDrop } = given;
  for (const [name, value, least, most] of [
    ['timeout', timeout, 1, longestTimer],
    ['totalTimeout', totalTimeout, 1, longestTimer],
    ['retries', retries, 0, 2],
  ] as const) {
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new RangeError(`${name}: not a whole number from ${least} to ${most}: ${value}`);
    }
  }
  return { base: readBase(given.baseUrl), fetch, timeout, totalTimeout, retries, lang, onDrop };
}
