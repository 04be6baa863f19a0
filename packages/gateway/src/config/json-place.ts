/** Says whether a beginning of a text already holds what makes it no JSON. */
function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Unexpected token');
  }
}

/* V8 tells the position of most mistakes, but not of a token it did not expect: that one is searched for. */
function positionOf(text: string, message: string): number {
  const told = /position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  if (!isBroken(text)) return text.length;
  let good = 0;
  let broken = text.length;
  while (broken - good > 1) {
    const middle = (good + broken) >> 1;
    if (isBroken(text.slice(0, middle))) broken = middle;
    else good = middle;
  }
  return good;
}

/**
 * Where a text stops being JSON, for people.
 *
 * @param text - What `JSON.parse` refused.
 * @param error - What it threw.
 * @returns For example `line 3, column 5`.
 */
export function jsonPlace(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const before = text.slice(0, positionOf(text, message)).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
