/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3), in seconds or as a date.
 *
 * @param headers - Headers of an answer.
 * @returns Seconds to wait, 0 for a date that has passed; undefined when the header is missing or says something else.
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  const seconds = (Date.parse(value) - Date.now()) / 1000;
  return value.endsWith('GMT') && !Number.isNaN(seconds)
    ? Math.max(0, Math.ceil(seconds))
    : undefined;
}
