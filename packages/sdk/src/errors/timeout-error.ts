import { KeregeError } from './kerege-error.ts';

/** No whole answer came in time, retries and waits included. */
export class TimeoutError extends KeregeError {
  /** The class's name, also where its code was minified. */
  override readonly name = 'TimeoutError';
  override readonly kind = 'timeout';
  /** How long the call waited, in milliseconds. */
  readonly elapsed: number;

  /**
   * @param url - The address that was asked.
   * @param elapsed - How long the call waited, in milliseconds.
   * @param cause - The error that ended the waiting.
   */
  constructor(url: string, elapsed: number, cause: unknown) {
    super(url, `gave no whole answer within ${elapsed} ms`, { cause });
    this.elapsed = elapsed;
  }
}
