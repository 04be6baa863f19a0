import { hashOf } from './hash.ts';
import { cacheControl, openHeaders } from '@kerege/contract';
import { respond } from './respond.ts';
import type { FakeRequest } from './request.ts';

/** What a good answer is made of. */
export interface GoodAnswer {
  body: string;
  /** Media type with its charset. */
  type: string;
  /** Seconds for which it is fresh. */
  maxAge: number;
  /** Address of the next page, where there is one. */
  next?: string | undefined;
}

/**
 * Sends a good answer: as a 304 to who has it already (RFC 9110).
 *
 * @param answer - What it is made of.
 * @param request - Who asked.
 * @returns The response.
 */
export function sendAnswer(
  { body, type, maxAge, next }: GoodAnswer,
  request: FakeRequest,
): Response {
  const etag = `"${hashOf(body)}"`;
  const headers = {
    ...openHeaders,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': cacheControl(maxAge),
    ...(next === undefined ? {} : { Link: `<${next}>; rel="next"` }),
  };
  return isKnown(request.ifNoneMatch, etag)
    ? respond(request, 304, null, headers)
    : respond(request, 200, body, { ...headers, 'Content-Type': type });
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
