import { KeregeError } from './kerege-error.ts';

/** The answer came, and is not what the contract says: not JSON, not that shape, or too large. */
export class ContractError extends KeregeError {
  /** The class's name, also where its code was minified. */
  override readonly name = 'ContractError';
  override readonly kind = 'contract';
  /** What differs, one sentence per field, each beginning with the field's path. */
  readonly problems: readonly string[];

  /**
   * @param url - The address that was asked.
   * @param problems - What differs, one sentence per field.
   * @param cause - The error that reading the answer ended with, where there was one.
   */
  constructor(url: string, problems: readonly string[], cause?: unknown) {
    super(url, `did not keep to the contract: ${problems.slice(0, 3).join('; ')}`, { cause });
    this.problems = problems;
  }
}
