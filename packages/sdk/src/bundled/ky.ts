/*
 * What `transport.ts` uses of ky, for the script-tag bundles alone: there all of ky would be a quarter
 * of the script. Rollup puts this file in ky's place, and the SDK's tests run against both.
 */
import { readBody } from '../body.ts';
import { monotonic } from '../monotonic.ts';

/** An answer that is not a good one. */
class HTTPError extends Error {
  override name = 'HTTPError';
  readonly response: Response;
  /** The body, parsed where it is JSON; undefined where it could not be read. */
  data: unknown;

  constructor(response: Response) {
    super(`Status ${response.status}`);
    this.response = response;
  }
}

/** An attempt, or the whole call, that took too long. */
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** Says whether an error is an answer that is not a good one. */
export const isHTTPError = (error: unknown): error is HTTPError => error instanceof HTTPError;
/** Says whether an error is a time-out. */
export const isTimeoutError = (error: unknown): error is TimeoutError =>
  error instanceof TimeoutError;

interface Options {
  signal: AbortSignal | null;
  timeout: number;
  totalTimeout: number;
  retry: {
    limit: number;
    delay(): number;
    shouldRetry(state: { error: unknown; retryCount: number }): boolean;
  };
  fetch(request: { signal: AbortSignal }): Promise<Response>;
}

/**
 * Asks until there is a good answer, no attempt is left, or the time is over.
 *
 * @param _url - The address; `options.fetch` knows it.
 * @param options - What `transport.ts` gives ky.
 * @returns The good answer.
 * @throws HTTPError, TimeoutError, or what `options.fetch` threw.
 */
export default async function ky(_url: string, options: Options): Promise<Response> {
  const { signal, retry, timeout } = options;
  const deadline = monotonic() + options.totalTimeout;
  for (let retryCount = 0; ;) {
    const left = deadline - monotonic();
    if (left <= 0) throw new TimeoutError();
    try {
      return await attempt(options, Math.min(timeout, left));
    } catch (error) {
      const last = signal?.aborted === true || retryCount === retry.limit;
      if (last || !retry.shouldRetry({ error, retryCount: ++retryCount })) throw error;
      await wait(retry.delay(), signal);
    }
  }
}

/** One attempt; its request is aborted when its time is over or the asker has gone. */
async function attempt({ signal, fetch }: Options, milliseconds: number): Promise<Response> {
  const request = new AbortController();
  const abort = (): void => request.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeoutError());
      request.abort();
    }, milliseconds);
  });
  try {
    const response = await Promise.race([late, fetch(request)]);
    if (response.ok) return response;
    const error = new HTTPError(response);
    const body = Promise.race([late, readBody('', response)]);
    error.data = await body.then(({ text }) => JSON.parse(text) as unknown).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** A pause that ends early when the asker goes. */
function wait(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
