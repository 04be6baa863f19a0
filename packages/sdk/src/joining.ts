import { untilAborted } from './abort.ts';
import type { Reply, Transport } from './exchange.ts';

interface Flight {
  reply: Promise<Reply>;
  askers: number;
  /** Ends the request; absent where the platform has none. */
  controller: AbortController | undefined;
}

/**
 * Makes equal questions in flight one question. It is aborted when its last asker has left.
 *
 * @param transport - Asks.
 * @returns A transport.
 */
export function joining(transport: Transport): Transport {
  const flights = new Map<string, Flight>();
  return async (asking) => {
    const { url, signal } = asking;
    let flight = flights.get(url);
    if (!flight) {
      const controller = globalThis.AbortController && new AbortController();
      const reply = transport({ ...asking, signal: controller?.signal });
      // An asker may have gone by now: then nobody waits for the reply.
      reply.catch(() => undefined);
      flight = { reply, controller, askers: 0 };
      flights.set(url, flight);
    }
    const { reply, controller } = flight;
    flight.askers++;
    try {
      return await untilAborted(() => reply, signal);
    } finally {
      if (--flight.askers === 0) {
        if (flights.get(url) === flight) flights.delete(url);
        controller?.abort();
      }
    }
  };
}
