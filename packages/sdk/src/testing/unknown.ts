/**
 * Tells what was given, for a message.
 *
 * @param given - Anything.
 * @returns It in JSON where that says more than its own words.
 */
export function tell(given: unknown): string {
  return typeof given === 'object' ? JSON.stringify(given) : String(given);
}

/**
 * Refuses names nobody knows, which the compiler cannot do for callers in JavaScript.
 *
 * @param what - What the names are, for the message.
 * @param given - What was given, by name.
 * @param known - What is known, by name.
 * @throws TypeError that names the first unknown one, and those there are; also when what was given has no names at all.
 */
export function refuseUnknown(what: string, given: object, known: object): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`a fake gateway takes an object as its ${what}, not ${tell(given)}`);
  }
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  const list = Object.keys(known).join(', ');
  throw new TypeError(`a fake gateway knows no ${what} "${unknown}"; it knows ${list}`);
}
