import { ownCopyOf } from './copy.ts';
import { isKeregeError } from './errors/is-kerege-error.ts';
import { mayPass } from './errors/may-pass.ts';
import type { Asking, Reply, Transport } from './exchange.ts';
import { joining } from './joining.ts';
import { Memory, type Entry, type MemorySettings } from './memory.ts';
import type { Validator } from './validator.ts';

/**
 * Puts a memory around a transport. Equal questions in flight are one. Answers are given while they are fresh, then stale
 * while they are asked anew, then stale if that fails, for as long as the server's own `Cache-Control` says. A failure is
 * never remembered.
 *
 * @param transport - Asks what is not known.
 * @param settings - How much is remembered.
 * @param validator - How what has grown old is asked whether it still holds; it is asked in full if absent.
 * @returns A transport.
 */
export function createCache(
  transport: Transport,
  settings: MemorySettings,
  validator?: Validator,
): Transport {
  const memory = new Memory(settings);

  async function fetchAnew(asking: Asking): Promise<Reply> {
    const { url } = asking;
    const known = memory.recall(url);
    try {
      const etag = validator?.etagOf(known?.reply);
      const reply = await transport({ ...asking, etag });
      if (known && reply.value === undefined) validator?.renew(reply, known.reply);
      memory.keep(url, reply);
      return reply;
    } catch (error) {
      if (known && mayPass(error)) {
        const age = memory.ageOf(known);
        if (age < known.freshness.ifError) return remembered(known, age);
      } else if (isKeregeError(error)) memory.forget(url);
      throw error;
    }
  }

  const askAnew = joining(fetchAnew);

  function ask(asking: Asking): Reply | Promise<Reply> {
    const known = memory.recall(asking.url);
    if (!known) return askAnew(asking);
    const { fresh, whileRevalidating } = known.freshness;
    const age = memory.ageOf(known);
    if (age >= (asking.live ? fresh : whileRevalidating)) return askAnew(asking);
    if (age >= fresh) askAnew({ ...asking, signal: undefined }).catch(() => undefined);
    return remembered(known, age);
  }

  return async (asking) => ownCopyOf(await ask(asking));
}

function remembered({ reply, freshness }: Entry, age: number): Reply {
  const stale = age >= freshness.fresh;
  return { ...reply, meta: { ...reply.meta, fromCache: true, stale, age: Math.round(age) } };
}
