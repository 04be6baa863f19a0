import { createClient, isKeregeError, type Client, type KeregeError } from '@kerege/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { fatal } from '../support/misbehaving-server-faults.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

const totalTimeout = 600;
/** What a busy machine may add to the deadline. */
const grace = 1_000;

const calls: Record<string, (client: Client) => Promise<unknown>> = {
  articles: (client) => client.articles.list(),
  rankings: (client) => client.rankings.get('latest'),
  rates: (client) => client.rates.latest(),
};

const asked = Object.keys(fatal).flatMap((fault) =>
  Object.keys(calls).map((resource) => ({ fault, resource })),
);

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => expect.fail(`it answered ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

test.concurrent.each(asked)(
  'ends within the deadline, with an error of the family: $resource, $fault',
  async ({ fault, resource }) => {
    const { baseUrl, requests } = server.place(fault);
    const client = createClient({ baseUrl, timeout: 250, totalTimeout });
    const started = performance.now();
    const error = await failureOf(calls[resource]!(client));
    expect(performance.now() - started).toBeLessThan(totalTimeout + grace);
    expect(isKeregeError(error)).toBe(true);
    expect((error as KeregeError).message).toContain(`GET ${baseUrl}v1/${resource}`);
    const redirects = fault === 'a redirect loop' ? 21 : 1;
    expect(requests.length).toBeLessThanOrEqual(3 * redirects);
  },
);

describe('the kind of error', () => {
  const kinds: Record<KeregeError['kind'], string[]> = {
    timeout: ['no answer', 'headers then silence', 'one byte at a time', 'a body that never ends'],
    network: ['a reset', 'a body cut short', 'a closed connection', 'something that is not HTTP'],
    http: ['status 404', 'status 503', '404 with HTML', '404 with a silent body', '304 unasked'],
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
    const client = createClient({ baseUrl, timeout: 300, totalTimeout: 2_000 });
    expect(await failureOf(client.articles.list())).toMatchObject({ kind });
  });
});

describe('the number of attempts', () => {
  const attempts: [number, string[]][] = [
    [1, Object.keys(fatal).filter((fault) => /^status 4(?!08|25|29)/.test(fault))],
    [1, ['an empty body', 'truncated JSON', 'a body of 50 MB', 'a wrong container']],
    [1, ['404 with a silent body', '429 for an hour', '503 until 2099', '304 unasked']],
    [3, Object.keys(fatal).filter((fault) => /^status (408|425|429|5..)/.test(fault))],
    [3, ['a reset', 'a body cut short', 'a closed connection', '429 for soon', 'no answer']],
  ];
  const counted = attempts.flatMap(([count, faults]) => faults.map((fault) => ({ count, fault })));
  test.concurrent.each(counted)('is $count after $fault', async ({ count, fault }) => {
    const { baseUrl, requests } = server.place(fault);
    const client = createClient({ baseUrl, timeout: 300, totalTimeout: 5_000 });
    await failureOf(client.rates.latest());
    expect(requests).toHaveLength(count);
  });

  test.concurrent.each([0, 1, 2])('is at most one more than retries: %i', async (retries) => {
    const { baseUrl, requests } = server.place('status 503');
    await failureOf(createClient({ baseUrl, retries }).rates.latest());
    expect(requests).toHaveLength(retries + 1);
  });
});

test('gives up at once when the server wants to be asked after the deadline', async () => {
  const { baseUrl } = server.place('429 for an hour');
  const started = performance.now();
  const error = await failureOf(createClient({ baseUrl }).rankings.get('latest'));
  expect(performance.now() - started).toBeLessThan(300);
  expect(error).toMatchObject({ kind: 'http', status: 429, retryAfter: 3600 });
});

test('keeps the deadline although the given fetch ignores its signal', async () => {
  const deaf = () => new Promise<Response>(() => undefined);
  const client = createClient({
    baseUrl: 'https://news.example',
    fetch: deaf,
    timeout: 200,
    totalTimeout: 300,
  });
  const started = performance.now();
  expect(await failureOf(client.catalogue())).toMatchObject({ kind: 'timeout' });
  expect(performance.now() - started).toBeLessThan(300 + grace);
});

test('keeps the deadline although the body of a fetch that ignores its signal never ends', async () => {
  const { baseUrl } = server.place('one byte at a time');
  const client = createClient({
    baseUrl,
    fetch: (url, init) => fetch(url, { ...init, signal: null }),
    timeout: 200,
    totalTimeout: 300,
  });
  expect(await failureOf(client.catalogue())).toMatchObject({ kind: 'timeout' });
});
