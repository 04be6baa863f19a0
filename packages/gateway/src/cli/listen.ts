import { getRequestListener } from '@hono/node-server';
import { createServer, type Server } from 'node:http';
import { Failure, reasonOf } from '../failure.ts';

/** A server that listens. */
export interface Listener {
  /** The port it listens on. */
  readonly port: number;
  /** Accepts nothing more, and resolves when the last answer is out or the time is up. */
  close(milliseconds: number): Promise<void>;
}

/* Node waits 60 s for headers and 300 s for a request; a public API need not. */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};

const hints: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) =>
    `port ${port} is in use; stop what listens there or choose another with --port (0 takes any free one).`,
  EACCES: (_, port) =>
    `this user may not listen on port ${port}; choose one above 1023 with --port.`,
  EADDRNOTAVAIL: (host) => `${host} is not an address of this machine; choose another with --host.`,
  ENOTFOUND: (host) => `there is no host called ${host}; choose another with --host.`,
};

function failureOf(error: unknown, host: string, port: number): Failure {
  const reason = reasonOf(error);
  const hint = hints[reason]?.(host, port);
  return new Failure(
    hint ??
      `cannot listen on ${host}, port ${port} (${reason}); choose others with --host and --port.`,
  );
}

function close(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection kept alive becomes idle only when its last answer is out.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}

/**
 * Listens for HTTP requests.
 *
 * @param host - Address to listen on.
 * @param port - Port to listen on; 0 is any free one.
 * @param answer - Answers a request (Fetch API).
 * @returns The listener, once it listens.
 * @throws Failure - When that address or port cannot be had.
 */
export function listen(
  host: string,
  port: number,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<Listener> {
  const server = createServer(limits, getRequestListener(answer));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(failureOf(error, host, port)));
    server.listen({ host, port }, () => {
      const address = server.address();
      const real = typeof address === 'object' && address ? address.port : port;
      resolve({ port: real, close: (milliseconds) => close(server, milliseconds) });
    });
  });
}
