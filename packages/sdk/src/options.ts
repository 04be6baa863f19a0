import { ArticlesQuerySchema, read } from '@kerege/contract';
import type { ClientOptions } from './client.ts';
import type { TransportOptions } from './transport.ts';

/** The longest wait a timer can hold, in milliseconds: about 25 days. */
const longestTimer = 2 ** 31 - 1;

/**
 * Checks what a client is set up with and fills in what was left out.
 *
 * @param options - What the caller gave.
 * @returns What the transport needs.
 * @throws TypeError or RangeError that names the option that cannot be used.
 */
export function readTransportOptions(options: ClientOptions): TransportOptions {
  const { fetch, timeout = 10_000, totalTimeout = 30_000, retries = 2, lang, onDrop } = options;
  const isMilliseconds = (value: number) => value > 0 && value <= longestTimer;
  for (const [name, value] of Object.entries({ timeout, totalTimeout })) {
    if (!isMilliseconds(value))
      throw new RangeError(`${name}: not 1 to ${longestTimer} ms: ${value}`);
  }
  if (![0, 1, 2].includes(retries)) throw new RangeError(`retries: not 0, 1 or 2: ${retries}`);
  for (const [name, value] of Object.entries({ fetch, onDrop })) {
    if (value && typeof value !== 'function') throw new TypeError(`${name}: not a function`);
  }
  const reading = read(ArticlesQuerySchema, { lang });
  if (!reading.ok) throw new TypeError(String(reading.problems[0]));
  return { fetch, timeout, totalTimeout, retries };
}
