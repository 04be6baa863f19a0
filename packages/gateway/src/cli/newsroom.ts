import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { GatewayOptions } from '../gateway.ts';
import { samplePicture } from '../sample/pictures.ts';
import { sampleConfig } from '../sample/feeds/sample-config.ts';
import { writeSample } from '../sample/feeds/write-sample.ts';
import { clockFrom } from '../time/clock.ts';

/** What a gateway is told of its newsroom. */
type NewsroomOptions = Pick<
  GatewayOptions,
  'config' | 'dataDir' | 'publicUrl' | 'picture' | 'clock'
>;

/**
 * A publisher's own newsroom.
 *
 * @param config - Its configuration.
 * @param data - The data folder.
 * @param address - The address of this gateway where the configuration names none.
 */
export function ownNewsroom(config: Config, data: string, address: string): NewsroomOptions {
  const publicUrl = (config.publicUrl ?? address).replace(/\/+$/, '');
  return { config, dataDir: data, publicUrl };
}

/**
 * The sample newsroom, written afresh. It has a folder of its own for each port, so that it mixes neither with a
 * publisher's data nor with another gateway's; what was stored of it is forgotten: at another instant it has other days.
 *
 * @param data - The data folder.
 * @param publicUrl - The address of this gateway.
 * @param now - The instant its dates count back from; the present if absent.
 * @throws Node's error when the folder cannot be written to.
 */
export function sampleNewsroomIn(data: string, publicUrl: string, now?: number): NewsroomOptions {
  const folder = join(data, `sample-newsroom-${new URL(publicUrl).port}`);
  const feeds = join(folder, 'feeds');
  const dataDir = join(folder, 'store');
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  writeSample(feeds, { now: now ?? Date.now(), publicUrl });
  return {
    config: sampleConfig(feeds, publicUrl),
    dataDir,
    publicUrl,
    picture: samplePicture,
    ...(now !== undefined && { clock: clockFrom(now) }),
  };
}
