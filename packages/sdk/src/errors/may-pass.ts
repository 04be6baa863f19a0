import { isKeregeError } from './is-kerege-error.ts';

/**
 * Says whether a failure may pass by itself.
 *
 * @param error - Anything that was caught.
 * @returns True for no answer, a silent server, an answer against the contract, and the statuses 408, 425, 429 and 5xx.
 */
export function mayPass(error: unknown): boolean {
  return (
    isKeregeError(error) &&
    (!isKeregeError(error, 'http') || /^(408|425|429|5\d\d)$/.test(`${error.status}`))
  );
}
