import type { Formats } from './formats.ts';
import { intlFormats } from './intl-formats.ts';
import { shippedLanguage } from './language.ts';
import { tableFormats } from './table-formats.ts';

export type { Formats } from './formats.ts';
export { resolveLanguage, type Language } from './language.ts';
export type { PluralCategory } from './plural.ts';

/** The formats made so far, by tag: forgotten when tags from outside become too many. */
const made = new Map<string, Formats>();
const MOST_TAGS = 16;

/**
 * The formats of a language: Russian, Kazakh and English from CLDR's tables (a region, as in
 * `'en-GB'`, changes nothing), any other from the engine's `Intl`, in English where that fails.
 *
 * @param tag A BCP 47 tag; `''`, `null` and `undefined` are Russian.
 */
export function formatsFor(tag: string | null | undefined): Formats {
  const key = (tag ?? '').trim();
  const known = made.get(key);
  if (known) return known;
  const language = shippedLanguage(key);
  const formats = language ? tableFormats(language) : intlFormats(key, formatsFor('en'));
  if (made.size >= MOST_TAGS) made.clear();
  made.set(key, formats);
  return formats;
}
