import type { RouteName } from '@kerege/contract';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import { ConfigSchema } from '../../packages/gateway/src/config/config.ts';
import { createGateway, type Gateway } from '../../packages/gateway/src/gateway.ts';
import { sampleConfig } from '../../packages/gateway/src/sample/feeds/sample-config.ts';
import { writeSample } from '../../packages/gateway/src/sample/feeds/write-sample.ts';
import { samplePicture } from '../../packages/gateway/src/sample/pictures.ts';
import { expectAnswer } from '../support/openapi.ts';

/** The instant at which the stand's clock is stopped. */
export const instant = '2025-12-03T18:00:00+05:00';
/** The address the gateway believes to have. */
export const publicUrl = 'https://newsroom.example';

/** What a stand is made of; the sample newsroom at its instant, unless it is told otherwise. */
export interface StandOptions {
  /** RFC 3339. */
  now?: string;
  /** The newsroom's sources, their `file` a name within the stand's folder. */
  sources?: readonly { type: string; name: string; file: string; [setting: string]: unknown }[];
  /** The files of the sources by their names: text, or what becomes JSON. */
  files?: Readonly<Record<string, unknown>>;
}

/** A gateway without a socket, over a folder of its own, at a stopped clock. */
export class Stand {
  readonly folder = mkdtempSync(join(tmpdir(), 'kerege-stand-'));
  /** What its clock shows, in milliseconds since 1970. */
  now: number;
  gateway!: Gateway;
  /** What the gateway wrote into its log, each line with its level. */
  readonly logged: string[] = [];
  readonly #sources: StandOptions['sources'];

  private constructor({ now = instant, sources }: StandOptions) {
    this.now = Date.parse(now);
    this.#sources = sources;
  }

  /** Makes a gateway that has read its sources once. */
  static async start(options: StandOptions = {}): Promise<Stand> {
    const stand = new Stand(options);
    if (!options.sources) writeSample(stand.folder, { now: stand.now, publicUrl });
    for (const [name, content] of Object.entries(options.files ?? {})) stand.write(name, content);
    await stand.open();
    await stand.gateway.ingest();
    return stand;
  }

  /** Writes a file that a source reads. */
  write(name: string, content: unknown): void {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(this.folder, name), text);
  }

  /** Opens a gateway over the folder as it is, without reading the sources. */
  async open(): Promise<void> {
    const sources = this.#sources?.map((one) => ({ ...one, file: join(this.folder, one.file) }));
    this.gateway = await createGateway({
      config: sources
        ? v.parse(ConfigSchema, { name: 'Вести', sources })
        : sampleConfig(this.folder, publicUrl),
      dataDir: this.folder,
      publicUrl,
      picture: samplePicture,
      clock: () => this.now,
      log: {
        debug: (_, message) => void this.logged.push(`debug ${message}`),
        info: (_, message) => void this.logged.push(`info ${message}`),
        warn: (_, message) => void this.logged.push(`warn ${message}`),
        error: (_, message) => void this.logged.push(`error ${message}`),
      },
    });
  }

  /** Asks as anybody would. */
  ask(path: string, init?: RequestInit): Promise<Response> {
    return Promise.resolve(this.gateway.fetch(new Request(publicUrl + path, init)));
  }

  /** Asks for an answer, which must be a 200 that the description knows to the last field. */
  async read<Answer>(route: RouteName, path: string): Promise<Answer> {
    const response = await this.ask(path);
    const body: unknown = await response.json();
    expect(response.status, `${path}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
    expectAnswer(route, body);
    return body as Answer;
  }

  /** Ends the gateway and takes its folder away. */
  async stop(): Promise<void> {
    await this.gateway.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
