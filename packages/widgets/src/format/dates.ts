import type { Formats } from './formats.ts';
import { parseInstant } from './instant.ts';
import type { LanguageTable } from './table.ts';

/** The formats of dates and times of day. */
export function dateFormats(
  table: LanguageTable,
): Pick<Formats, 'date' | 'shortDate' | 'weekday' | 'time'> {
  const months = table.months.split('|');
  const shortMonths = months.map((name, index) => {
    const cut = name.slice(0, Number(table.monthLetters[index]));
    return cut === name ? name : cut + table.monthEnd;
  });

  const format = (pattern: string, names: readonly string[]) => (instant: string) => {
    const { local } = parseInstant(instant) ?? {};
    if (!local) return '';
    const [hours, minutes] = local.toISOString().slice(11).split(':');
    const hour = Number(hours);
    const fields: Readonly<Record<string, string | number | undefined>> = {
      y: local.getUTCFullYear(),
      M: names[local.getUTCMonth()],
      d: local.getUTCDate(),
      E: names[local.getUTCDay()],
      H: hours,
      h: hour % 12 || 12,
      m: minutes,
      a: hour < 12 ? 'AM' : 'PM',
    };
    // The rest of a pattern is never in Latin letters.
    return pattern.replace(/[A-Za-z]/g, (letter) => `${fields[letter]}`);
  };

  const time = format(table.time, []);
  return {
    date: format(table.date, months),
    shortDate: format(table.shortDate, shortMonths),
    weekday: format('E', table.days.split('|')),
    time: (instant) => (/:/.test(instant) ? time(instant) : ''),
  };
}
