import { read, routes } from '@kerege/contract';
import { createClient, type Client, type ClientOptions } from '@kerege/sdk';
import {
  articles,
  createFakeGateway,
  history,
  rankings,
  rates,
  status,
  type Behaviour,
} from '@kerege/sdk/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';

const baseUrl = 'https://news.example';
const address = `${baseUrl}/v1/rates`;

function clientOf(fetch: ClientOptions['fetch'], options?: Partial<ClientOptions>): Client {
  return createClient({ baseUrl, fetch, ...options });
}

/** Every question a client has. */
const calls: readonly [string, (client: Client) => Promise<unknown>][] = [
  ['catalogue', (client) => client.catalogue()],
  ['articles', async (client) => client.articles.list({ lang: '*', limit: 100 })],
  ['article', (client) => client.articles.get('almaty-earthquake')],
  ['related', async (client) => client.articles.related('almaty-earthquake')],
  ['rankings', async (client) => client.rankings.list()],
  ['ranking', (client) => client.rankings.get('most-viewed')],
  ['rates', (client) => client.rates.latest()],
  ['rateHistory', (client) => client.rates.history('USD')],
  ['status', (client) => client.status()],
];

afterEach(() => vi.useRealTimers());

describe('a fake gateway that is well', () => {
  test.each(calls)('answers a client: %s', async (name, call) => {
    const onDrop = vi.fn();
    const answer = await call(clientOf(createFakeGateway(), { onDrop }));
    const reading = read(routes[name as keyof typeof routes].answer, answer);
    expect(reading).toMatchObject({ ok: true, dropped: [] });
    expect(onDrop).not.toHaveBeenCalled();
  });

  test('knows what the fixtures say', async () => {
    const client = clientOf(createFakeGateway());
    expect(await client.articles.get('almaty-earthquake')).toMatchObject(
      articles.find(({ id }) => id === 'almaty-earthquake') ?? {},
    );
    for (const ranking of Object.values(rankings)) {
      expect(await client.rankings.get(ranking.id, { limit: 20 })).toMatchObject(ranking);
    }
    expect(await client.rates.latest({ kind: 'official' })).toMatchObject(rates.official);
    expect(await client.rates.history('USD')).toMatchObject(history.cash);
    expect(await client.status()).toMatchObject(status);
  });

  test('stands under any path', async () => {
    const gateway = createFakeGateway();
    const client = clientOf(gateway, { baseUrl: `${baseUrl}/v1/articles` });
    expect(await client.articles.get('yard-hockey')).toMatchObject({ id: 'yard-hockey' });
    const response = await gateway(`${baseUrl}/kz/v1/articles?limit=2&x=1`);
    const { nextCursor } = (await response.json()) as { nextCursor: string };
    const next = `${baseUrl}/kz/v1/articles?limit=2&cursor=${nextCursor}`;
    expect(response.headers.get('link')).toBe(`<${next}>; rel="next"`);
  });

  test("is called as the platform's fetch is", async () => {
    const gateway: typeof fetch = createFakeGateway();
    const headers = { 'if-none-match': '*' };
    for (const input of [address, new URL(address), new Request(address), '/v1/rates']) {
      const response = await gateway(input, { headers });
      expect(response.status).toBe(304);
      expect(new URL(response.url).pathname).toBe('/v1/rates');
    }
    expect((await gateway(new Request(address, { headers }))).status).toBe(304);
    expect((await gateway(new Request(address, { method: 'POST' }))).status).toBe(405);
  });

  test('answers anew each time: what a caller changes changes nothing', async () => {
    const gateway = createFakeGateway();
    const mine = await clientOf(gateway).rankings.get('latest');
    const [first] = mine.items.splice(0);
    if (first) first.article.title = 'Mine';
    const again = await clientOf(gateway).rankings.get('latest');
    expect(again).toMatchObject({ items: rankings.latest.items.slice(0, 10) });
  });

  test('names the parameter it refuses, and the request', async () => {
    const response = await createFakeGateway()(`${baseUrl}/v1/articles?limit=0`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ path: 'limit' }],
      requestId: response.headers.get('x-request-id'),
    });
  });

  test('remembers what it was asked, until it is told to forget', async () => {
    const gateway = createFakeGateway();
    await clientOf(gateway).rates.latest({ currencies: ['USD', 'EUR'] });
    expect(gateway.asked).toEqual([`${address}?currencies=USD,EUR`]);
    gateway.asked.length = 0;
    await clientOf(gateway).status();
    expect(gateway.asked).toEqual([`${baseUrl}/v1/status`]);
  });
});

