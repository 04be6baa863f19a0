const day = 86_400_000;

/**
 * Moves a calendar day.
 *
 * @param date - `YYYY-MM-DD`.
 * @param days - How many days further; before where negative.
 * @returns `YYYY-MM-DD`.
 */
export function moveDay(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/**
 * Moves a moment, and keeps its offset.
 *
 * @param instant - RFC 3339, with an offset in hours and minutes.
 * @param milliseconds - How much later; earlier where negative.
 * @returns RFC 3339 in whole seconds.
 */
export function moveInstant(instant: string, milliseconds: number): string {
  const offset = instant.slice(-6);
  const local = Date.parse(instant) + milliseconds + offsetOf(offset);
  return new Date(local).toISOString().slice(0, 19) + offset;
}

/**
 * Moves every moment and every day in a value.
 *
 * @param value - Anything of JSON; it is left as it is.
 * @param from - The moment that is the present now (RFC 3339).
 * @param to - The moment that is to be it, in the same offset.
 * @returns A copy. A midnight stays a midnight.
 */
export function moveDates<Value>(value: Value, from: string, to: string): Value {
  const milliseconds = Date.parse(to) - Date.parse(from);
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / day;
  const move = (_: string, one: unknown): unknown => {
    if (typeof one !== 'string') return one;
    if (/^\d{4}-\d\d-\d\d$/.test(one)) return moveDay(one, days);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(one)) return one;
    return moveInstant(one, one.includes('T00:00:00') ? days * day : milliseconds);
  };
  return JSON.parse(JSON.stringify(value, move)) as Value;
}

function offsetOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
