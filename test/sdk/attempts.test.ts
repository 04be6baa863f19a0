import { createClient } from '@kerege/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { used } from '../support/misbehaving-server-connections.ts';
import { fatal } from '../support/misbehaving-server-faults.ts';
import { requestsPerAttempt } from '../support/engines-own-requests.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

describe('the number of attempts', () => {
  const attempts: [number, string[]][] = [
    [1, Object.keys(fatal).filter((fault) => /^status 4(?!08|25|29)/.test(fault))],
    [1, ['an empty body', 'truncated JSON', 'a body of 50 MB', 'a wrong container']],
    [1, ['404 with half a body', '429 for an hour', '503 until 2099', '304 unasked']],
    [3, Object.keys(fatal).filter((fault) => /^status (408|425|429|5..)/.test(fault))],
    [3, ['a reset', 'a body cut short', 'a closed connection', '429 for soon', 'no answer']],
  ];
  const counted = attempts.flatMap(([count, faults]) => faults.map((fault) => ({ count, fault })));
  test.concurrent.each(counted)('is $count after $fault', async ({ count, fault }) => {
    const { baseUrl, asked } = server.place(fault);
    const client = createClient({ baseUrl, timeout: 1_000, totalTimeout: 6_000 });
    await expect(client.rates.latest()).rejects.toThrow();
    expect(await asked()).toHaveLength(count * requestsPerAttempt(fault));
  });

  test.concurrent.each([0, 1, 2])('is at most one more than retries: %i', async (retries) => {
    const { baseUrl, asked } = server.place('status 503');
    await expect(createClient({ baseUrl, retries }).rates.latest()).rejects.toThrow();
    expect(await asked()).toHaveLength(retries + 1);
  });
});

test.each(Object.keys(used))('is 3 after %s, engines repeating as they do', async (fault) => {
  const { baseUrl, asked } = server.place(fault);
  const client = createClient({ baseUrl });
  await client.status();
  await expect(client.status()).rejects.toThrow();
  const [, ...requests] = await asked();
  expect(requests.length).toBeGreaterThanOrEqual(3);
  expect(requests.length).toBeLessThanOrEqual(3 * requestsPerAttempt(fault));
});

test('gives up at once when the server wants to be asked after the deadline', async () => {
  const { baseUrl } = server.place('429 for an hour');
  const started = performance.now();
  const call = createClient({ baseUrl }).rankings.get('latest');
  await expect(call).rejects.toMatchObject({ kind: 'http', status: 429, retryAfter: 3600 });
  expect(performance.now() - started).toBeLessThan(300);
});

test('counts to the deadline what the attempts have taken', async () => {
  const slow = () =>
    new Promise<Response>((resolve) => {
      const refusal = { status: 503, headers: { 'retry-after': '1' } };
      setTimeout(() => resolve(new Response('', refusal)), 300);
    });
  const baseUrl = 'https://news.example';
  const started = performance.now();
  const call = createClient({ baseUrl, fetch: slow, totalTimeout: 1_200 }).status();
  await expect(call).rejects.toMatchObject({ kind: 'http', retryAfter: 1 });
  expect(performance.now() - started).toBeLessThan(900);
});
