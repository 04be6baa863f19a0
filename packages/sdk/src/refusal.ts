import { ProblemSchema, read } from '@kerege/contract';
import { parseBody } from './body.ts';
import { HttpError } from './errors/http-error.ts';
import { retryAfterOf } from './retry-after.ts';

/**
 * Reads an answer with an error status.
 *
 * @param url - The address that was asked.
 * @param response - Its status and headers.
 * @param body - Its text.
 * @param cause - The error that carried it.
 * @returns The error to throw, with the problem (RFC 9457) where the body is one.
 */
export function readRefusal(
  url: string,
  { status, headers }: Response,
  body: string,
  cause: unknown,
): HttpError {
  const reading = read(ProblemSchema, parseBody(body));
  const problem = reading.ok ? reading.value : undefined;
  const requestId = headers.get('x-request-id') ?? problem?.requestId;
  return new HttpError(
    url,
    { status, problem, requestId, retryAfter: retryAfterOf(headers) },
    cause,
  );
}
