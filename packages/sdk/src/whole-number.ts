/**
 * Checks a number that a caller gave.
 *
 * @param name - What the caller calls it.
 * @param value - What the caller gave.
 * @param least - The smallest allowed.
 * @param most - The largest allowed.
 * @throws RangeError that names it.
 */
export function checkWholeNumber(name: string, value: unknown, least: number, most: number): void {
  const number = value as number;
  if (!Number.isInteger(number) || number < least || number > most) {
    const end = most === Infinity ? '' : ` to ${most}`;
    throw new RangeError(`${name}: not a whole number from ${least}${end}: ${String(value)}`);
  }
}
