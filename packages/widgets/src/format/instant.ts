/** A moment read from text. */
export interface Instant {
  /** The day and the time of day at the instant's own offset: read it with the `getUTC…` methods. */
  readonly local: Date;
  /** Milliseconds since 1970 in UTC, or `NaN` if the text is a day without a time. */
  readonly epoch: number;
}

const RFC_3339 =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d)))?$/;

/**
 * Reads an RFC 3339 date-time, or a date alone. Undefined if it is neither, or if the calendar has
 * no such day.
 */
export function parseInstant(text: string): Instant | undefined {
  const [, day, time = '00:00', second, sign = '+', hours = 0, minutes = 0] =
    RFC_3339.exec(text) ?? [];
  const local = new Date(`${day}T${time}:00Z`);
  // Of 30 February engines make 2 March or nothing, and of 24:00 the day after.
  if (!day || Number(day.slice(8)) !== local.getUTCDate()) return undefined;
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return { local, epoch: local.getTime() + (Number(second) - offset * 60) * 1000 };
}
