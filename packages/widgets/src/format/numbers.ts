import type { Formats } from './formats.ts';
import type { LanguageTable } from './table.ts';

/** A decimal string's sign, its whole digits without leading zeros, and its fraction. */
const DECIMAL = /^([+-]?)0*(\d{1,30})(?:\.(\d{1,30}))?$/;

/** The formats of plain numbers. */
export function numberFormats(
  table: LanguageTable,
): Pick<Formats, 'number' | 'compact' | 'decimal' | 'signed'> {
  const [decimalMark = '', groupMark = ''] = table.marks;
  const suffixes = table.compact.split('|');

  const decimal = (value: string, plus = '') => {
    const [, sign, whole, fraction] = DECIMAL.exec(value) ?? [];
    if (!whole) return '';
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupMark);
    const unsigned = fraction ? grouped + decimalMark + fraction : grouped;
    // Zero has no sign.
    return (/[1-9]/.test(value) ? (sign === '-' ? sign : plus) : '') + unsigned;
  };

  return {
    number: (value) => {
      // The point is shifted in the text, so that 1.0005 is rounded as it is written.
      const thousandths = Math.round(Number(`${Math.abs(value)}e3`));
      return decimal(`${Math.sign(value) * Number(`${thousandths}e-3`)}`);
    },
    compact: (value) => {
      // Two digits are kept, or as many as stand before the point.
      const kept = digitsOf(value) - 3 * powerOf(value);
      const rounded = Number(value.toPrecision(Math.max(2, kept)));
      // Rounding may have made a million of 999,999, so its power is asked for afterwards.
      const power = powerOf(rounded);
      const short = decimal(`${rounded / 1000 ** power}`);
      return short && power ? short + suffixes[digitsOf(rounded) - 4] : short;
    },
    decimal: (value) => decimal(value),
    signed: (value) => decimal(value, '+'),
  };
}

/** How many digits a number has before its point, 15 at most, since no language shortens further. */
function digitsOf(value: number): number {
  return Math.min(15, `${Math.trunc(Math.abs(value))}`.length);
}

/** How many times a number is divided by a thousand to make it short. */
function powerOf(value: number): number {
  return Math.floor((digitsOf(value) - 1) / 3);
}
