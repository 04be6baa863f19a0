import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type Gateway } from '../../packages/gateway/src/gateway.ts';
import { sampleConfig } from '../../packages/gateway/src/sample/feeds/sample-config.ts';
import { writeSample } from '../../packages/gateway/src/sample/feeds/write-sample.ts';
import type { Fault, Passing } from './conformance-fault.ts';

const now = Date.parse('2025-12-03T18:00:00+05:00');

/** The sample newsroom behind a socket of 127.0.0.1, where one fault at a time may be planted. */
export class FaultyNewsroom {
  /** Its address, without a slash at its end. */
  url = '';
  /** What is wrong with it; nothing if absent. */
  fault: Fault | undefined;
  /** The path it stands below, without a slash at its end. */
  path = '';
  /** A path at which it never answers. */
  silent: string | undefined;
  #gateway!: Gateway;
  #folder = '';
  readonly #server: Server = createServer((request, response) => {
    void this.#answer(request, response);
  });

  /** Starts it. */
  static async start(): Promise<FaultyNewsroom> {
    const newsroom = new FaultyNewsroom();
    await once(newsroom.#server.listen(0, '127.0.0.1'), 'listening');
    const publicUrl = `http://127.0.0.1:${(newsroom.#server.address() as AddressInfo).port}`;
    const folder = await mkdtemp(join(tmpdir(), 'kerege-conformance-'));
    writeSample(folder, { now, publicUrl });
    const config = sampleConfig(folder, publicUrl);
    newsroom.#gateway = await createGateway({
      ...{ config, publicUrl, dataDir: folder, clock: () => now },
    });
    await newsroom.#gateway.ingest();
    newsroom.#folder = folder;
    newsroom.url = publicUrl;
    return newsroom;
  }

  /** Ends it and takes its folder away. */
  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await this.#gateway.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #answer({ method = 'GET', url, headers }: IncomingMessage, response: ServerResponse) {
    const address = new URL((url ?? '/').slice(this.path.length), this.url);
    if (address.pathname === this.silent) return;
    const asked = new Headers(Object.entries(headers).map(([name, value]) => [name, `${value}`]));
    const request = new Request(address, { method, headers: asked });
    const answered = await this.#gateway.fetch(request);
    const passing: Passing = {
      ...{ url: address, method, asked, status: answered.status },
      headers: new Headers(answered.headers),
      body: await answered.text(),
    };
    passing.headers.delete('Content-Length');
    const link = passing.headers.get('Link');
    if (link) passing.headers.set('Link', link.replace('/v1', `${this.path}/v1`));
    this.fault?.(passing);
    response.writeHead(passing.status, Object.fromEntries(passing.headers));
    response.end(passing.body);
  }
}
