import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';

/** What a reading needs to know besides the source itself. */
export interface ReadingContext {
  /** The newsroom's configuration. */
  config: Config;
  /** The present, in milliseconds since 1970. */
  now: number;
  /** Where skipped items are told of. */
  log?: Log | undefined;
}

/**
 * How a text begins, for the sentence that says it is not what it should be. Addresses are left out.
 *
 * @param text - What a source sent.
 * @returns At most 30 characters in quotation marks, or "nothing".
 */
export function beginningOf(text: string): string {
  const start = text.trim().slice(0, 200).replace(/\s+/g, ' ');
  const told = start.replace(/\w+:\/\/\S*/g, '…').slice(0, 30);
  return told === '' ? 'nothing' : `“${told}”`;
}
