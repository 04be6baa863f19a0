import type { Transport } from './exchange.ts';
import type { Tell } from './tell.ts';

/**
 * Tells once for each operation that the server will take it away: since when it is deprecated (`Deprecation`, RFC 9745),
 * and when it will stop working (`Sunset`, RFC 8594).
 *
 * @param transport - Asks.
 * @param tell - Tells the client's hook.
 * @returns A transport.
 */
export function noticingDeprecation(transport: Transport, tell: Tell): Transport {
  const told = new Set<string>();
  return async (asking) => {
    const reply = await transport(asking);
    const { operation, url } = asking;
    const seconds = /^@(\d+)$/.exec(reply.headers.get('deprecation') ?? '')?.[1];
    const since = dateOf(Number(seconds) * 1000);
    const sunset = dateOf(reply.headers.get('sunset') ?? '');
    if ((since || sunset) && !told.has(operation)) {
      told.add(operation);
      tell('onDeprecation', { operation, url, since, sunset });
    }
    return reply;
  };
}

function dateOf(text: string | number): Date | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
