import {
  ContractError,
  createClient,
  HttpError,
  isKeregeError,
  KeregeError,
  NetworkError,
  TimeoutError,
} from '@kerege/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { goodAnswer } from '../support/server-answers.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

async function errorAfter(fault: string): Promise<KeregeError> {
  const timeout = fault === 'no answer' ? 300 : 3_000;
  const client = createClient({ baseUrl: server.place(fault).baseUrl, timeout, retries: 0 });
  const error = await client.rankings.get('latest').catch((caught: unknown) => caught);
  if (!isKeregeError(error)) throw new Error(`not of the family: ${String(error)}`);
  return error;
}

const address = /^GET http:\/\/127\.0\.0\.1:\d+\/[\w/-]+\/v1\/rankings\/latest /;

test.each([
  ['a reset', NetworkError, /did not get through: \S/],
  ['no answer', TimeoutError, /gave no whole answer within \d+ ms$/],
  ['status 404', HttpError, /was answered with 404: Refused with 404$/],
  ['404 with HTML', HttpError, /was answered with 404$/],
  ['an empty body', ContractError, /did not keep to the contract: the body is empty$/],
  ['truncated JSON', ContractError, /did not keep to the contract: the body is not JSON$/],
  ['a body of 50 MB', ContractError, /the body is larger than 5000000 bytes$/],
  ['a wrong container', ContractError, /did not keep to the contract: items: /],
])('says the method, the address and what happened: %s', async (fault, family, happening) => {
  const error = await errorAfter(fault);
  expect(error).toBeInstanceOf(family);
  expect(error).toBeInstanceOf(KeregeError);
  expect(error.name).toBe(family.name);
  expect(error.message).toMatch(address);
  expect(error.message).toMatch(happening);
});

test.each(['a reset', 'no answer', 'status 404', 'truncated JSON'])(
  'keeps the cause: %s',
  async (fault) => {
    expect((await errorAfter(fault)).cause).toBeInstanceOf(Error);
  },
);

test('carries the problem, the request id and when to come back', async () => {
  expect(await errorAfter('429 for an hour')).toMatchObject({
    status: 429,
    problem: { title: 'Refused with 429', status: 429 },
    requestId: 'request-7',
    retryAfter: 3600,
  });
});

test('reads a Retry-After that is a date, and not one that is neither', async () => {
  const until2099 = await errorAfter('503 until 2099');
  const hours = isKeregeError(until2099, 'http') ? (until2099.retryAfter ?? 0) / 3600 : 0;
  expect(hours).toBeGreaterThan(24 * 365);
  expect(await errorAfter('429 for soon')).toMatchObject({ status: 429, retryAfter: undefined });
});

/** What a client whose `fetch` does this rejects with. */
async function errorOf(fetch: () => Promise<Response>): Promise<unknown> {
  const client = createClient({ baseUrl: 'https://news.example', retries: 0, fetch });
  return client.status().catch((error: unknown) => error);
}

test.each([
  ['Sun, 05 Jul 2026 12:00:40 GMT', 40],
  ['Sun, 05 Jul 2026 12:00:00 GMT', 0],
  ['0', 0],
  ['5 minutes', undefined],
  ['2026-07-05T12:00:40Z', undefined],
  ['tomorrow, GMT', undefined],
  ['-1', undefined],
])('reads Retry-After: %s', async (value, retryAfter) => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 6, 5, 12, 0, 0, 500));
  const refusal = { status: 503, headers: { 'retry-after': value } };
  const error = await errorOf(() => Promise.resolve(new Response('', refusal)));
  expect(error).toMatchObject({ status: 503, retryAfter });
});

test.each([
  [
    'the detail where there is one',
    { title: 'Gone', detail: 'It was withdrawn' },
    /410: It was withdrawn$/,
  ],
  ['the title else', { title: 'Gone' }, /410: Gone$/],
])('says in the message what the problem says: %s', async (_, words, message) => {
  const problem = { type: 'about:blank', status: 410, requestId: 'of-the-problem', ...words };
  const error = await errorOf(() => Promise.resolve(Response.json(problem, { status: 410 })));
  expect(error).toMatchObject({ message: expect.stringMatching(message) as string });
  expect(error).toMatchObject({ requestId: 'of-the-problem' });
});

