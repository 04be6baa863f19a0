const warned = new Set<string>();

/**
 * Writes a sentence to the console the first time it is given, so that a page with a hundred
 * widgets is warned once. A page without a console is not warned.
 *
 * @param sentence - What is wrong and what is done instead.
 */
export function warnOnce(sentence: string): void {
  if (warned.has(sentence) || warned.size > 99) return;
  warned.add(sentence);
  globalThis.console?.warn(`Kerege: ${sentence}`);
}
