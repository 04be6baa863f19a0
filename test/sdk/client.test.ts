import { createClient, type Client, type ClientOptions } from '@kerege/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

/** What the server is asked, after the place's own path. */
async function addressAsked(
  call: (client: Client) => Promise<unknown>,
  options?: Partial<ClientOptions>,
): Promise<string | undefined> {
  const { baseUrl, asked } = server.place('no fault at all');
  await call(createClient({ baseUrl, ...options }));
  return (await asked())[0]?.url;
}

describe('asks at the address of the contract', () => {
  const asked: [string, (client: Client) => Promise<unknown>][] = [
    ['v1', (client) => client.catalogue()],
    ['v1/articles', (client) => client.articles.list()],
    [
      'v1/articles?section=sport&limit=5',
      (client) => client.articles.list({ limit: 5, section: 'sport' }),
    ],
    ['v1/articles?tag=a%26b+c', (client) => client.articles.list({ tag: 'a&b c' })],
    ['v1/articles/a.1_~-x', (client) => client.articles.get('a.1_~-x')],
    ['v1/articles/a1/related', (client) => client.articles.related('a1')],
    [
      'v1/articles?lang=*&url=https%3A%2F%2Fnews.example%2Fa%3Fb&limit=1',
      (client) => client.articles.byUrl('https://news.example/a?b'),
    ],
    ['v1/rankings', (client) => client.rankings.list()],
    ['v1/rankings/latest', (client) => client.rankings.get('latest')],
    [
      'v1/rankings/most-viewed?period=24h&section=sport&lang=kk&limit=50',
      (client) =>
        client.rankings.get('most-viewed', {
          limit: 50,
          lang: 'kk',
          period: '24h',
          section: 'sport',
        }),
    ],
    ['v1/rates', (client) => client.rates.latest({ city: undefined })],
    ['v1/rates', (client) => client.rates.latest({ city: null as unknown as undefined })],
    [
      'v1/rates?currencies=USD,EUR,RUB&kind=cash',
      (client) => client.rates.latest({ kind: 'cash', currencies: ['USD', 'EUR', 'RUB'] }),
    ],
    [
      'v1/rates/USD/history?kind=official&from=2026-06-01&to=2026-06-30',
      (client) =>
        client.rates.history('USD', { kind: 'official', from: '2026-06-01', to: '2026-06-30' }),
    ],
    ['v1/status', (client) => client.status()],
  ];
  test.each(asked)('%s', async (address, call) => {
    expect(await addressAsked(call)).toBe(address);
  });
});

describe('the language of the client', () => {
  test('is asked for where a call names none', async () => {
    const list = (client: Client) => client.articles.list({ lang: undefined });
    expect(await addressAsked(list, { lang: 'kk' })).toBe('v1/articles?lang=kk');
  });
  test('gives way to the language of a call', async () => {
    const list = (client: Client) => client.articles.list({ lang: '*' });
    expect(await addressAsked(list, { lang: 'kk' })).toBe('v1/articles?lang=*');
  });
  test('is not sent where the contract knows no language', async () => {
    expect(await addressAsked((client) => client.rates.latest(), { lang: 'kk' })).toBe('v1/rates');
  });
});

describe('the base address', () => {
  test.each([
    ['https://cdn.example/news/', 'https://cdn.example/news/v1/status'],
    ['https://cdn.example/news', 'https://cdn.example/news/v1/status'],
    ['http://localhost:8787', 'http://localhost:8787/v1/status'],
    [new URL('https://cdn.example/a/b'), 'https://cdn.example/a/b/v1/status'],
  ])('%s stands before every path', async (baseUrl, asked) => {
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(Response.json({ version: '1', sources: [] }));
    };
    await createClient({ baseUrl, fetch }).status();
    expect(urls).toEqual([asked]);
  });
});

test('gives the article with an address, or null', async () => {
  const answers = [
    { items: [], nextCursor: null },
    {
      items: [
        {
          id: 'a',
          url: 'https://n.example/',
          lang: 'ru',
          title: 'T',
          publishedAt: '2026-07-05T12:00Z',
        },
      ],
    },
  ];
  const fetch = () => Promise.resolve(Response.json(answers.shift()));
  const client = createClient({ baseUrl: 'https://news.example', fetch });
  expect(await client.articles.byUrl('https://n.example/')).toBeNull();
  expect(await client.articles.byUrl('https://n.example/')).toMatchObject({
    id: 'a',
    title: 'T',
    meta: { fromCache: false },
  });
});

test('says itself where an answer came from, whatever the answer says', async () => {
  const meta = { fromCache: true, requestId: 'forged' };
  const fetch = () => Promise.resolve(Response.json({ version: '1', sources: [], meta }));
  const status = await createClient({ baseUrl: 'https://news.example', fetch }).status();
  expect(status.meta).toEqual({ fromCache: false, stale: false, age: 0, requestId: undefined });
});

describe('every call heeds its signal', () => {
  const calls: [string, (client: Client, signal: AbortSignal) => Promise<unknown>][] = [
    ['catalogue', (client, signal) => client.catalogue({ signal })],
    ['status', (client, signal) => client.status({ signal })],
    ['articles.get', (client, signal) => client.articles.get('a1', { signal })],
    ['articles.byUrl', (client, signal) => client.articles.byUrl('https://n.example/', { signal })],
    ['articles.list', (client, signal) => client.articles.list({}, { signal })],
    ['articles.related', (client, signal) => client.articles.related('a1', { signal })],
    ['rankings.get', (client, signal) => client.rankings.get('latest', {}, { signal })],
    ['rankings.list', (client, signal) => client.rankings.list({ signal })],
    ['rates.latest', (client, signal) => client.rates.latest({}, { signal })],
    ['rates.history', (client, signal) => client.rates.history('USD', {}, { signal })],
    [
      'rates.convert',
      (client, signal) => client.rates.convert({ amount: '1', from: 'USD', to: 'KZT' }, { signal }),
    ],
  ];
  test.each(calls)('%s', async (_, call) => {
    const { baseUrl, asked } = server.place('no answer');
    const controller = new AbortController();
    const outcome = call(createClient({ baseUrl, timeout: 2_000, retries: 0 }), controller.signal);
    const failure = outcome.catch((error: unknown) => error);
    await asked(1);
    controller.abort();
    expect(await failure).toBe(controller.signal.reason);
  });
});

test('takes an AbortController where a signal is wanted', async () => {
  const { baseUrl } = server.place('no answer');
  const controller = new AbortController();
  const call = createClient({ baseUrl }).rates.history('USD', {}, controller);
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
});