test('says the request id of the headers before that of the problem', async () => {
  const problem = { type: 'about:blank', title: 'Gone', status: 410, requestId: 'of-the-problem' };
  const headers = { 'x-request-id': 'of-the-headers' };
  const error = await errorOf(() =>
    Promise.resolve(Response.json(problem, { status: 410, headers })),
  );
  expect(error).toMatchObject({ requestId: 'of-the-headers' });
});

test('says all the reasons there are beneath a broken connection', async () => {
  const cause = new Error('no route', { cause: new Error('cable cut') });
  const error = await errorOf(() => Promise.reject(new TypeError('fetch failed', { cause })));
  expect(error).toMatchObject({
    message:
      'GET https://news.example/v1/status did not get through: fetch failed: no route: cable cut',
  });
  expect(await errorOf(() => Promise.reject('no words' as unknown as Error))).toMatchObject({
    message: 'GET https://news.example/v1/status did not get through: no words',
  });
});

test('says no more than three of the fields that differ in its message, and all in its problems', async () => {
  const { items } = goodAnswer('/rankings/a') ?? {};
  const client = createClient({
    baseUrl: 'https://news.example',
    fetch: () => Promise.resolve(Response.json({ items })),
  });
  const refused = await client.rankings.get('a').catch((caught: unknown) => caught);
  const problems = isKeregeError(refused, 'contract') ? refused.problems : [];
  expect(problems.length).toBeGreaterThan(3);
  expect(refused).toMatchObject({
    message: `GET https://news.example/v1/rankings/a did not keep to the contract: ${problems.slice(0, 3).join('; ')}`,
  });
});

test('has no cause where there is none, in JSON neither', async () => {
  const error = await errorAfter('an empty object');
  expect(error.cause).toBeUndefined();
  expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty('cause');
});

test('says how long there was no answer', async () => {
  const error = await errorAfter('no answer');
  const elapsed = isKeregeError(error, 'timeout') ? error.elapsed : 0;
  expect(elapsed).toBeGreaterThan(290);
  expect(elapsed).toBeLessThan(3_000);
  expect(error.message).toContain(`within ${elapsed} ms`);
});

test('says which fields differ', async () => {
  const error = await errorAfter('an empty object');
  const problems = isKeregeError(error, 'contract') ? error.problems : [];
  expect(problems).toContainEqual(expect.stringMatching(/^items: /));
  expect(problems).toContainEqual(expect.stringMatching(/^generatedAt: /));
});

test('becomes JSON that a log can keep', async () => {
  const error = await errorAfter('429 for an hour');
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'HttpError',
    kind: 'http',
    message: error.message,
    method: 'GET',
    url: error.url,
    status: 429,
    problem: { type: 'about:blank', title: 'Refused with 429', status: 429 },
    requestId: 'request-7',
    retryAfter: 3600,
    cause: expect.stringContaining('429') as string,
  });
});

describe('the guard', () => {
  test('knows the kinds apart', async () => {
    const error = await errorAfter('status 404');
    expect(isKeregeError(error)).toBe(true);
    expect(isKeregeError(error, 'http')).toBe(true);
    expect(isKeregeError(error, 'network')).toBe(false);
  });

  test.each([
    null,
    undefined,
    'http',
    42,
    {},
    { kind: 'http' },
    new TypeError('no'),
    new DOMException('x', 'AbortError'),
  ])('does not know %o', (stranger) => {
    expect(isKeregeError(stranger)).toBe(false);
  });

  test('knows the errors of another copy of the package, where instanceof fails', async () => {
    const error = await errorAfter('status 404');
    const copy = await import('../../packages/sdk/src/index.ts');
    expect(error).not.toBeInstanceOf(copy.HttpError);
    expect(copy.isKeregeError(error, 'http')).toBe(true);
  });
});
