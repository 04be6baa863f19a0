import type { Config } from './config/config.ts';
import type { Log } from './log.ts';
import type { Clock } from './time/clock.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  /** The newsroom. */
  config: Config;
  /** The folder that holds the store; it must exist. */
  dataDir: string;
  /** The gateway's own address, for everything absolute; never the request's `Host`. */
  publicUrl: string;
  /** Draws a picture of the sample newsroom; absent for a real one. */
  picture?: ((key: string) => string | undefined) | undefined;
  /** What time it is; the machine's clock if absent. */
  clock?: Clock | undefined;
  /** Where it writes what happened; nowhere if absent. */
  log?: Log | undefined;
}

/** A running gateway. It does not listen by itself: `fetch` answers whoever asks. */
export interface Gateway {
  /** Answers a request (Fetch API). */
  fetch(request: Request): Response | Promise<Response>;
  /** Reads every source once, now. */
  ingest(): Promise<void>;
  /** Reads every source on its schedule from now on. */
  start(): void;
  /** Stops the schedules and closes the store. */
  close(): Promise<void>;
}
