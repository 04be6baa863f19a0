import type { Language } from './language.ts';

/** CLDR's plural categories, as far as the shipped languages use them. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** The plural category CLDR gives a number in a shipped language. What is no number is `other`. */
export function pluralCategory(language: Language, value: number): PluralCategory {
  const size = Math.abs(value);
  if (language !== 'ru') return size === 1 ? 'one' : 'other';
  if (!Number.isInteger(size)) return 'other';
  const ten = size % 10;
  const hundred = size % 100;
  if (ten === 0 || ten > 4 || (hundred > 10 && hundred < 15)) return 'many';
  return ten === 1 ? 'one' : 'few';
}

/**
 * The form of a word that goes with a number.
 *
 * @param forms The forms with commas between: in Russian one, few and many (`'час,часа,часов'`), in
 *   English one and other (`'hour,hours'`), in Kazakh the only one (`'сағат'`).
 */
export function pluralForm(language: Language, value: number, forms: string): string {
  const list = forms.split(',');
  const category = pluralCategory(language, value);
  const index = category === 'one' ? 0 : category === 'many' ? 2 : 1;
  return list[index] ?? forms;
}
