import {
  createClient,
  HttpError,
  KeregeError,
  type DeprecationEvent,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from '@kerege/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { platform } from '../support/platform.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

/** A client whose hooks write down what they are told. */
function stand(fault: string) {
  const { baseUrl, asked } = server.place(fault);
  const told: [string, unknown][] = [];
  const note = (name: string) => (event: unknown) => void told.push([name, event]);
  const client = createClient({
    baseUrl,
    timeout: 1_000,
    onRequest: note('request'),
    onResponse: note('response'),
    onRetry: note('retry'),
    onError: note('error'),
    onDeprecation: note('deprecation'),
    onDrop: note('drop'),
  });
  const of = <Event>(name: string): Event[] =>
    told.filter(([kind]) => kind === name).map(([, event]) => event as Event);
  return { baseUrl, asked, client, of, order: () => told.map(([name]) => name) };
}

describe('the hooks are told', () => {
  test('of an answer, in the order of what happens', async () => {
    const { baseUrl, client, of, order } = stand('fresh for a minute');
    await client.status();
    expect(order()).toEqual(['request', 'response']);
    const common = { method: 'GET', url: `${baseUrl}v1/status`, attempt: 1 };
    expect(of<RequestEvent>('request')).toEqual([common]);
    expect(of<ResponseEvent>('response')).toEqual([
      { ...common, status: 200, requestId: 'request-1', elapsed: expect.any(Number) as number },
    ]);
  });

  test('nothing of an answer that the client had', async () => {
    const { client, order } = stand('fresh for a minute');
    await client.status();
    await client.status();
    expect(order()).toEqual(['request', 'response']);
  });

  test('of each attempt, and why there is another', async () => {
    const { client, of, order } = stand('one 503');
    await client.status();
    expect(order()).toEqual(['request', 'response', 'retry', 'request', 'response']);
    expect(of<RequestEvent>('request').map(({ attempt }) => attempt)).toEqual([1, 2]);
    const [retry] = of<RetryEvent>('retry');
    expect(retry).toMatchObject({
      method: 'GET',
      attempt: 2,
      error: { kind: 'http', status: 503 },
    });
    expect(retry?.error).toBeInstanceOf(HttpError);
    expect(retry?.delay).toBeGreaterThanOrEqual(0);
    expect(retry?.delay).toBeLessThan(300);
  });

  test('of how long the headers were in coming', async () => {
    const { client, of } = stand('a slow answer');
    const began = performance.now();
    await client.status();
    const [event] = of<ResponseEvent>('response');
    expect(event?.elapsed).toBeGreaterThan(90);
    expect(event?.elapsed).toBeLessThan(performance.now() - began + 10);
  });

  test.each([
    [0, [0, 0]],
    [0.5, [150, 300]],
    [1, [300, 600]],
  ])('of waits that chance draws, the second up to twice the first: %d', async (chance, waits) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const { client, of } = stand('status 503');
    await expect(client.status()).rejects.toMatchObject({ status: 503 });
    expect(of<RetryEvent>('retry').map(({ delay }) => delay)).toEqual(waits);
  });

  test('of a wait as long as the server asked for', async () => {
    const { client, of } = stand('one 429 with Retry-After: 1');
    await client.status();
    expect(of<RetryEvent>('retry')).toMatchObject([{ delay: 1_000, error: { status: 429 } }]);
  });

  test('of a broken connection, of which there is no response', async () => {
    const { client, of, order } = stand('one reset');
    await client.status();
    // Firefox repeats the request itself, and tells nobody of it.
    const told = platform === 'firefox' ? [] : [{ error: { kind: 'network' } }];
    expect(of<RetryEvent>('retry')).toMatchObject(told);
    expect(order()).toEqual(['request', ...told.flatMap(() => ['retry', 'request']), 'response']);
  });

  test.each([
    'status 404',
    'status 503',
    'a reset',
    'no answer',
    'truncated JSON',
    'a wrong container',
  ])('of the failure of a call, once, with the error it rejects with: %s', async (fault) => {
    const { client, of } = stand(fault);
    const error = await client.rates.latest().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(KeregeError);
    expect(of('error')).toEqual([error]);
  });

  test('nothing of a call that was aborted', async () => {
    const { asked, client, order } = stand('no answer');
    const controller = new AbortController();
    const call = client.status(controller).catch((error: unknown) => error);
    await asked(1);
    controller.abort();
    await call;
    await expect.poll(async () => (await asked())[0]?.closed).toBe(true);
    expect(order()).toEqual(['request']);
  });

  test('of the failure that an older answer stands in for', async () => {
    let time = 0;
    const { baseUrl } = server.place('fresh, then 503');
    const onError = vi.fn();
    const client = createClient({ baseUrl, retries: 0, onError, cache: { now: () => time } });
    await client.status();
    time = 100_000;
    expect((await client.status()).meta.stale).toBe(true);
    expect(onError).toHaveBeenCalledTimes(1);
  });
});

describe('a deprecation is told', () => {
  test('once for an operation, with its dates', async () => {
    const { baseUrl, client, of } = stand('deprecated, with a sunset');
    await client.rankings.get('latest');
    await client.rankings.get('most-viewed');
    await client.rates.latest();
    const [first, second, ...more] = of<DeprecationEvent>('deprecation');
    expect(first).toEqual({
      operation: '/v1/rankings/{id}',
      url: `${baseUrl}v1/rankings/latest`,
      since: new Date('2025-01-01T00:00:00Z'),
      sunset: new Date('2025-12-31T23:59:59Z'),
    });
    expect(second?.operation).toBe('/v1/rates');
    expect(more).toEqual([]);
  });

  test('by each client', async () => {
    for (const { client, of } of [1, 2].map(() => stand('deprecated, with a sunset'))) {
      await client.status();
      expect(of('deprecation')).toHaveLength(1);
    }
  });

  test('also when the server does not say when it ends', async () => {
    const { client, of } = stand('deprecated without an end');
    await client.status();
    expect(of('deprecation')).toMatchObject([{ operation: '/v1/status', sunset: undefined }]);
  });

  test('where only its end is told', async () => {
    const { client, of } = stand('only a sunset');
    await client.status();
    expect(of('deprecation')).toMatchObject([
      { since: undefined, sunset: new Date('2025-12-31T23:59:59Z') },
    ]);
  });

  test.each(['no fault at all', 'deprecated in the words of a draft'])(
    'of nothing else: %s',
    async (fault) => {
      const { client, order } = stand(fault);
      await client.status();
      expect(order()).not.toContain('deprecation');
    },
  );
});

test('a hook that throws or rejects changes nothing, and its error is written to the console', async () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { baseUrl } = server.place('one 503');
  const mistake = new Error('a mistake in a hook');
  const mistaken = () => {
    throw mistake;
  };
  const mistakenLater = () => Promise.reject(mistake);
  const client = createClient({
    baseUrl,
    onRequest: mistaken,
    onResponse: mistakenLater,
    onRetry: mistaken,
  });
  expect(await client.status()).toMatchObject({ version: '0.1.0' });
  expect(written.mock.calls).toEqual(Array.from({ length: 5 }, () => [mistake]));
});
