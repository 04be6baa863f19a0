import { formatsFor } from '../format/index.ts';
import type { Language } from '../format/language.ts';
import { pluralForm } from '../format/plural.ts';

/**
 * A number and its noun: `counted('ru', 3, 'час,часа,часов')` → `'3 часа'`.
 *
 * @param forms The noun's forms as `pluralForm` takes them.
 */
export function counted(language: Language, count: number, forms: string): string {
  return `${formatsFor(language).number(count)} ${pluralForm(language, count, forms)}`;
}
