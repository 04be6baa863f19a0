import { createClient, type ClientOptions } from '@kerege/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

function stand(fault: string, options: Partial<ClientOptions> = {}) {
  const { baseUrl, asked } = server.place(fault);
  return { client: createClient({ baseUrl, retries: 0, timeout: 2_000, ...options }), asked };
}

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

const ofTwoPages = ['a1.1', 'a1.2', 'a2.1', 'a2.2'];
const ofThreePages = [...ofTwoPages, 'a3.1', 'a3.2'];

describe('a list of articles', () => {
  test('is its first page when it is awaited', async () => {
    const { client, asked } = stand('three pages');
    const page = await client.articles.list({ limit: 2 });
    expect(page).toMatchObject({ nextCursor: 'page2', meta: { fromCache: false } });
    expect(page.items.map(({ id }) => id)).toEqual(['a1.1', 'a1.2']);
    expect(await asked()).toHaveLength(1);
  });

  test('is every article when it is iterated, asked with what the first page was asked with', async () => {
    const { client, asked } = stand('three pages');
    expect(await idsOf(client.articles.list({ limit: 2, lang: 'kk' }))).toEqual(ofThreePages);
    expect((await asked()).map(({ url }) => url)).toEqual([
      'v1/articles?lang=kk&limit=2',
      'v1/articles?lang=kk&limit=2&cursor=page2',
      'v1/articles?lang=kk&limit=2&cursor=page3',
    ]);
  });

  test('is asked for no further than it is read', async () => {
    const { client, asked } = stand('pages without end');
    for await (const { id } of client.articles.list()) if (id === 'a2.1') break;
    expect(await asked()).toHaveLength(2);
  });

  test('gives its pages', async () => {
    const { client } = stand('three pages');
    const sizes: number[] = [];
    for await (const { items, meta } of client.articles.list().pages()) {
      expect(meta.fromCache).toBe(false);
      sizes.push(items.length);
    }
    expect(sizes).toEqual([2, 2, 2]);
  });

  test('begins where a cursor says', async () => {
    const { client } = stand('three pages');
    expect(await idsOf(client.articles.list({ cursor: 'page3' }))).toEqual(['a3.1', 'a3.2']);
    expect(await idsOf(client.articles.list({ cursor: 'page2' }))).toEqual(ofThreePages.slice(2));
  });

  test('can be iterated twice', async () => {
    const { client } = stand('three pages');
    const list = client.articles.list();
    expect(await idsOf(list)).toEqual(ofThreePages);
    expect(await idsOf(list)).toEqual(ofThreePages);
  });
});

describe('the first page', () => {
  test('may be changed by whoever awaits it: the list stays what it is', async () => {
    const { client } = stand('three pages');
    const list = client.articles.list();
    (await list).items.length = 0;
    expect(await idsOf(list)).toEqual(ofThreePages);
    for await (const { items } of list.pages()) items.length = 0;
    expect(await idsOf(list)).toEqual(ofThreePages);
  });
});

describe('toArray', () => {
  test.each([
    [1, 1, 1],
    [2, 2, 1],
    [3, 3, 2],
    [100, 6, 3],
  ])('of at most %i gives %i, asked in %i pages', async (limit, length, requests) => {
    const { client, asked } = stand('three pages');
    const articles = await client.articles.list().toArray({ limit });
    expect(articles.map(({ id }) => id)).toEqual(ofThreePages.slice(0, length));
    expect(await asked()).toHaveLength(requests);
  });

  test.each([undefined, {}, { limit: 0 }, { limit: -1 }, { limit: 1.5 }, { limit: Infinity }])(
    'is refused without a limit: %o',
    async (options) => {
      const { client } = stand('three pages');
      const call = client.articles.list().toArray(options as { limit: number });
      await expect(call).rejects.toThrow(RangeError);
      await expect(call).rejects.toThrow(/^limit: /);
    },
  );
});

