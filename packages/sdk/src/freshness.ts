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
  const control = headers.get('cache-control')?.toLowerCase() ?? '';
  if (control.includes('no-store')) return null;
  const seconds = new Map(
    control.split(',').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim(), parseInt(value.replace('"', '')) || 0];
    }),
  );
  const fresh = seconds.has('no-cache') ? 0 : (seconds.get('max-age') ?? 0);
  const strict = seconds.has('no-cache') || seconds.has('must-revalidate');
  const until = (name: string): number => fresh + (strict ? 0 : (seconds.get(name) ?? 0));
  return {
    fresh,
    whileRevalidating: until('stale-while-revalidate'),
    ifError: until('stale-if-error'),
  };
}
