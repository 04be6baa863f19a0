/** A request, as far as a gateway heeds it. */
export interface FakeRequest {
  /** The absolute address. */
  address: URL;
  /** The method in capital letters. */
  method: string;
  /** The validators of what the asker has (`If-None-Match`). */
  ifNoneMatch: string | null;
  /** Ends the waiting. */
  signal: AbortSignal | undefined;
  /** The identifier it is given (`X-Request-Id`). */
  requestId: string;
}

/** A page's relative address is relative to something: here, to where the sample newsroom stands. */
const publicUrl = 'https://newsroom.example';

/**
 * Reads what a `fetch` is called with.
 *
 * @param input - The address, or a request.
 * @param init - What counts before what the request says.
 * @param requestId - The identifier to give it.
 * @returns What a gateway heeds.
 * @throws TypeError when the address is none.
 */
export function readRequest(
  input: string | URL | Request,
  init: RequestInit = {},
  requestId: string,
): FakeRequest {
  const request = typeof input === 'object' && 'url' in input ? input : undefined;
  return {
    address: new URL(request ? request.url : String(input), publicUrl),
    method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
    ifNoneMatch: new Headers(init.headers ?? request?.headers).get('if-none-match'),
    signal: init.signal ?? request?.signal,
    requestId,
  };
}