describe('iterating ends', () => {
  test.each([
    ['on a cursor seen before', 'the same cursor again and again', ofTwoPages, 2],
    ['on a cursor that leads back', 'a cursor that leads back', [...ofTwoPages, 'a1.1', 'a1.2'], 3],
    ['on an empty page', 'an empty page with a cursor', [], 1],
    ['on a cursor that is none', 'a cursor that is an address', ['a1.1', 'a1.2'], 1],
  ])('%s', async (_, fault, ids, requests) => {
    const { client, asked } = stand(fault);
    expect(await idsOf(client.articles.list())).toEqual(ids);
    expect(await asked()).toHaveLength(requests);
  });

  test('with the error of the page that fails, after the items of those before', async () => {
    const { client } = stand('a second page that fails');
    const ids: string[] = [];
    const reading = (async () => {
      for await (const { id } of client.articles.list()) ids.push(id);
    })();
    await expect(reading).rejects.toMatchObject({ kind: 'http', status: 500 });
    expect(ids).toEqual(['a1.1', 'a1.2']);
  });

  test('at once when the signal is aborted between two items', async () => {
    const { client, asked } = stand('three pages');
    const controller = new AbortController();
    const ids: string[] = [];
    const reading = (async () => {
      for await (const { id } of client.articles.list({}, controller)) {
        ids.push(id);
        controller.abort();
      }
    })();
    const outcome = await reading.catch((error: unknown) => error);
    expect(outcome).toBe(controller.signal.reason);
    expect(ids).toEqual(['a1.1']);
    expect(await asked()).toHaveLength(1);
  });

  test('at once, page by page, when the signal is aborted before', async () => {
    const { client } = stand('three pages');
    const controller = new AbortController();
    const list = client.articles.list({}, controller);
    await list;
    controller.abort();
    await expect(list.pages().next()).rejects.toMatchObject({ name: 'AbortError' });
  });

  test("with an AbortError, whatever the signal's own reason is", async () => {
    const { client } = stand('three pages');
    const controller = new AbortController();
    const reading = (async () => {
      for await (const { id } of client.articles.list({}, controller)) controller.abort(id);
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError', cause: 'a1.1' });
  });

  test.each([
    [
      'the rankings',
      (signal: AbortSignal) => stand('no fault at all').client.rankings.list({ signal }),
    ],
    [
      'what goes with an article',
      (signal: AbortSignal) => stand('no fault at all').client.articles.related('a1', { signal }),
    ],
  ])('also for %s, when the signal is aborted', async (_, listOf) => {
    const controller = new AbortController();
    const list = listOf(controller.signal);
    await list;
    controller.abort();
    const outcome = await list.toArray({ limit: 1 }).catch((error: unknown) => error);
    expect(outcome).toBe(controller.signal.reason);
  });

  test('at once when the signal is aborted while a page is asked for', async () => {
    const { client, asked } = stand('a second page that never comes');
    const controller = new AbortController();
    const reading = idsOf(client.articles.list({}, controller));
    const outcome = reading.catch((error: unknown) => error);
    await asked(2);
    controller.abort();
    expect(await outcome).toBe(controller.signal.reason);
  });
});

test('a list whose first page fails is heard of when it is iterated, also later', async () => {
  const onError = vi.fn();
  const { client } = stand('status 404', { onError });
  const list = client.articles.list();
  await expect.poll(() => onError).toHaveBeenCalledTimes(1);
  const refused = list.toArray({ limit: 0 });
  await expect(refused).rejects.toThrow(/^limit: /);
  await expect(idsOf(list)).rejects.toMatchObject({ kind: 'http', status: 404 });
});

test('the rankings there are, and what goes with an article, are lists too', async () => {
  const { client } = stand('no fault at all');
  expect(await idsOf(client.rankings.list())).toEqual(['latest']);
  expect(await idsOf(client.articles.related('a1'))).toEqual(['a1', 'a2']);
  expect(await client.articles.related('a1').toArray({ limit: 1 })).toHaveLength(1);
});
