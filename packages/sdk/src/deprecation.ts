import type { Transport } from './exchange.ts';
import type { Tell } from './tell.ts';

/**
 * Tells once for each operation that the server calls it deprecated: since when (`Deprecation`, RFC 9745), and when it will
 * stop working (`Sunset`, RFC 8594).
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
    const since = /^@(\d+)/.exec(reply.headers.get('deprecation') ?? '')?.[1];
    if (since && !told.has(operation)) {
      told.add(operation);
      const end = new Date(reply.headers.get('sunset') ?? '');
      const sunset = Number(end) ? end : undefined;
      tell('onDeprecation', { operation, url, since: new Date(Number(since) * 1000), sunset });
    }
    return reply;
  };
}