describe('a slow fake gateway', () => {
  test('answers after so many milliseconds', async () => {
    vi.useFakeTimers();
    const answered = vi.fn();
    void createFakeGateway().be({ slow: 2_000 })(address).then(answered);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(answered).toHaveBeenCalledOnce();
  });

  test('needs no timer when it is not slow', async () => {
    vi.useFakeTimers();
    expect((await createFakeGateway()(address)).ok).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([60_000, Infinity])("ends with the client's deadline: %d ms", async (slow) => {
    const gateway = createFakeGateway().be({ slow });
    const client = clientOf(gateway, { timeout: 20, totalTimeout: 20 });
    await expect(client.status()).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('heeds the signal of the request, and keeps no timer', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const gateway = createFakeGateway().be({ slow: 2_000 });
    const answer = gateway(address, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is not asked by who has already gone', async () => {
    const gateway = createFakeGateway();
    const answer = gateway(address, { signal: AbortSignal.abort() });
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(gateway.asked).toEqual([]);
  });
});

describe('a failing fake gateway', () => {
  test('answers with a problem and says when to ask again', async () => {
    const gateway = createFakeGateway().be({ failing: 429, retryAfter: 7 });
    await expect(clientOf(gateway, { retries: 0 }).status()).rejects.toMatchObject({
      name: 'HttpError',
      status: 429,
      retryAfter: 7,
      problem: { title: 'Too Many Requests', instance: '/v1/status' },
    });
  });

  test('is survived when it fails twice', async () => {
    const gateway = createFakeGateway().be({ failing: 503, retryAfter: 0, times: 2 });
    expect(await clientOf(gateway).status()).toMatchObject(status);
    expect(gateway.asked).toHaveLength(3);
  });

  test('breaks the connection as a network does', async () => {
    const gateway = createFakeGateway().be({ failing: 'network' });
    await expect(gateway(address)).rejects.toBeInstanceOf(TypeError);
    await expect(clientOf(gateway, { retries: 0 }).status()).rejects.toMatchObject({
      name: 'NetworkError',
    });
  });

  test('may fail where one route is asked, and be slow everywhere else', async () => {
    vi.useFakeTimers();
    const gateway = createFakeGateway().be({ on: 'ranking', failing: 500 }, { slow: 1_000 });
    expect((await gateway(`${baseUrl}/v1/rankings/latest`)).status).toBe(500);
    const other = gateway(`${baseUrl}/v1/rankings`);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await other).status).toBe(200);
  });
});

describe('an empty fake gateway', () => {
  test.each(calls.filter(([name]) => name !== 'article'))('has no items: %s', async (_, call) => {
    const answer = (await call(clientOf(createFakeGateway().be('empty')))) as object;
    const { languages, ...lists } = answer as { languages?: unknown };
    expect(Object.values(lists).filter(Array.isArray).flat()).toEqual([]);
    expect(Object.values(lists).some(Array.isArray)).toBe(true);
    expect(languages ?? ['ru']).toContain('ru');
  });

  test('finds no article and goes on to no page', async () => {
    const gateway = createFakeGateway().be('empty');
    await expect(clientOf(gateway).articles.get('almaty-earthquake')).rejects.toMatchObject({
      status: 404,
    });
    const page = await gateway(`${baseUrl}/v1/articles`);
    expect(page.headers.get('link')).toBeNull();
    expect(await page.json()).toEqual({ items: [], nextCursor: null });
  });
});

describe('a wrong fake gateway', () => {
  test.each(calls)('does not keep to the contract: %s', async (_, call) => {
    const gateway = createFakeGateway().be('wrong');
    await expect(call(clientOf(gateway))).rejects.toMatchObject({ name: 'ContractError' });
  });

  test('may answer with what is no JSON', async () => {
    const gateway = createFakeGateway().be({ wrong: 'not-json' });
    await expect(clientOf(gateway).status()).rejects.toMatchObject({
      name: 'ContractError',
      problems: ['the body is not JSON'],
    });
  });

  test.each(calls)('may spoil a part, and the rest is read: %s', async (_, call) => {
    const onDrop = vi.fn();
    await call(clientOf(createFakeGateway().be({ wrong: 'one-item' }), { onDrop }));
    expect(onDrop).toHaveBeenCalledOnce();
  });

  test('may spoil one item, which a client leaves out and reports', async () => {
    const onDrop = vi.fn();
    const gateway = createFakeGateway().be({ wrong: 'one-item' });
    const { items } = await clientOf(gateway, { onDrop }).rankings.get('latest');
    expect(items.map(({ rank }) => rank)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(onDrop.mock.calls).toMatchObject([[{ dropped: [{ index: 0 }] }]]);
  });
});

describe('what a fake gateway is told', () => {
  const statusesOf = async (gateway: typeof fetch, times: number) => {
    const statuses = [];
    for (let time = 0; time < times; time++) statuses.push((await gateway(address)).status);
    return statuses;
  };

  test('happens one after another', async () => {
    const gateway = createFakeGateway();
    gateway.be({ failing: 429, times: 2 }, { failing: 500, times: 1 });
    expect(await statusesOf(gateway, 5)).toEqual([429, 429, 500, 200, 200]);
  });

  test('replaces what it was told before', async () => {
    const gateway = createFakeGateway().be('failing');
    expect(await statusesOf(gateway, 1)).toEqual([503]);
    expect(await statusesOf(gateway.be({ failing: 500 }), 1)).toEqual([500]);
    expect(await statusesOf(gateway.be('well'), 1)).toEqual([200]);
    expect(await statusesOf(gateway.be('failing').be(), 1)).toEqual([200]);
  });

  test.each([
    ['emtpy', 'no behaviour "emtpy"; it knows well, empty, failing, wrong'],
    ['toString', 'no behaviour "toString"'],
    [{ slwo: 10 }, 'no behaviour "slwo"'],
    [{ slow: -1 }, 'slow: a fake gateway cannot be told -1'],
    [{ slow: NaN }, 'slow: a fake gateway cannot be told NaN'],
    [{ failing: 200 }, 'failing: a fake gateway cannot be told 200'],
    [{ failing: 'netwrok' }, 'failing: a fake gateway cannot be told netwrok'],
    [{ wrong: true }, 'wrong: a fake gateway cannot be told true'],
    [{ on: 'ranknig' }, 'on: a fake gateway cannot be told ranknig'],
    [{ times: 0 }, 'times: a fake gateway cannot be told 0'],
  ])('is refused when it is a slip of the pen: %j', (slip, message) => {
    const gateway = createFakeGateway();
    expect(() => gateway.be(slip as Behaviour)).toThrow(message);
  });
});
