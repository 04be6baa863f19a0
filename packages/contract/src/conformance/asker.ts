import { parseJson, readBody, TooLarge } from './body.ts';
import { pauseOf } from './retry-after.ts';
import type { Asked } from './sheet.ts';
import { reasonOf, Unanswered } from './unanswered.ts';

/** A request and the whole answer to it. */
export interface Exchange {
  /** HTTP method. */
  method: string;
  /** Absolute address. */
  address: string;
  /** HTTP status. */
  status: number;
  /** The answer's headers. */
  headers: Headers;
  /** The answer's body in bytes. */
  size: number;
  /** The parsed body; undefined when it is not JSON in UTF-8. */
  json: unknown;
}

/** How a request is sent. */
export interface Sending {
  /** HTTP method; GET if absent. */
  method?: 'GET' | 'HEAD' | 'POST';
  /** More headers. */
  headers?: Readonly<Record<string, string>>;
}

/** How patiently a server is asked. */
export interface Patience {
  /** Each request's deadline, headers and body together, and the longest that it waits when told to, in milliseconds. */
  timeout: number;
  /** The deadline of all requests together, in milliseconds. */
  totalTimeout: number;
  /** Is told how many answers there are, at each of them. */
  onAnswer?: ((count: number) => void) | undefined;
}

/** How many requests are under way at the most. */
const mostAtOnce = 6;
/** After so many unanswered requests nothing more is asked. */
const mostUnanswered = 3;

/** Asks a server, a few requests at a time, each with a deadline and a bounded body. */
export class Asker {
  /** Every answer so far. */
  readonly exchanges: Exchange[] = [];
  readonly #fetch: typeof globalThis.fetch;
  readonly #patience: Patience;
  readonly #over: AbortSignal;
  readonly #end: number;
  readonly #waiting: (() => void)[] = [];
  #most = mostAtOnce;
  #underWay = 0;
  #unanswered = 0;
  #restUntil = 0;

  /**
   * @param fetch - Sends the requests (Fetch API).
   * @param patience - How long answers may take.
   */
  constructor(fetch: typeof globalThis.fetch, patience: Patience) {
    this.#fetch = fetch;
    this.#patience = patience;
    this.#over = AbortSignal.timeout(patience.totalTimeout);
    this.#end = Date.now() + patience.totalTimeout;
  }

  /**
   * Sends one request. Redirects are not followed. A server that is asked too often is given the time it asks for.
   *
   * @param address - Absolute address.
   * @param sending - Method and headers.
   * @returns The answer, whatever its status.
   * @throws Unanswered - When there is none, its body is too large, or the server asks for too long a pause.
   */
  async ask(address: string, { method = 'GET', headers = {} }: Sending = {}): Promise<Exchange> {
    if (this.#underWay >= this.#most) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#underWay += 1;
    try {
      return await this.#insist({ method, address }, headers);
    } finally {
      const next = this.#underWay > this.#most ? undefined : this.#waiting.shift();
      if (next) next();
      else this.#underWay -= 1;
    }
  }

  async #insist(asked: Asked, headers: Sending['headers']): Promise<Exchange> {
    const { timeout, onAnswer } = this.#patience;
    for (let waited = 0; ;) {
      await this.#rest(asked);
      const exchange = await this.#send(asked, headers);
      const count = this.exchanges.push(exchange);
      onAnswer?.(count);
      const pause = pauseOf(exchange, Date.now());
      if (pause === undefined) return exchange;
      waited += pause;
      if (waited > timeout) {
        this.#unanswered += 1;
        const wish = `status 429 asks to wait ${Math.ceil(pause / 1000)} s`;
        throw new Unanswered(asked, `${wish}, and no request waits longer than ${timeout} ms`);
      }
      // Whoever is asked too often is asked one thing at a time from then on.
      this.#most = 1;
      this.#restUntil = Math.max(this.#restUntil, Date.now() + pause);
    }
  }

  async #rest(asked: Asked): Promise<void> {
    if (this.#restUntil > this.#end) throw this.#tooLate(asked);
    for (let left = this.#restUntil - Date.now(); left > 0; left = this.#restUntil - Date.now()) {
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }

  /* At the end one request at least is told as unanswered, so that half a check is never a good one. */
  #tooLate(asked: Asked): Unanswered {
    const reason = `the whole check has ${this.#patience.totalTimeout} ms, and they are over`;
    return new Unanswered(asked, reason, this.#unanswered++ === 0);
  }

  async #send(asked: Asked, headers: Sending['headers']): Promise<Exchange> {
    if (this.#over.aborted) throw this.#tooLate(asked);
    if (this.#unanswered >= mostUnanswered) {
      throw new Unanswered(asked, `${mostUnanswered} requests were not answered`, false);
    }
    const { timeout } = this.#patience;
    try {
      const response = await this.#fetch(asked.address, {
        method: asked.method,
        // What the server itself says is judged, not what a compressor on the way makes of it.
        headers: { 'Accept-Encoding': 'identity', 'User-Agent': 'kerege-conformance', ...headers },
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(timeout), this.#over]),
      });
      const bytes = await readBody(response);
      const { status, headers: answered } = response;
      return { ...asked, status, headers: answered, size: bytes.length, json: parseJson(bytes) };
    } catch (error) {
      if (this.#over.aborted) throw this.#tooLate(asked);
      this.#unanswered += 1;
      const isLarge = error instanceof TooLarge;
      throw new Unanswered(asked, isLarge ? error.message : reasonOf(error, timeout));
    }
  }
}
