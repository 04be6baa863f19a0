import type { Asking, Transport } from './exchange.ts';
import { Poller, type Watcher } from './poller.ts';

/** The pollers of a client: one for each question that somebody watches. */
export class Pollers {
  readonly #byUrl = new Map<string, Poller>();
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Lets somebody watch the answer to a question. */
  join(asking: Omit<Asking, 'signal'>, watcher: Watcher): Poller {
    const known = this.#byUrl.get(asking.url);
    const poller = known && !known.failure ? known : new Poller(asking, this.#transport);
    poller.join(watcher);
    if (poller === known) return poller;
    this.#byUrl.set(asking.url, poller);
    void poller.run();
    return poller;
  }

  /** Lets somebody go. With the last one the poller ends. */
  leave(poller: Poller, watcher: Watcher): void {
    poller.watchers.delete(watcher);
    if (poller.watchers.size > 0) return;
    if (this.#byUrl.get(poller.url) === poller) this.#byUrl.delete(poller.url);
    poller.controller.abort();
  }
}
