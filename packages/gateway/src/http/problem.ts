import type { Problem } from '@kerege/contract';
import { openHeaders } from '@kerege/contract';

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A request that is not answered, and why. Thrown anywhere below a route. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { path: string; message: string }[];

  constructor(
    status: number,
    code: string,
    detail: string,
    errors: readonly { path: string; message: string }[] = [],
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/**
 * Sends a problem (RFC 9457). Problems are never cached.
 *
 * @param refusal - Why the request is not answered.
 * @param request - Who asked.
 * @param requestId - The identifier of the request.
 * @returns The response.
 */
export function sendProblem(refusal: Refusal, request: Request, requestId: string): Response {
  const { status, code, message, errors } = refusal;
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail: message,
    instance: new URL(request.url).pathname,
    code,
    requestId,
    ...(errors.length > 0 ? { errors: [...errors] } : {}),
  };
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(problem), {
    status,
    headers: {
      ...openHeaders,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Request-Id': requestId,
      ...(status === 405 ? { Allow: 'GET, HEAD, OPTIONS' } : {}),
    },
  });
}
