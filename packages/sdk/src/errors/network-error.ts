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
    // Node says why two causes deep: "fetch failed" alone helps nobody.
    const reasons: string[] = [];
    let reason = cause;
    for (; reason instanceof Error; reason = reason.cause) reasons.push(reason.message);
    super(url, `did not get through: ${reasons.join(': ') || String(cause)}`, { cause });
  }
}
