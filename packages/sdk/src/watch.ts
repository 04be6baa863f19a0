import type { Route } from '@kerege/contract';
import { throwIfAborted, untilAborted } from './abort.ts';
import { ownCopyOf } from './copy.ts';
import type { Asking, Reply, Transport } from './exchange.ts';
import type { Watcher } from './poller.ts';
import { Pollers } from './pollers.ts';
import { answerOf, type AnswerOf, type Prepare, type Question } from './request.ts';

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

/** A watcher whose iteration can be ended from outside. */
interface Follower extends Watcher {
  ended?: boolean;
}

/**
 * Makes the function that watches. All watchers of a question have one poller. It asks when the server's freshness has
 * passed, up to a tenth later so that clients spread, half as often after each failure, and no sooner than `Retry-After`
 * says. A failure that may pass is not the watcher's concern; any other ends the watching.
 *
 * @param transport - Touches the network.
 * @param prepare - Writes questions down.
 * @returns The function; it throws a RangeError that names the parameter it refuses.
 */
export function createWatch(transport: Transport, prepare: Prepare): Watch {
  const pollers = new Pollers(transport);
  return <Endpoint extends Route>(
    route: Endpoint,
    question: Question,
    options: WatchOptions | undefined,
  ) => {
    const follower: Follower = { paused: options?.paused };
    const asking = prepare(route, question);
    const answers = follow<AnswerOf<Endpoint>>(pollers, asking, follower, options?.signal);
    return {
      next: () => answers.next(),
      // A generator's own `return` would wait until there is news.
      return() {
        follower.ended = true;
        follower.wake?.();
        return answers.return(undefined);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
}

async function* follow<Value>(
  pollers: Pollers,
  asking: Omit<Asking, 'signal'>,
  follower: Follower,
  signal: AbortSignal | undefined,
): AsyncGenerator<Value, undefined> {
  throwIfAborted(signal);
  const poller = pollers.join(asking, follower);
  try {
    let seen: Reply | undefined;
    while (!follower.ended) {
      const news = new Promise<void>((resolve) => (follower.wake = resolve));
      if (poller.latest !== seen) {
        seen = poller.latest;
        const reply = poller.recall();
        if (reply) yield answerOf<Value>(ownCopyOf(reply));
      } else if (poller.failure) throw poller.failure.error;
      else await untilAborted(() => news, signal);
    }
  } finally {
    pollers.leave(poller, follower);
  }
  return undefined;
}
