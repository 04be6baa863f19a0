import { instantAt, offsetAt } from './zone.ts';

const DAY = 86_400_000;

/**
 * The calendar day of a moment in a zone.
 *
 * @param instant - Milliseconds since 1970.
 * @param timeZone - An IANA name.
 * @returns `YYYY-MM-DD`.
 */
export function dayOf(instant: number, timeZone: string): string {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 10);
}

/**
 * The day so many days later, or earlier when the number is negative.
 *
 * @param day - `YYYY-MM-DD`.
 * @param days - How many days.
 * @returns `YYYY-MM-DD`.
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/**
 * Every day from one to another, both included.
 *
 * @param from - The first day, `YYYY-MM-DD`.
 * @param to - The last day, `YYYY-MM-DD`.
 * @returns The days in order; none when `from` is after `to`.
 */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * Says whether a day is one on which a central bank publishes: Monday to Friday.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns False on Saturdays and Sundays.
 */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The first working day after a day.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`.
 */
export function nextWorkingDay(day: string): string {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/**
 * The moment a day begins in a zone.
 *
 * @param day - `YYYY-MM-DD`.
 * @param timeZone - An IANA name.
 * @returns Milliseconds since 1970.
 */
export function startOfDay(day: string, timeZone: string): number {
  return instantAt(Date.parse(day), timeZone);
}

/**
 * Writes a day as the National Bank does.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `DD.MM.YYYY`.
 */
export function dottedDay(day: string): string {
  return day.split('-').reverse().join('.');
}
