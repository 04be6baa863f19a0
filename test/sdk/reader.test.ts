import { createReader } from '@kerege/sdk/reader';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { goodAnswer } from '../support/server-answers.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllGlobals());

test('a reader gives single articles, rankings and rates', async () => {
  const { baseUrl, asked } = server.place('no fault at all');
  const reader = createReader(baseUrl);
  expect(await reader.articles.get('a1')).toMatchObject({ id: 'a1', meta: { fromCache: false } });
  expect(await reader.articles.byUrl('https://news.example/a1')).toMatchObject({ id: 'a1' });
  expect((await reader.rankings.get('latest', { limit: 3 })).items).toHaveLength(3);
  expect(await reader.rates.latest({ currencies: ['USD'] })).toMatchObject({ quote: 'KZT' });
  expect((await asked()).map(({ url }) => url)).toEqual([
    'v1/articles/a1',
    'v1/articles?lang=*&url=https%3A%2F%2Fnews.example%2Fa1&limit=1',
    'v1/rankings/latest?limit=3',
    'v1/rates?currencies=USD',
  ]);
});

test('a reader remembers what is fresh', async () => {
  const { baseUrl, asked } = server.place('fresh for a minute');
  const { rankings } = createReader(baseUrl);
  expect((await rankings.get('latest')).meta).toMatchObject({ fromCache: false });
  expect((await rankings.get('latest')).meta).toMatchObject({ fromCache: true });
  expect(await asked()).toHaveLength(1);
});

test('a reader tries again as often as a client does', async () => {
  const { baseUrl, asked } = server.place('status 503');
  await expect(createReader(baseUrl).rates.latest()).rejects.toMatchObject({ status: 503 });
  expect(await asked()).toHaveLength(3);
});

test('a reader heeds its signal', async () => {
  const { baseUrl, asked } = server.place('no answer');
  const controller = new AbortController();
  const call = createReader(baseUrl).rankings.get('latest', {}, controller);
  const failure = call.catch((error: unknown) => error);
  await asked(1);
  controller.abort();
  expect(await failure).toBe(controller.signal.reason);
});

test.each(['', '/news', 'ftp://news.example', 'https://user@news.example'])(
  'a reader cannot be made with the address %j',
  (baseUrl) => {
    expect(() => createReader(baseUrl)).toThrow(TypeError);
    expect(() => createReader(baseUrl)).toThrow(/^baseUrl: /);
  },
);

test.each(['fetch', 'tell', 'etag', 'live', 'timeout', 'totalTimeout', 'retries'])(
  'a reader takes nothing from a page that has added to Object.prototype: %s',
  async (name) => {
    const body = JSON.stringify(goodAnswer('/rankings/latest'));
    const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
    vi.stubGlobal(
      'fetch',
      fetch.mockImplementation(() => Promise.resolve(new Response(body))),
    );
    const value = vi.fn(() => 'leak');
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    const { rankings } = createReader('https://news.example');
    await rankings.get('latest').finally(() => Reflect.deleteProperty(Object.prototype, name));
    const [url, { headers }] = fetch.mock.calls[0] ?? ['', {}];
    expect(url).toBe('https://news.example/v1/rankings/latest');
    expect(headers).toEqual({ accept: 'application/json' });
    expect(value).not.toHaveBeenCalled();
  },
);
