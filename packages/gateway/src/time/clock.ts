/** Tells what time it is, in milliseconds since 1970 (UTC). Everything in the gateway asks this and never `Date.now`. */
export type Clock = () => number;

/** The machine's own clock. */
export const systemClock: Clock = () => Date.now();

/**
 * A clock that shows an instant now and runs on from there.
 *
 * @param instant - Milliseconds since 1970.
 * @param running - The clock that makes it run; the machine's own if absent.
 * @returns The shifted clock.
 */
export function clockFrom(instant: number, running: Clock = systemClock): Clock {
  const shift = instant - running();
  return () => running() + shift;
}

/**
 * A clock that stands still, for tests and fixtures.
 *
 * @param instant - Milliseconds since 1970.
 * @returns The clock.
 */
export function stoppedClock(instant: number): Clock {
  return () => instant;
}
