import { ProblemSchema, read, type Problem } from '@kerege/contract';
import ky, {
  isHTTPError,
  isTimeoutError,
  type HTTPError,
  type Options,
  type RetryOptions,
} from 'ky';
import { untilAborted } from './abort.ts';
import { BodyTooLarge, readBody } from './body.ts';
import { ContractError } from './errors/contract-error.ts';
import { HttpError } from './errors/http-error.ts';
import { isKeregeError } from './errors/is-kerege-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { retryAfterOf } from './retry-after.ts';

/** A `fetch`, as the platform has it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long to wait, how often to try. */
export interface TransportOptions {
  /** In place of the platform's, which is looked up at every call. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one attempt, its body included. */
  timeout: number;
  /** Milliseconds for the whole call: attempts, bodies and waits. */
  totalTimeout: number;
  /** How many times to try again. */
  retries: number;
}

/** Asks an address and gives the parsed JSON of a good answer. */
export type Transport = (url: string, signal: AbortSignal | undefined) => Promise<unknown>;

/**
 * A simple GET, which costs browsers no preflight. Every option is set:
 * where a page has polluted `Object.prototype`, an absent one would be inherited.
 */
const simpleGet = {
  method: 'GET',
  mode: 'cors',
  credentials: 'omit',
  cache: 'default',
  redirect: 'follow',
  referrer: 'about:client',
  referrerPolicy: 'origin',
  integrity: '',
  keepalive: false,
  priority: 'auto',
  headers: { accept: 'application/json' },
  body: null,
  window: null,
} satisfies RequestInit;

/** ky's own options that are not used, for the same reason. */
const unused: object = {
  json: undefined,
  prefix: '',
  baseUrl: '',
  searchParams: '',
  parseJson: undefined,
  onDownloadProgress: undefined,
  onUploadProgress: undefined,
  hooks: { init: [], beforeRequest: [], beforeRetry: [], beforeError: [], afterResponse: [] },
  context: {},
  throwHttpErrors: true,
};

/**
 * Makes the one thing that touches the network.
 *
 * @param options - How long to wait, how often to try.
 * @returns A function that settles within `totalTimeout`, with parsed JSON, an error of the family, or the platform's `AbortError`.
 */
export function createTransport(options: TransportOptions): Transport {
  const { timeout, totalTimeout, retries } = options;
  const bodies = new WeakMap<Response, string>();

  // ky's time-out and retries end with the headers. The body is read here, inside the attempt, so that they cover it too.
  async function attempt(input: unknown): Promise<Response> {
    const { url, signal } = input as Request;
    if (signal.aborted) throw signal.reason;
    try {
      const response = await (options.fetch ?? globalThis.fetch)(url, { ...simpleGet, signal });
      bodies.set(response, await readBody(response));
      return response;
    } catch (error) {
      if (error instanceof BodyTooLarge) throw new ContractError(url, [error.message]);
      throw new NetworkError(url, error);
    }
  }

  async function call(url: string, signal: AbortSignal | undefined): Promise<unknown> {
    const started = Date.now();
    const retry = retryUntil(started + totalTimeout, retries);
    try {
      const response = await ky(url, {
        ...simpleGet,
        ...unused,
        timeout,
        totalTimeout,
        retry,
        fetch: attempt,
        signal: signal ?? null,
      });
      return parse(url, bodies.get(response) ?? '');
    } catch (error) {
      if (isHTTPError(error)) throw httpErrorOf(url, error, bodies.get(error.response) ?? '');
      if (isKeregeError(error)) throw error;
      if (isTimeoutError(error)) throw new TimeoutError(url, Date.now() - started, error);
      throw new NetworkError(url, error);
    }
  }

  return (url, signal) => untilAborted(() => call(url, signal), signal);
}

/** A network failure, a silent attempt and the statuses that pass are tried again, with jitter; everything else is an answer. */
function retryUntil(deadline: number, limit: number): RetryOptions {
  const passing = [408, 425, 429, ...Array.from({ length: 100 }, (_, index) => 500 + index)];
  return {
    limit,
    methods: ['get'],
    statusCodes: passing,
    afterStatusCodes: passing,
    maxRetryAfter: deadline - Date.now(),
    delay: (attempt) => 300 * 2 ** (attempt - 1),
    backoffLimit: 2_000,
    jitter: true,
    retryOnTimeout: true,
    shouldRetry({ error }) {
      if (isKeregeError(error)) return error.kind === 'network';
      // A server that wants to be asked after the deadline is not asked again: its answer is the truth already.
      if (!isHTTPError(error)) return undefined;
      const wait = (retryAfterOf(error.response.headers) ?? 0) * 1000;
      return Date.now() + wait < deadline ? undefined : false;
    },
  };
}

function parse(url: string, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new ContractError(url, [body ? 'the body is not JSON' : 'the body is empty'], error);
  }
}

function httpErrorOf(url: string, error: HTTPError, body: string): HttpError {
  const { status, headers } = error.response;

  return new HttpError(url, {
    status,
    problem: readProblem(body),
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: retryAfterOf(headers),
  });
}

function readProblem(body: string): Problem | undefined {
  try {
    const reading = read(ProblemSchema, JSON.parse(body));
    return reading.ok ? reading.value : undefined;
  } catch {
    return undefined;
  }
}
