import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fatal, survivable } from './misbehaving-server-faults.ts';
import type { Fault } from './misbehaving-server-moves.ts';
import { goodAnswer } from './server-answers.ts';

/** One place on the server where one fault waits for one client. */
export interface Place {
  /** What to make the client with. */
  baseUrl: string;
  /** What was asked here so far. */
  requests: IncomingMessage[];
  /** Resolves when the next request has come in. */
  nextRequest(): Promise<void>;
}

/** A real HTTP server on the loopback that misbehaves by name. */
export interface MisbehavingServer {
  /** Makes a place whose every route has this fault, one of the names in `misbehaving-server-faults.ts`. */
  place(fault: string): Place;
  /** Ends the server and every connection to it. */
  close(): void;
}

interface Waiting extends Place {
  fault: Fault;
  wake: () => void;
}

/**
 * Starts a server that misbehaves.
 *
 * @returns The server, listening on a free port of 127.0.0.1.
 */
export async function startMisbehavingServer(): Promise<MisbehavingServer> {
  const faults: Record<string, Fault | undefined> = { ...fatal, ...survivable };
  const places: Waiting[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const place = places[Number(pathname.split('/')[1])];
    if (!place) throw new Error(`no place at ${pathname}`);
    place.requests.push(request);
    place.wake();
    response.on('error', () => undefined);
    place.fault({ request, response, good: goodAnswer(pathname), attempt: place.requests.length });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    place(name) {
      const fault = faults[name];
      if (!fault) throw new Error(`no fault called ${name}`);
      const place = newPlace(`${originOf(server)}/${places.length}/`, fault);
      places.push(place);
      return place;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function newPlace(baseUrl: string, fault: Fault): Waiting {
  const place: Waiting = {
    baseUrl,
    requests: [],
    fault,
    wake: () => undefined,
    nextRequest: () => new Promise((resolve) => (place.wake = resolve)),
  };
  return place;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
