import type { Route } from '@kerege/contract';
import { untilAborted } from './abort.ts';
import { ownCopyOf } from './copy.ts';
import { mayPass } from './errors/may-pass.ts';
import { freshnessOf } from './freshness.ts';
import { answerOf, type AnswerOf, type Prepare, type Question } from './request.ts';
import type { Asking, Reply, Transport } from './exchange.ts';

/** How an answer is watched. */
export interface WatchOptions {
  /** Ends the watching: the iteration throws the platform's `AbortError`, and nothing more is asked. */
  signal?: AbortSignal | undefined;
  /**
   * Called before each question. While the promise it gives is pending, nothing is asked for this watcher: give one that
   * resolves when somebody looks at the page again.
   */
  paused?: (() => unknown) | undefined;
}

/** Watches the answer of an endpoint: gives the first, and each that differs from the one before. */
export type Watch = <Endpoint extends Route>(
  route: Endpoint,
  question: Question,
  options: WatchOptions | undefined,
) => AsyncIterableIterator<AnswerOf<Endpoint>>;

/** Seconds between two questions, at least and at most. */
const [least, most] = [5, 900];

interface Poller {
  /** The `paused` of each watcher. */
  watchers: Set<{ paused: (() => unknown) | undefined }>;
  latest?: Reply;
  /** Settles when there is another answer or another watcher; rejects when there will be none. */
  news: Promise<unknown>;
  tell(news?: Promise<never>): void;
  controller: AbortController;
}

/**
 * Makes the function that watches. All watchers of a question have one poller. It asks when the server's freshness has
 * passed, up to a tenth later so that clients spread, and half as often after each failure. A failure that may pass is not
 * the watcher's concern; any other ends the watching.
 *
 * @param transport - Touches the network.
 * @param prepare - Writes questions down.
 * @returns The function; it throws a RangeError that names the parameter it refuses.
 */
export function createWatch(transport: Transport, prepare: Prepare): Watch {
  const pollers = new Map<string, Poller>();

  function pollerOf(asking: Omit<Asking, 'signal'>): Poller {
    const { url } = asking;
    const known = pollers.get(url);
    if (known) return known;
    const poller = { watchers: new Set(), controller: new AbortController() } as Poller;
    renew(poller);
    pollers.set(url, poller);
    poll(poller, asking, transport).catch((error: unknown) => {
      pollers.delete(url);
      poller.tell(Promise.reject(error as Error));
    });
    return poller;
  }

  async function* watch<Value>(asking: Omit<Asking, 'signal'>, options?: WatchOptions) {
    const poller = pollerOf(asking);
    const { watchers, controller } = poller;
    const watcher = { paused: options?.paused };
    watchers.add(watcher);
    poller.tell();
    try {
      for (let seen: Reply | undefined; ;) {
        while (poller.latest === seen) await untilAborted(() => poller.news, options?.signal);
        seen = poller.latest;
        if (seen) yield answerOf<Value>(ownCopyOf(seen));
      }
    } finally {
      watchers.delete(watcher);
      if (watchers.size === 0) {
        pollers.delete(asking.url);
        controller.abort();
      }
    }
  }

  return (route, question, options) => watch(prepare(route, question), options);
}

/** Promises other news and tells those who wait for the present ones. */
function renew(poller: Poller): void {
  poller.news = new Promise((resolve) => {
    poller.tell = (news) => {
      if (!news) renew(poller);
      resolve(news);
    };
  });
  poller.news.catch(() => undefined);
}

async function poll(poller: Poller, asking: Omit<Asking, 'signal'>, ask: Transport): Promise<void> {
  const { signal } = poller.controller;
  for (let failures = 0; ;) {
    await untilAborted(() => somebodyLooks(poller), signal);
    let wait = 0;
    try {
      const reply = await ask({ ...asking, signal, live: true });
      wait = (freshnessOf(reply.headers)?.fresh ?? 0) - reply.meta.age;
      failures = reply.meta.stale ? failures + 1 : 0;
      if (JSON.stringify(reply.value) !== JSON.stringify(poller.latest?.value)) {
        poller.latest = reply;
        poller.tell();
      }
    } catch (error) {
      if (!mayPass(error)) throw error;
      failures++;
    }
    const seconds = Math.min(Math.max(wait, least) * 2 ** failures, most);
    await sleep(seconds * (1000 + Math.random() * 100), signal);
  }
}

async function somebodyLooks(poller: Poller): Promise<void> {
  let news;
  do {
    news = false;
    const pauses = [...poller.watchers].map(({ paused }) => paused?.());
    await Promise.race([...pauses, poller.news.then(() => (news = true))]);
  } while (news);
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
