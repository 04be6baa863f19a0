import { platform, type Platform } from './platform.ts';

/** How often an engine asks by itself within one attempt. Nothing that a page says changes it. */
const bounds: readonly [RegExp, Partial<Record<Platform, number>>][] = [
  // RFC 9110, section 15.4, leaves the number open; the Fetch standard says 20.
  [/^a redirect loop/, { node: 21, chromium: 21, firefox: 21, webkit: 21 }],
  // RFC 9110, section 15.5.9, lets a client repeat the request on a new connection.
  [/^408 on a used/, { chromium: 2 }],
  // RFC 9112, section 9.3.1: once on a connection that was used before. Firefox goes on up to
  // its network.http.request.max-attempts, on a new connection too.
  [/ used connection/, { chromium: 2, firefox: 10, webkit: 2 }],
  [/^a (reset|closed connection)/, { firefox: 10 }],
];

/**
 * Says how many requests one attempt of the SDK may become.
 *
 * @param fault - What the requests meet.
 * @returns The most that this engine sends; 1 where it adds none.
 */
export function requestsPerAttempt(fault: string): number {
  const bound = bounds.find(([pattern]) => pattern.test(fault));
  return bound?.[1][platform] ?? 1;
}
