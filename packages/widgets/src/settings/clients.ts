import { createReader, type Reader } from '@kerege/sdk/reader';

const clients = new Map<string, Reader>();

/**
 * The one client for a gateway's address, so that all widgets of a page share it.
 *
 * @param api - Address of the gateway.
 * @returns The shared client.
 * @throws TypeError when the address is not an http(s) address.
 */
export function clientFor(api: string): Reader {
  const known = clients.get(api);
  if (known) return known;
  const client = createReader(new URL(api, document.baseURI).href);
  clients.set(api, client);
  return client;
}
