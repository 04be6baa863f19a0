import { pino } from 'pino';

/** Where the gateway writes what happened: pino's four ordinary levels. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The levels `LOG_LEVEL` may name, least first. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** A log that forgets. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * A log of one JSON object a line on stderr, so that stdout stays for people.
 *
 * @param level - The least important level that is written.
 * @returns The log.
 */
export function createLog(level: (typeof logLevels)[number]): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
