import { KeregeError } from './kerege-error.ts';

/**
 * No answer came through: no connection, no such host, a reset, an answer cut short, a refusal by the browser (CORS).
 * The platform's own error is the `cause`.
 */
export class NetworkError extends KeregeError {
  /** The class's name, also where its code was minified. */
  override readonly name = 'NetworkError';
  override readonly kind = 'network';

  /**
   * @param url - The address that was asked.
   * @param cause - What the platform said.
   */
  constructor(url: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(url, `did not get through: ${reason}`, { cause });
  }
}
