const everywhere = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost']);

/**
 * The address by which a person on this machine reaches a listening server.
 *
 * @param host - The address it listens on.
 * @param port - The port it listens on.
 * @returns For example `http://localhost:8787`, without a slash at its end.
 */
export function localAddress(host: string, port: number): string {
  if (everywhere.has(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
