import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../config/read-config.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { createLog } from '../log.ts';
import { localAddress } from './addresses.ts';
import { keepingDataIn, prepareFolder } from './data-folder.ts';
import { listen } from './listen.ts';
import { ownNewsroom, sampleNewsroomIn } from './newsroom.ts';
import type { ServeOptions } from './options.ts';
import { readyMessage } from './ready-message.ts';
import { listenForStop } from './signals.ts';

/** A source that answers slowly must not keep what is stored from readers for longer than this. */
const FIRST_READING = 10_000;

/** How long the last answers may take when the gateway stops, and the first reading, and stopping in all. */
const LAST_ANSWERS = 6_000;
const LAST_READING = 1_000;
const LAST_MOMENT = 9_000;

/** A door that lets requests wait until there is a gateway. */
function createDoor() {
  let open: (gateway: Gateway) => void = () => undefined;
  const opened = new Promise<Gateway>((resolve) => (open = resolve));
  const answer = async (request: Request): Promise<Response> => (await opened).fetch(request);
  return { open, answer };
}

/**
 * Serves a newsroom until the process is asked to stop. Whether the port is free is known before anything is read.
 *
 * @param options - What was asked for on the command line.
 * @throws Failure - When the configuration, the folder or the port cannot be used.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { port, host, now, logLevel } = options;
  const stop = listenForStop();
  const config = options.config === undefined ? undefined : await readConfig(options.config);
  const data = resolve(options.data);
  prepareFolder(data);
  const door = createDoor();
  const listener = await listen(host, port, door.answer);
  const address = localAddress(host, listener.port);
  const { gateway, newsroom } = await keepingDataIn(data, async () => {
    const newsroom = config
      ? ownNewsroom(config, data, address)
      : sampleNewsroomIn(data, address, now);
    return { newsroom, gateway: await createGateway({ ...newsroom, log: createLog(logLevel) }) };
  });
  const unhurried = { ref: false };
  const reading = gateway.ingest();
  await Promise.race([reading, delay(FIRST_READING, undefined, unhurried), stop.asked]);
  door.open(gateway);
  if (!stop.isAsked()) {
    gateway.start();
    const article = config ? undefined : '/articles/almaty-earthquake';
    process.stdout.write(readyMessage({ name: newsroom.config.name, address, article, data }));
  }
  await stop.asked;
  setTimeout(() => process.exit(1), LAST_MOMENT).unref();
  await listener.close(LAST_ANSWERS);
  await Promise.race([reading, delay(LAST_READING, undefined, unhurried)]);
  await gateway.close();
}
