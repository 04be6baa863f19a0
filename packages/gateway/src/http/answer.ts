import { createHash } from 'node:crypto';
import { cacheControl, openHeaders } from '@kerege/contract';

/** A good answer in bytes, made once for all who ask the same until something changes. */
export interface Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What an answer is made of. */
export interface AnswerParts {
  body: string | Uint8Array;
  /** Media type with its charset. */
  type: string;
  /** Seconds for which it is fresh. */
  maxAge: number;
  /** Address of the next page, if there is one. */
  next?: string | undefined;
  /** What a page may load (Content Security Policy). */
  policy?: string | undefined;
}

/**
 * Makes an answer with a strong validator (RFC 9110) of its bytes.
 *
 * @param parts - What it is made of.
 * @returns The answer.
 */
export function makeAnswer({ body, type, maxAge, next, policy }: AnswerParts): Answer {
  const bytes = Uint8Array.from(Buffer.from(body));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  return {
    body: bytes,
    headers: {
      ...openHeaders,
      'Content-Type': type,
      ETag: `"${hash}"`,
      Vary: 'Accept-Encoding',
      'Cache-Control': cacheControl(maxAge),
      ...(next === undefined ? {} : { Link: `<${next}>; rel="next"` }),
      ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
    },
  };
}

/**
 * Sends an answer: without its body for `HEAD`, as a 304 to who has it already.
 *
 * @param answer - The answer.
 * @param request - Who asks.
 * @param requestId - The identifier of the request.
 * @returns The response.
 */
export function send(answer: Answer, request: Request, requestId: string): Response {
  const headers = { ...answer.headers, 'X-Request-Id': requestId };
  if (isKnown(request.headers.get('if-none-match'), answer.headers['ETag'] ?? '')) {
    const { 'Content-Type': type, ...rest } = headers as Record<string, string>;
    void type;
    return new Response(null, { status: 304, headers: rest });
  }
  const length = String(answer.body.byteLength);
  return new Response(request.method === 'HEAD' ? null : answer.body, {
    headers: { ...headers, 'Content-Length': length },
  });
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
