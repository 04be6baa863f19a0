/** What every answer says, errors and 304s included: any page may read it, nothing guesses its type. */
export const openHeaders = {
  /** Any page may read it. */
  'Access-Control-Allow-Origin': '*',
  /** These headers, too. */
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After, X-Request-Id, Deprecation, Sunset',
  /** A page that isolates itself may load it. */
  'Cross-Origin-Resource-Policy': 'cross-origin',
  /** Any page may measure it. */
  'Timing-Allow-Origin': '*',
  /** Nothing guesses its type. */
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * How long caches may answer for the gateway (RFC 9111, RFC 5861).
 *
 * @param maxAge - Seconds for which an answer is fresh.
 * @returns The value of `Cache-Control`.
 */
export function cacheControl(maxAge: number): string {
  return `public, max-age=${maxAge}, stale-while-revalidate=${maxAge}, stale-if-error=86400`;
}
