/** How long an answer may be used, in seconds of age. */
export interface Freshness {
  /** Until when it is as good as new. */
  fresh: number;
  /** Until when it may be given while it is being asked anew. */
  whileRevalidating: number;
  /** Until when it may be given because asking anew failed. */
  ifError: number;
}

/**
 * Reads `Cache-Control` (RFC 9111, RFC 5861) as a private cache does.
 *
 * @param headers - Headers of a good answer.
 * @returns How long it may be used; null when it may not be kept.
 */
export function freshnessOf(headers: Headers): Freshness | null {
  const parts = (headers.get('cache-control') ?? '').toLowerCase().split(/[\s,]+/);
  const says = (name: string): boolean => parts.includes(name);
  const seconds = (name: string): number =>
    parseInt(parts.find((part) => part.startsWith(`${name}=`))?.split(/[="]+/)[1] ?? '') || 0;
  if (says('no-store')) return null;
  const fresh = says('no-cache') ? 0 : seconds('max-age');
  const strict = says('no-cache') || says('must-revalidate');
  const until = (name: string): number => fresh + (strict ? 0 : seconds(name));
  return {
    fresh,
    whileRevalidating: until('stale-while-revalidate'),
    ifError: until('stale-if-error'),
  };
}
