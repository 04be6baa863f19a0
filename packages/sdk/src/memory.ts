import type { Reply } from './exchange.ts';
import { freshnessOf, type Freshness } from './freshness.ts';

/** How much is remembered. */
export interface MemorySettings {
  /** How many answers. */
  maxEntries: number;
  /** How many bytes of JSON, all answers together. */
  maxBytes: number;
  /** The clock, in milliseconds since 1970. */
  now(): number;
}

/** An answer that is remembered. */
export interface Entry {
  /** The answer. */
  reply: Reply;
  /** How long it may be used. */
  freshness: Freshness;
  /** When the server gave it, in milliseconds since 1970. */
  since: number;
}

/** Answers by their addresses, bounded in number and in bytes; what was least recently used goes first. */
export class Memory {
  readonly #entries = new Map<string, Entry>();
  readonly #settings: MemorySettings;
  #bytes = 0;

  constructor(settings: MemorySettings) {
    this.#settings = settings;
  }

  /** The answer at an address; it is the most recently used then. */
  recall(url: string): Entry | undefined {
    const entry = this.#entries.get(url);
    if (entry && this.#entries.delete(url)) this.#entries.set(url, entry);
    return entry;
  }

  /** Takes an answer in, unless its server forbids. */
  keep(url: string, reply: Reply): void {
    this.forget(url);
    const { maxEntries, maxBytes, now } = this.#settings;
    const freshness = freshnessOf(reply.headers);
    if (!freshness || reply.size > maxBytes) return;
    this.#entries.set(url, { reply, freshness, since: now() - reply.meta.age * 1000 });
    this.#bytes += reply.size;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= maxEntries && this.#bytes <= maxBytes) return;
      this.forget(oldest);
    }
  }

  /** Drops an answer. */
  forget(url: string): void {
    this.#bytes -= this.#entries.get(url)?.reply.size ?? 0;
    this.#entries.delete(url);
  }

  /** Seconds since the server gave an answer; where the clock was set back meanwhile, by how much. */
  ageOf({ since }: Entry): number {
    return Math.abs(this.#settings.now() - since) / 1000;
  }
}
