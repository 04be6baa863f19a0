import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { caching } from './misbehaving-server-caching.ts';
import { used } from './misbehaving-server-connections.ts';
import { fatal, survivable } from './misbehaving-server-faults.ts';
import { createJournal, type WrittenJournal } from './misbehaving-server-journal.ts';
import { crossOrigin, type Fault } from './misbehaving-server-moves.ts';
import { paging } from './misbehaving-server-paging.ts';
import {
  pathOfFault,
  placeAt,
  type Journal,
  type MisbehavingServer,
} from './misbehaving-server-places.ts';
import { goodAnswer } from './server-answers.ts';

export type { Asked, MisbehavingServer, Place } from './misbehaving-server-places.ts';

const faults: Readonly<Record<string, Fault>> = {
  ...fatal,
  ...survivable,
  ...used,
  ...caching,
  ...paging,
};
const names = Object.keys(faults);
const byPath = new Map(names.map((name) => [pathOfFault(name), faults[name]]));
if (byPath.size < names.length) throw new Error('two faults have the same path');

/** The server as the process that runs it has it. */
export interface RunningServer extends MisbehavingServer {
  /** Where it listens. */
  readonly origins: readonly string[];
  /** What it can do, by name. */
  readonly faults: readonly string[];
  readonly journal: Journal;
}

/**
 * Starts a server that misbehaves.
 *
 * @param ports - On how many ports; places are spread over them, since browsers open few connections to one.
 * @returns The server, listening on free ports of 127.0.0.1.
 */
export async function startMisbehavingServer(ports = 1): Promise<RunningServer> {
  const journal = createJournal();
  const servers = Array.from({ length: ports }, () => misbehaving(journal));
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
  const origins = servers.map(originOf);
  let places = 0;
  return {
    origins,
    faults: names,
    journal: journal.read,
    place(fault) {
      if (!faults[fault]) throw new Error(`no fault called ${fault}`);
      const origin = origins[places % ports] ?? '';
      places += 1;
      return placeAt(origin, fault, String(places), journal.read);
    },
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

// A connection for each request: engines repeat a request by themselves when a used connection fails.
const usual = { ...crossOrigin, connection: 'close' };

function misbehaving(journal: WrittenJournal): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [path = '', name = ''] = /^\/([^/]+)\/[^/]+\//.exec(pathname) ?? [];
    for (const [header, value] of Object.entries(usual)) response.setHeader(header, value);
    response.on('error', () => undefined);
    const fault = byPath.get(name);
    const good = goodAnswer(pathname);
    if (!fault || !good) {
      response.writeHead(404).end();
      return;
    }
    const attempt = journal.note(path, request, response);
    // No gateway lets a preflight through, and none is ever to come.
    if (request.method === 'OPTIONS') response.writeHead(405).end();
    else fault({ request, response, good, attempt });
  });
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
