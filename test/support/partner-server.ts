import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of a partner: its bytes, its headers. */
export interface PartnerPage {
  body: string | Uint8Array;
  type?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A partner's own server, on another origin than the gateway. */
export interface PartnerServer {
  /** Its address, without a slash at its end. */
  url: string;
  /** Puts a page at an address. */
  put(path: string, page: PartnerPage): string;
  stop(): Promise<void>;
}

/** Starts a partner's server on a free port of 127.0.0.1. */
export async function startPartner(): Promise<PartnerServer> {
  const pages = new Map<string, PartnerPage>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      ...page.headers,
    });
    response.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    put(path, page) {
      pages.set(path, page);
      return url + path;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
