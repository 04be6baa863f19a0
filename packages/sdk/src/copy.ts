import type { Reply } from './exchange.ts';

/**
 * Makes a reply that several callers are given the caller's own.
 *
 * @param reply - Any reply.
 * @returns The reply with a copy of its value, which may be changed without changing what others are given.
 */
export function ownCopyOf(reply: Reply): Reply {
  return { ...reply, value: copyOf(reply.value) };
}

/**
 * Copies parsed JSON, all the way down.
 *
 * @param json - What JSON can say.
 * @returns A copy that shares nothing with it.
 */
export function copyOf<Json>(json: Json): Json {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(copyOf) as Json;
  // A spread defines what an assignment would take for the prototype: a key called __proto__.
  const copy = { ...json } as Record<string, unknown>;
  for (const key of Object.keys(copy)) {
    if (typeof copy[key] === 'object') copy[key] = copyOf(copy[key]);
  }
  return copy as Json;
}
