import type { Formats } from './formats.ts';
import { parseInstant } from './instant.ts';
import type { Language } from './language.ts';
import { pluralForm } from './plural.ts';
import { tables } from './tables.generated.ts';

/** The units from year to minute in milliseconds: a year is 365.25 days, a month its twelfth. */
const UNITS = [31_557_600_000, 2_629_800_000, 86_400_000, 3_600_000, 60_000];

/**
 * How long ago an instant was: the whole count of its largest unit, and that unit's place among year,
 * month, day, hour, minute and now. Undefined if the text is no date-time.
 *
 * @param now Milliseconds since 1970. An instant still to come is now.
 */
export function elapsed(instant: string, now: number): readonly [number, number] | undefined {
  const past = now - (parseInstant(instant)?.epoch ?? NaN);
  if (!Number.isFinite(past)) return undefined;
  const unit = UNITS.findIndex((size) => past >= size);
  return unit < 0 ? [0, UNITS.length] : [Math.floor(past / (UNITS[unit] ?? 1)), unit];
}

/**
 * The format of time past.
 *
 * @param number The language's format of numbers.
 */
export function relativeFormat(language: Language, number: Formats['number']): Formats['relative'] {
  const words = tables[language].relative.split('|');
  return (instant, now) => {
    const [count = 0, unit = -1] = elapsed(instant, now) ?? [];
    const forms = words[unit] ?? '';
    return count ? `${number(count)} ${pluralForm(language, count, forms)} ${words[6]}` : forms;
  };
}
