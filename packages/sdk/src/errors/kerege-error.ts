/** What went wrong, in one word. Compare this and not the class: `instanceof` fails across two copies of the package. */
export type KeregeErrorKind = 'network' | 'timeout' | 'http' | 'contract';

/** What every failure of a request has in common. The message says what happened, the method and the address. */
export abstract class KeregeError extends Error {
  /** What went wrong, in one word. */
  abstract readonly kind: KeregeErrorKind;
  /** The HTTP method; the SDK only reads. */
  readonly method = 'GET';
  /** The address that was asked. */
  readonly url: string;

  /**
   * @param url - The address that was asked.
   * @param happening - What happened, as the end of a sentence that begins with the method and the address.
   * @param options - The error beneath this one, where there is one.
   */
  constructor(url: string, happening: string, options?: ErrorOptions) {
    super(`GET ${url} ${happening}`, options);
    this.url = url;
  }

  /** The mark that the guard `isKeregeError` looks for; the same in every copy of the package. */
  get isKeregeError(): true {
    return true;
  }

  /**
   * What a log should keep.
   *
   * @returns The name, the kind, the message, the method, the address, what the class adds, and the cause in words.
   */
  toJSON(): Record<string, unknown> {
    const own = Object.fromEntries(Object.entries(this));
    const cause = this.cause === undefined ? {} : { cause: String(this.cause) };
    return { ...own, message: this.message, ...cause };
  }
}
