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
  const control = headers.get('cache-control') ?? '';
  const seconds = (name: string): number =>
    Number(new RegExp(`(?:^|[\\s,])${name}="?(\\d+)`, 'i').exec(control)?.[1] ?? 0);
  if (/no-store/i.test(control)) return null;
  const fresh = /no-cache/i.test(control) ? 0 : seconds('max-age');
  const most = /no-cache|must-revalidate/i.test(control) ? 0 : Infinity;
  return {
    fresh,
    whileRevalidating: fresh + Math.min(most, seconds('stale-while-revalidate')),
    ifError: fresh + Math.min(most, seconds('stale-if-error')),
  };
}
