import type { FakeRequest } from './request.ts';

/** The methods that are answered. */
export const methods = 'GET, HEAD, OPTIONS';

/**
 * Makes a response that knows, as a fetched one does, where it came from.
 *
 * @param request - Who asked: `HEAD` gets no body, everybody the identifier of the request.
 * @param status - The HTTP status.
 * @param body - The body, null where the status has none.
 * @param headers - The other headers.
 * @returns The response.
 */
export function respond(
  { method, address, requestId }: FakeRequest,
  status: number,
  body: string | null,
  headers: Readonly<Record<string, string>>,
): Response {
  const response = new Response(method === 'HEAD' ? null : body, {
    status,
    headers: { ...headers, 'X-Request-Id': requestId },
  });
  return Object.defineProperty(response, 'url', { value: address.href });
}
