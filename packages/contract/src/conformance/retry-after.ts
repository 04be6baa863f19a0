/** The shortest pause that is made, in milliseconds: a server that says 0 is not asked in a circle. */
const leastPause = 200;

/**
 * Says how long a server wants to be left alone (RFC 9110, 10.2.3; status 429: RFC 6585).
 *
 * @param answer - Its status and headers.
 * @param now - The present, in milliseconds since 1970.
 * @returns Milliseconds; undefined when it asks for no pause.
 */
export function pauseOf(
  { status, headers }: { status: number; headers: Headers },
  now: number,
): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (status !== 429 || !value) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(pause) ? undefined : Math.max(pause, leastPause);
}
