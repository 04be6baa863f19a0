import type { ContractError } from './contract-error.ts';
import type { HttpError } from './http-error.ts';
import type { KeregeErrorKind } from './kerege-error.ts';
import type { NetworkError } from './network-error.ts';
import type { TimeoutError } from './timeout-error.ts';

/** The error of each kind. */
export interface ErrorOfKind {
  /** No answer came through. */
  network: NetworkError;
  /** No whole answer came in time. */
  timeout: TimeoutError;
  /** The server answered with an error status. */
  http: HttpError;
  /** The answer is not what the contract says. */
  contract: ContractError;
}

/**
 * Says whether something thrown is one of the SDK's errors, and of which kind. Works across two copies of the package.
 *
 * @param error - Anything that was caught.
 * @param kind - Only this kind; any when absent.
 * @returns True for an error of this family, narrowed to its class.
 * @example
 * if (isKeregeError(error, 'http') && error.status === 404) showNothing();
 */
export function isKeregeError<Kind extends KeregeErrorKind = KeregeErrorKind>(
  error: unknown,
  kind?: Kind,
): error is ErrorOfKind[Kind] {
  const { isKeregeError, kind: actual } = Object(error) as Partial<ErrorOfKind[KeregeErrorKind]>;
  return isKeregeError === true && (kind === undefined || actual === kind);
}
