import { instantAt } from './zone.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The zones that RFC 822 names, in hours ahead of UTC. */
const namedZones: Readonly<Record<string, number>> = {
  ...{ Z: 0, UT: 0, UTC: 0, GMT: 0 },
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
};

const clock = String.raw`(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?`;
const zone = String.raw`\s*(Z|[A-Z]{2,4}|(?:GMT|UTC)?[+-]\d\d:?\d\d)?`;
const internet = new RegExp(
  String.raw`^(?:[^,\d]*,)?\s*(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d\d)\s+${clock}${zone}$`,
);
const isoDate = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)(?:[T ]${clock}${zone})?$`, 'i');
const dotted = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+${clock}${zone})?$`);

function offsetOf(text: string): number | null {
  const named = namedZones[text.toUpperCase()];
  if (named !== undefined) return named * 3_600_000;
  const match = /([+-])(\d\d):?(\d\d)$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes * 60_000 * (match[1] === '-' ? -1 : 1);
}

function wallClock(year: number, month: number, day: number, time: (string | undefined)[]): number {
  const [hour = '0', minute = '0', second = '0'] = time;
  const value = Date.UTC(year, month - 1, day, +hour, +minute, +second);
  const date = new Date(value);
  // Date.UTC turns the 31st of February into the 3rd of March; a feed that says so is wrong.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? value : NaN;
}

function parts(text: string): { wall: number; zone: string | undefined } | null {
  let match = internet.exec(text);
  if (match) {
    const [, day, month, year, hour, minute, second, zone] = match;
    const index = months.indexOf((month ?? '').toLowerCase()) + 1;
    const full = (year ?? '').length === 2 ? 2000 + Number(year) : Number(year);
    return index
      ? { wall: wallClock(full, index, Number(day), [hour, minute, second]), zone }
      : null;
  }
  match = isoDate.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    return {
      wall: wallClock(Number(year), Number(month), Number(day), [hour, minute, second]),
      zone,
    };
  }
  match = dotted.exec(text);
  if (!match) return null;
  const [, day, month, year, hour, minute, second, zone] = match;
  return {
    wall: wallClock(Number(year), Number(month), Number(day), [hour, minute, second]),
    zone,
  };
}

/**
 * Reads a date the way feeds write them: RFC 822 (RSS), RFC 3339 (Atom, JSON Feed) and `DD.MM.YYYY` (the National
 * Bank).
 *
 * @param text - The date as the feed has it.
 * @param timeZone - The zone of a date that names none (IANA).
 * @returns Milliseconds since 1970, or null for anything else.
 */
export function readDate(text: string | undefined, timeZone: string): number | null {
  const read = text === undefined ? null : parts(text.trim());
  if (!read || Number.isNaN(read.wall)) return null;
  if (read.zone === undefined) return instantAt(read.wall, timeZone);
  const offset = offsetOf(read.zone);
  return offset === null ? instantAt(read.wall, timeZone) : read.wall - offset;
}
