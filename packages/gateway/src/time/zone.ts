const MINUTE = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function partsFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * Says whether the machine knows a time zone.
 *
 * @param timeZone - An IANA name such as `Asia/Almaty`.
 * @returns True when times can be told in it.
 */
export function isTimeZone(timeZone: string): boolean {
  try {
    return partsFormat(timeZone) !== undefined;
  } catch {
    return false;
  }
}

/**
 * How far a zone's clocks are ahead of UTC at one moment.
 *
 * @param instant - Milliseconds since 1970.
 * @param timeZone - An IANA name.
 * @returns The offset in milliseconds, a whole number of minutes.
 */
export function offsetAt(instant: number, timeZone: string): number {
  const at: Record<string, number> = {};
  for (const { type, value } of partsFormat(timeZone).formatToParts(instant)) at[type] = +value;
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((local - instant) / MINUTE) * MINUTE;
}

/**
 * The moment at which a zone's clocks show a given date and time.
 *
 * @param wallClock - The date and time as if they were UTC, in milliseconds since 1970.
 * @param timeZone - An IANA name.
 * @returns Milliseconds since 1970.
 */
export function instantAt(wallClock: number, timeZone: string): number {
  const guess = wallClock - offsetAt(wallClock, timeZone);
  return wallClock - offsetAt(guess, timeZone);
}

/**
 * Writes a moment as an RFC 3339 timestamp in a zone's own offset, to the second.
 *
 * @param instant - Milliseconds since 1970.
 * @param timeZone - An IANA name.
 * @returns For example `2025-12-03T18:00:00+05:00`.
 */
export function formatInstant(instant: number, timeZone: string): string {
  const offset = offsetAt(instant, timeZone);
  const minutes = Math.abs(offset) / MINUTE;
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  const rest = String(minutes % 60).padStart(2, '0');
  const local = new Date(instant + offset).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}
