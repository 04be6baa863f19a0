import { untilAborted } from './abort.ts';
import { isKeregeError } from './errors/is-kerege-error.ts';
import { mayPass } from './errors/may-pass.ts';
import type { Asking, Reply, Transport } from './exchange.ts';
import { freshnessOf } from './freshness.ts';
import { monotonic } from './monotonic.ts';

/** Somebody who watches. */
export interface Watcher {
  /** What the page says of whether anybody looks. */
  paused: (() => unknown) | undefined;
  /** Called when there is news, or an end. */
  wake?: () => void;
  /** Settles when somebody looks again; there while it is being waited for. */
  pausing?: Promise<void> | undefined;
}

/** Seconds between two questions, at least and at most. */
const [least, most] = [5, 900];

/** Asks one question again and again, for all who watch its answer. */
export class Poller {
  readonly watchers = new Set<Watcher>();
  /** Ends it. */
  readonly controller = new AbortController();
  /** The latest answer that differed from the one before. */
  latest: Reply | undefined;
  /** Why there will be no more. */
  failure: { error: unknown } | undefined;
  #confirmed: Reply | undefined;
  #confirmedAt = 0;
  #arrive: (() => void) | undefined;
  /** What is asked. */
  readonly url: string;
  readonly #asking: Omit<Asking, 'signal'>;
  readonly #ask: Transport;

  constructor(asking: Omit<Asking, 'signal'>, ask: Transport) {
    this.url = asking.url;
    this.#asking = asking;
    this.#ask = ask;
  }

  /** Lets another watch. */
  join(watcher: Watcher): void {
    this.watchers.add(watcher);
    this.#arrive?.();
  }

  /** The latest answer, with what is known of it by now: an equal answer confirms it. */
  recall(): Reply | undefined {
    if (!this.latest || !this.#confirmed) return undefined;
    const seconds = Math.round((monotonic() - this.#confirmedAt) / 1000);
    const { meta } = this.#confirmed;
    return {
      ...this.latest,
      meta: { ...meta, age: meta.age + seconds, fromCache: meta.fromCache || seconds > 0 },
    };
  }

  /** Asks until it is ended, or fails for good. */
  async run(): Promise<void> {
    const { signal } = this.controller;
    try {
      for (let failures = 0; ;) {
        await untilAborted(() => this.#somebodyLooks(), signal);
        let seconds = least;
        try {
          const reply = await this.#ask({ ...this.#asking, signal, live: true });
          failures = reply.meta.stale ? failures + 1 : 0;
          seconds = (freshnessOf(reply.headers)?.fresh ?? 0) - reply.meta.age;
          this.#take(reply);
        } catch (error) {
          if (!mayPass(error)) throw error;
          failures++;
          if (isKeregeError(error, 'http')) seconds = error.retryAfter ?? least;
        }
        const wait = Math.max(Math.min(Math.max(seconds, least) * 2 ** failures, most), seconds);
        await sleep(Math.min(wait, 86_400) * (1000 + Math.random() * 100), signal);
      }
    } catch (error) {
      this.failure = { error };
      this.#wake();
    }
  }

  #take(reply: Reply): void {
    this.#confirmed = reply;
    this.#confirmedAt = monotonic();
    if (JSON.stringify(reply.value) === JSON.stringify(this.latest?.value)) return;
    this.latest = reply;
    this.#wake();
  }

  #wake(): void {
    for (const { wake } of this.watchers) wake?.();
  }

  /** Waits until one of those who watch is not paused. Whoever comes meanwhile is asked, too. */
  async #somebodyLooks(): Promise<void> {
    let looking: Watcher | undefined;
    while (!looking || !this.watchers.has(looking)) {
      const arrival = new Promise<undefined>((resolve) => {
        this.#arrive = () => resolve(undefined);
      });
      looking = await Promise.race([arrival, ...[...this.watchers].map(unpaused)]);
    }
  }
}

/** Resolves when a watcher looks. What its page throws is written to the console, and counts as looking. */
async function unpaused(watcher: Watcher): Promise<Watcher> {
  watcher.pausing ??= (async () => {
    try {
      await watcher.paused?.();
    } catch (error) {
      console.error(error);
    }
    watcher.pausing = undefined;
  })();
  await watcher.pausing;
  return watcher;
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer;
  try {
    await untilAborted(
      () => new Promise((wake) => (timer = setTimeout(wake, milliseconds))),
      signal,
    );
  } finally {
    clearTimeout(timer);
  }
}
