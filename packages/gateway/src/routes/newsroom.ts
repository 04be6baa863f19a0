import type { Config } from '../config/config.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from '../time/clock.ts';

/** What answers are made from. */
export interface Newsroom {
  config: Config;
  store: Store;
  clock: Clock;
  /** The gateway's own address, without a slash at its end. */
  publicUrl: string;
}

/** The newsroom's own site: the one it names, else the gateway's. */
export function siteOf({ config, publicUrl }: Newsroom): string {
  return config.url ?? `${publicUrl}/`;
}
