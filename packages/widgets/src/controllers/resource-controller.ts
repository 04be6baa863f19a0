import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The five words a widget's state is. Holding data while pending or failed is called stale. */
export type ResourceState = 'idle' | 'pending' | 'ready' | 'empty' | 'failed';

/** How a controller asks, and whom it tells. */
export interface Resource<Data> {
  /** Asks for the data. */
  load(signal: AbortSignal): Promise<Data>;
  /** Says whether an answer has nothing to show. */
  isEmpty(data: Data): boolean;
  /** Called after each answer. */
  loaded(data: Data): void;
  /** Called after each failure. */
  failed(error: unknown): void;
}

/**
 * Loads what a widget shows: one question at a time, the latest wins, and what was good stays while
 * the same question is asked again or fails.
 */
export class ResourceController<Data> implements ReactiveController {
  /** Where the question stands. */
  state: ResourceState = 'idle';
  /** The last good answer to the present question. */
  data: Data | undefined;
  /** Why the last attempt failed; kept until one succeeds. */
  error: unknown;
  /** When the last answer or failure came, in milliseconds since 1970; 0 before the first. */
  settledAt = 0;
  #key: string | null = null;
  #request: AbortController | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #resource: Resource<Data>;

  constructor(host: ReactiveControllerHost & Element, resource: Resource<Data>) {
    this.#host = host;
    this.#resource = resource;
    host.addController(this);
  }

  /** True while the data shown may be out of date: it is being asked again, or that failed. */
  get stale(): boolean {
    return this.data !== undefined && (this.state === 'pending' || this.state === 'failed');
  }

  /** Asks again after a move that cut a request off. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Ends the request when the widget is still gone a moment later: a move is not a removal. */
  hostDisconnected(): void {
    setTimeout(() => {
      if (this.#host.isConnected || this.state !== 'pending') return;
      this.#request?.abort();
      this.state = 'idle';
      this.#key = null;
    });
  }

  /**
   * Asks a question, unless it is the present one.
   *
   * @param key - The question in words that differ when the question does; null for none.
   * @returns When it was answered or has failed.
   */
  async ask(key: string | null): Promise<void> {
    if (key === this.#key) return;
    this.#forget(key);
    if (key !== null) await this.#load();
  }

  /**
   * Asks a question once more, keeping its last good answer meanwhile.
   *
   * @param key - The question; null for none.
   * @returns When it was answered or has failed.
   */
  again(key: string | null): Promise<void> {
    return key === null || key !== this.#key ? this.ask(key) : this.#load();
  }

  async #load(): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    this.state = 'pending';
    this.#host.requestUpdate();
    try {
      const data = await this.#resource.load(request.signal);
      if (request === this.#request && !request.signal.aborted) this.give(data);
    } catch (error) {
      if (request === this.#request && !request.signal.aborted) this.fail(error);
    }
  }

  /**
   * Takes an answer that the page already has.
   *
   * @param key - The question it answers.
   * @param data - The answer; undefined takes back what is shown.
   */
  adopt(key: string | null, data: Data | undefined): void {
    this.#forget(data === undefined ? null : key);
    if (data === undefined) this.#host.requestUpdate();
    else this.give(data);
  }

  #forget(key: string | null): void {
    this.#key = key;
    this.#request?.abort();
    this.data = undefined;
    this.error = undefined;
    this.state = 'idle';
  }

  /**
   * Takes an answer, from the gateway or from the page.
   *
   * @param data - The answer.
   */
  give(data: Data): void {
    this.data = data;
    this.error = undefined;
    this.settledAt = Date.now();
    this.state = this.#resource.isEmpty(data) ? 'empty' : 'ready';
    this.#host.requestUpdate();
    this.#resource.loaded(data);
  }

  /**
   * Takes a failure, from the gateway or from drawing.
   *
   * @param error - What went wrong.
   */
  fail(error: unknown): void {
    this.error = error;
    this.settledAt = Date.now();
    this.state = 'failed';
    this.#host.requestUpdate();
    this.#resource.failed(error);
  }
}
