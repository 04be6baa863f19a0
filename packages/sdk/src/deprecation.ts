/**
 * Reads that an operation will go away.
 *
 * @param headers - Headers of an answer.
 * @returns Since when it is deprecated (`Deprecation`, RFC 9745) and when it will stop working (`Sunset`, RFC 8594);
 *   undefined when the server does not call it deprecated.
 */
export function deprecationOf(
  headers: Headers,
): { since: Date; sunset: Date | undefined } | undefined {
  const since = /^@(\d+)/.exec(headers.get('deprecation') ?? '')?.[1];
  if (!since) return undefined;
  const sunset = new Date(headers.get('sunset') ?? '');
  return { since: new Date(Number(since) * 1000), sunset: Number(sunset) ? sunset : undefined };
}
