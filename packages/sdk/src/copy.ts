/**
 * Copies parsed JSON, all the way down, so that the caller who gets it may change it.
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
