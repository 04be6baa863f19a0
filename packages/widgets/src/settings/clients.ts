import { createClient, type Client } from '@kerege/sdk';

const clients = new Map<string, Client>();

/**
 * The one client for a gateway's address, so that all widgets of a page share it.
 *
 * @param api - Address of the gateway.
 * @returns The shared client.
 * @throws TypeError when the address is not an http(s) address.
 */
export function clientFor(api: string): Client {
  const known = clients.get(api);
  if (known) return known;
  const client = createClient({ baseUrl: new URL(api, document.baseURI).href });
  clients.set(api, client);
  return client;
}
