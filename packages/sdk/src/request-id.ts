/**
 * Reads the request's identifier (`X-Request-Id`).
 *
 * @param headers - Headers of an answer.
 * @returns The identifier, to quote to the newsroom; undefined where the server gave none.
 */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get('x-request-id') ?? undefined;
}
