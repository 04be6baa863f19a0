import type { Problem } from '@kerege/contract';
import { openHeaders } from '@kerege/contract';
import { respond } from './respond.ts';
import type { FakeRequest } from './request.ts';

/** A parameter that cannot be used, and why. */
export interface WrongParameter {
  path: string;
  message: string;
}

/** A request that is not answered, and why. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly WrongParameter[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    errors: readonly WrongParameter[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.headers = headers;
  }
}

/** What the statuses are called (RFC 9110, RFC 6585). */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  410: 'Gone',
  425: 'Too Early',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/**
 * Sends a problem (RFC 9457). Problems are never cached.
 *
 * @param refusal - Why the request is not answered.
 * @param request - Who asked.
 * @returns The response.
 */
export function sendProblem(refusal: Refusal, request: FakeRequest): Response {
  const { status, code, message, errors, headers } = refusal;
  const { address, requestId } = request;
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail: message,
    instance: address.pathname,
    code,
    requestId,
    ...(errors.length > 0 ? { errors: [...errors] } : {}),
  };
  return respond(request, status, JSON.stringify(problem), {
    ...openHeaders,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
}
