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

/** The largest body that is taken in, in bytes. */
const mostBytes = 5_000_000;
/** How many requests are under way at the most. */
const mostAtOnce = 6;
/** After so many unanswered requests nothing more is asked. */
const mostUnanswered = 3;

/** Asks a server, a few requests at a time, each with a deadline and a bounded body. */
export class Asker {
  /** Every answer so far. */
  readonly exchanges: Exchange[] = [];
  /** Each request's deadline, headers and body together, in milliseconds. */
  readonly timeout: number;
  readonly #fetch: typeof globalThis.fetch;
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;
  #unanswered = 0;

  /**
   * @param fetch - Sends the requests (Fetch API).
   * @param timeout - Each request's deadline in milliseconds.
   */
  constructor(fetch: typeof globalThis.fetch, timeout: number) {
    this.#fetch = fetch;
    this.timeout = timeout;
  }

  /**
   * Sends one request. Redirects are not followed.
   *
   * @param address - Absolute address.
   * @param sending - Method and headers.
   * @returns The answer, whatever its status.
   * @throws Unanswered - When there is none, or its body is too large.
   */
  async ask(address: string, { method = 'GET', headers = {} }: Sending = {}): Promise<Exchange> {
    if (this.#underWay >= mostAtOnce) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#underWay += 1;
    try {
      const exchange = await this.#send(address, method, headers);
      this.exchanges.push(exchange);
      return exchange;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#underWay -= 1;
    }
  }

  async #send(address: string, method: string, headers: Sending['headers']): Promise<Exchange> {
    const asked = { method, address };
    if (this.#unanswered >= mostUnanswered) {
      throw new Unanswered(asked, `${mostUnanswered} requests were not answered`, false);
    }
    try {
      const response = await this.#fetch(address, {
        method,
        // What the server itself says is judged, not what a compressor on the way makes of it.
        headers: { 'Accept-Encoding': 'identity', 'User-Agent': 'kerege-conformance', ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(this.timeout),
      });
      const bytes = await readBody(response);
      const { status } = response;
      return {
        ...asked,
        status,
        headers: response.headers,
        size: bytes.length,
        json: parse(bytes),
      };
    } catch (error) {
      this.#unanswered += 1;
      const isLarge = error instanceof TooLarge;
      throw new Unanswered(asked, isLarge ? error.message : reasonOf(error, this.timeout));
    }
  }
}

class TooLarge extends Error {}

async function readBody({ body }: Response): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size <= mostBytes) continue;
    await reader.cancel();
    throw new TooLarge(`its body is larger than ${mostBytes} bytes`);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function parse(bytes: Uint8Array): unknown {
  try {
    // A byte order mark is no JSON (RFC 8259) and stays in, so that it is found.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
