/*
 * Money is kept as the decimal string it was published as. These few sums work on whole numbers of the smallest digit
 * (BigInt), so no figure ever passes through floating point.
 */

interface Scaled {
  digits: bigint;
  scale: number;
}

function parse(figure: string): Scaled {
  const [whole = '', fraction = ''] = figure.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function format({ digits, scale }: Scaled): string {
  const text = digits.toString().padStart(scale + 1, '0');
  return scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

function aligned(one: string, other: string): [bigint, bigint, number] {
  const a = parse(one);
  const b = parse(other);
  const scale = Math.max(a.scale, b.scale);
  const raise = (value: Scaled): bigint => value.digits * 10n ** BigInt(scale - value.scale);
  return [raise(a), raise(b), scale];
}

/**
 * Says whether a text is a figure this arithmetic takes: digits, and a point with digits after it if any.
 *
 * @param text - Any text.
 * @returns True for what the contract calls a decimal string.
 */
export function isDecimal(text: string): boolean {
  return /^\d{1,18}(\.\d{1,12})?$/.test(text);
}

/**
 * Compares two figures by value, so that `588.0` equals `588`.
 *
 * @param one - A decimal string.
 * @param other - A decimal string.
 * @returns Below zero, zero or above zero, as sorting wants it.
 */
export function compareDecimals(one: string, other: string): number {
  const [a, b] = aligned(one, other);
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * How far two figures are apart.
 *
 * @param one - A decimal string.
 * @param other - A decimal string.
 * @returns The difference without a sign, in the finer scale of the two: `"506.9"` and `"504"` give `"2.9"`.
 */
export function distance(one: string, other: string): string {
  const [a, b, scale] = aligned(one, other);
  return format({ digits: a > b ? a - b : b - a, scale });
}

/**
 * A price of so many units as a price of so many others: 3.93 for 100 is 0.0393 for 1.
 *
 * @param figure - A decimal string.
 * @param from - How many units the figure is for.
 * @param to - How many units are wanted.
 * @returns The decimal string, exact; null when the division does not come out even.
 */
export function perUnits(figure: string, from: number, to: number): string | null {
  if (from === to) return figure;
  const { digits, scale } = parse(figure);
  const finer = scale + Math.max(0, String(from).length - String(to).length);
  const scaled = digits * BigInt(to) * 10n ** BigInt(finer - scale);
  return scaled % BigInt(from) === 0n
    ? format({ digits: scaled / BigInt(from), scale: finer })
    : null;
}
