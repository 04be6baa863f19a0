/** The languages whose words and formats ship with Kerege. */
export type Language = 'ru' | 'kk' | 'en';

/**
 * The language of a BCP 47 tag if it ships with Kerege: `'kk-Cyrl-KZ'` → `'kk'`, `'fr'` → none.
 * Letter case and spaces around the tag do not matter. No tag (`''`, `null`, `undefined`) is `'ru'`,
 * the newsroom's own language.
 */
export function shippedLanguage(tag: string | null | undefined): Language | undefined {
  const subtag = (tag ?? '').trim().toLowerCase().split(/[-_]/, 1)[0] || 'ru';
  return subtag === 'ru' || subtag === 'kk' || subtag === 'en' ? subtag : undefined;
}

/**
 * The shipped language nearest to a BCP 47 tag: `'kk-KZ'` → `'kk'`, `'RU'` → `'ru'`, none → `'ru'`,
 * any other → `'en'`.
 */
export function resolveLanguage(tag: string | null | undefined): Language {
  return shippedLanguage(tag) ?? 'en';
}
