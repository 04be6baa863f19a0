import {
  createClient,
  isKeregeError,
  type Client,
  type ClientOptions,
  type KeregeError,
} from '@kerege/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { fatal } from '../support/misbehaving-server-faults.ts';
import { requestsPerAttempt } from '../support/engines-own-requests.ts';
import { platform } from '../support/platform.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

const totalTimeout = 600;
/** What a busy machine may add to the deadline, when three engines run on it above all. */
const grace = platform === 'node' ? 1_000 : 3_000;

const calls = {
  articles: (client: Client) => client.articles.list(),
  rankings: (client: Client) => client.rankings.get('latest'),
  rates: (client: Client) => client.rates.latest(),
};

const cases = Object.keys(fatal).flatMap((fault) =>
  (Object.keys(calls) as (keyof typeof calls)[]).map((resource) => ({ fault, resource })),
);

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => expect.fail(`it answered ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

test.concurrent.each(cases)(
  'ends within the deadline, with an error of the family and no connection left: $resource, $fault',
  async ({ fault, resource }) => {
    const { baseUrl, asked } = server.place(fault);
    const client = createClient({ baseUrl, timeout: 250, totalTimeout });
    const started = performance.now();
    const error = await failureOf(calls[resource](client));
    expect(performance.now() - started).toBeLessThan(totalTimeout + grace);
    expect(isKeregeError(error)).toBe(true);
    expect((error as KeregeError).message).toContain(`GET ${baseUrl}v1/${resource}`);
    expect((await asked()).length).toBeLessThanOrEqual(3 * requestsPerAttempt(fault));
    await vi.waitFor(async () => expect((await asked()).every(({ closed }) => closed)).toBe(true), {
      timeout: 5_000,
    });
  },
);

describe('the kind of error', () => {
  const kinds: Record<KeregeError['kind'], string[]> = {
    timeout: ['no answer', 'headers then silence', 'one byte at a time', 'a body that never ends'],
    network: ['a reset', 'a body cut short', 'a closed connection', 'something that is not HTTP'],
    http: ['status 404', 'status 503', '404 with HTML', '404 with half a body', '304 unasked'],
    contract: [
      'truncated JSON',
      'HTML with status 200',
      'status 204',
      'an empty body',
      'null',
      'a number',
      'an empty list',
      'a wrong container',
      'a body of 50 MB',
      'a gzip bomb',
    ],
  };
  const told = Object.entries(kinds).flatMap(([kind, faults]) =>
    faults.map((fault) => ({ kind, fault })),
  );
  test.concurrent.each(told)('is "$kind" after $fault', async ({ kind, fault }) => {
    const { baseUrl } = server.place(fault);
    // Only who waits for a silence may be short of time: a busy machine must not make a silence of another fault.
    const patience = kind === 'timeout' ? 300 : 4_000;
    const client = createClient({ baseUrl, timeout: patience, totalTimeout: 4 * patience });
    expect(await failureOf(client.articles.list())).toMatchObject({ kind });
  });
});

describe('the deadline of the whole call', () => {
  const deadline = 300;
  async function failureWithin(options: Partial<ClientOptions>): Promise<unknown> {
    const started = performance.now();
    const baseUrl = 'https://news.example';
    const error = await failureOf(
      createClient({ baseUrl, totalTimeout: deadline, ...options }).status(),
    );
    expect(performance.now() - started).toBeLessThan(deadline + grace);
    return error;
  }

  const slow = ['no answer', 'headers then silence', 'one byte at a time'];
  test.concurrent.each(slow)('ends an attempt that may last longer: %s', async (fault) => {
    const { baseUrl } = server.place(fault);
    expect(await failureWithin({ baseUrl })).toMatchObject({ kind: 'timeout' });
  });

  test('is kept although the clock is set back', async () => {
    const { baseUrl } = server.place('status 503');
    const wall = Date.now;
    Date.now = () => wall() - 3_600_000 * Math.random();
    const error = await failureWithin({ baseUrl }).finally(() => (Date.now = wall));
    expect(isKeregeError(error)).toBe(true);
    if (isKeregeError(error, 'timeout')) expect(error.elapsed).toBeGreaterThanOrEqual(0);
  });

  test.concurrent('is kept although the body of an error never comes', async () => {
    const { baseUrl } = server.place('503 with a silent body');
    expect(isKeregeError(await failureWithin({ baseUrl }))).toBe(true);
  });

  test.concurrent('is kept although the given fetch ignores its signal', async () => {
    const deaf = () => new Promise<Response>(() => undefined);
    expect(await failureWithin({ fetch: deaf })).toMatchObject({ kind: 'timeout' });
  });

  test.concurrent('is kept although the body of such a fetch never ends', async () => {
    const { baseUrl } = server.place('one byte at a time');
    const deaf = (url: string, init: RequestInit) => fetch(url, { ...init, signal: null });
    expect(await failureWithin({ baseUrl, fetch: deaf })).toMatchObject({ kind: 'timeout' });
  });
});
