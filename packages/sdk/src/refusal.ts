import { ProblemSchema, read } from '@kerege/contract';
import { HttpError } from './errors/http-error.ts';
import { requestIdOf } from './request-id.ts';
import { retryAfterOf } from './retry-after.ts';

/** An answer with an error status, as the transport's library throws it. */
interface Thrown {
  response: Response;
  /** The parsed body, where the server called it JSON. */
  data: unknown;
}

/**
 * Reads an answer with an error status.
 *
 * @param url - The address that was asked.
 * @param thrown - The answer, as it was thrown; it becomes the cause.
 * @returns The error to throw, with the problem (RFC 9457) where the body is one.
 */
export function readRefusal(url: string, thrown: Thrown): HttpError {
  const { status, headers } = thrown.response;
  const reading = read(ProblemSchema, thrown.data);
  const problem = reading.ok ? reading.value : undefined;
  const requestId = requestIdOf(headers) ?? problem?.requestId;
  return new HttpError(
    url,
    { status, problem, requestId, retryAfter: retryAfterOf(headers) },
    thrown,
  );
}
