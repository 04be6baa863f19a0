import type { Problem } from '@kerege/contract';
import { KeregeError } from './kerege-error.ts';

/**
 * What an answer with an error status says.
 *
 * @inline
 */
export interface Refusal {
  /** The HTTP status. */
  status: number;
  /** The body, where it is a problem of the contract (RFC 9457). */
  problem?: Problem | undefined;
  /** The request's identifier, to quote to the newsroom (`X-Request-Id`). */
  requestId?: string | undefined;
  /** After how many seconds the server wants to be asked again (`Retry-After`, RFC 9110). */
  retryAfter?: number | undefined;
}

/** The server answered with an error status. 408, 425, 429 and 5xx were tried again before. */
export class HttpError extends KeregeError implements Refusal {
  /** The class's name, also where its code was minified. */
  override readonly name = 'HttpError';
  override readonly kind = 'http';
  /** The HTTP status. */
  declare readonly status: number;
  /** The body, where it is a problem of the contract (RFC 9457). */
  declare readonly problem: Problem | undefined;
  /** The request's identifier, to quote to the newsroom (`X-Request-Id`). */
  declare readonly requestId: string | undefined;
  /** After how many seconds the server wants to be asked again (`Retry-After`, RFC 9110). */
  declare readonly retryAfter: number | undefined;

  /**
   * @param url - The address that was asked.
   * @param refusal - What the answer says.
   * @param cause - The error that carried the answer.
   */
  constructor(url: string, refusal: Refusal, cause: unknown) {
    const { status, problem } = refusal;
    const words = problem && `: ${problem.detail ?? problem.title}`;
    super(url, `was answered with ${status}${words ?? ''}`, { cause });
    Object.assign(this, refusal);
  }
}
