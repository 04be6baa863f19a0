/**
 * Refuses names nobody knows, which the compiler cannot do for callers in JavaScript.
 *
 * @param what - What the names are, for the message.
 * @param given - What was given, by name.
 * @param known - What is known, by name.
 * @throws TypeError that names the first unknown one, and those there are.
 */
export function refuseUnknown(what: string, given: object, known: object): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  const list = Object.keys(known).join(', ');
  throw new TypeError(`a fake gateway knows no ${what} "${unknown}"; it knows ${list}`);
}
