import { createClient, type CacheOptions, type Client, type ClientOptions } from '@kerege/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { platform } from '../support/platform.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

/** A client at a place of the server, with a clock that goes when it is told to. */
function stand(fault: string, options: Partial<ClientOptions> & { cache?: CacheOptions } = {}) {
  const { baseUrl, asked } = server.place(fault);
  let time = Date.UTC(2026, 6, 5);
  const cache = { now: () => time, ...options.cache };
  const client = createClient({ baseUrl, retries: 0, ...options, cache });
  const later = (seconds: number): void => void (time += seconds * 1000);
  return { client, asked, later, latest: () => client.rankings.get('latest') };
}

describe('while an answer is fresh', () => {
  test('gives it again without asking, and says so', async () => {
    const { asked, later, latest } = stand('fresh for a minute');
    const first = await latest();
    expect(first.meta).toEqual({
      fromCache: false,
      stale: false,
      age: 0,
      requestId: 'request-1',
    });
    later(59);
    const again = await latest();
    expect(again).toEqual({ ...first, meta: { ...first.meta, fromCache: true, age: 59 } });
    expect(await asked()).toHaveLength(1);
  });

  test('says its age in whole seconds, to the nearest', async () => {
    const { later, latest } = stand('fresh for a minute');
    await latest();
    later(0.4);
    expect((await latest()).meta.age).toBe(0);
    later(1.2);
    expect((await latest()).meta.age).toBe(2);
  });

  test('asks another question all the same', async () => {
    const { client, asked } = stand('fresh for a minute');
    await client.rankings.get('latest', { limit: 3 });
    await client.rankings.get('latest', { limit: 4 });
    expect(await asked()).toHaveLength(2);
  });

  test('gives each caller an answer of its own', async () => {
    const { latest } = stand('fresh for a minute');
    const spoilt = await latest();
    spoilt.items.reverse();
    Object.assign(spoilt.items[0]?.article ?? {}, { title: 'Spoilt' });
    const { items } = await latest();
    expect(items[0]).toMatchObject({ previousRank: null, article: { counts: { comments: null } } });
    expect(items.map(({ article }) => article.title)).toEqual([
      'Article a1',
      'Article a2',
      'Article a3',
    ]);
  });

  test('counts the time it lay in caches on the way', async () => {
    const { asked, later, latest } = stand('fifty seconds old');
    // `Age` is not among the headers that a gateway lets pages read.
    const age = platform === 'node' ? 50 : 0;
    expect((await latest()).meta).toMatchObject({ age, fromCache: false });
    later(9);
    expect((await latest()).meta).toMatchObject({ age: age + 9, fromCache: true });
    later(51 - age);
    await latest();
    expect(await asked()).toHaveLength(2);
  });

  test('reads the figures of its server in every form', async () => {
    const quoted = stand('fresh by a quoted figure');
    await quoted.latest();
    quoted.later(59);
    expect((await quoted.latest()).meta).toMatchObject({ fromCache: true, age: 59 });
    const impossible = stand('of an impossible age');
    expect((await impossible.latest()).meta).toMatchObject({ age: 0 });
  });

  test.each([
    ['older than it may be', 61],
    ['not to be stored, and old', 5],
  ])('says of the server itself where it gives something stale: %s', async (fault, seconds) => {
    const { latest } = stand(fault);
    const [age, stale] = platform === 'node' ? [seconds, true] : [0, false];
    expect((await latest()).meta).toMatchObject({ age, stale, fromCache: false });
  });

  test('still rejects a call whose signal is aborted already', async () => {
    const { client, latest } = stand('fresh for a minute');
    await latest();
    const call = client.rankings.get('latest', {}, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('does not take a clock that was set back for eternal youth', async () => {
    const { asked, later, latest } = stand('fresh for a minute');
    await latest();
    later(-3600);
    await latest();
    expect(await asked()).toHaveLength(2);
  });
});

describe('asks again', () => {
  test.each([
    ['when the freshness has passed', 'fresh for a minute', 60],
    ['when the server says nothing of caching', 'no word on caching', 0],
    ['when the answer is not to be stored', 'not to be stored', 0],
    ['when the answer is to be asked each time', 'to be asked each time', 0],
    ['also where it might be stale', 'to be asked each time, never stale', 0],
    ['when the freshness is for shared caches alone', 'for shared caches alone', 0],
    [
      'when the freshness has passed, however it is written',
      'fresh for a minute, written oddly',
      60,
    ],
    ['when a stale answer is forbidden', 'fresh, then stale where it must not be', 60],
  ])('%s', async (_, fault, seconds) => {
    const { later, latest } = stand(fault);
    expect(await latest()).toMatchObject({ edition: 1 });
    later(seconds);
    expect(await latest()).toMatchObject({ edition: 2, meta: { fromCache: false, stale: false } });
  });

  test('not before, however it is written', async () => {
    const { later, latest } = stand('fresh for a minute, written oddly');
    await latest();
    later(59);
    expect(await latest()).toMatchObject({ edition: 1, meta: { fromCache: true, stale: false } });
  });

  test('each time, when it is told to remember nothing', async () => {
    const { baseUrl, asked } = server.place('fresh for a minute');
    const client = createClient({ baseUrl, cache: false });
    await client.status();
    await client.status();
    expect(await asked()).toHaveLength(2);
  });
});

describe('stale-while-revalidate', () => {
  const fault = 'fresh for a minute, stale for another';

  test('gives the old answer at once, and the new one next time', async () => {
    const { asked, later, latest } = stand(fault);
    await latest();
    later(90);
    expect(await latest()).toMatchObject({
      edition: 1,
      meta: { fromCache: true, stale: true, age: 90 },
    });
    await asked(2);
    await expect.poll(latest).toMatchObject({ edition: 2, meta: { fromCache: true } });
    expect(await asked()).toHaveLength(2);
  });

  test('asks once, however many calls there are meanwhile', async () => {
    const { asked, later, latest } = stand(fault);
    await latest();
    later(90);
    await Promise.all(Array.from({ length: 50 }, latest));
    await asked(2);
    await expect.poll(latest).toMatchObject({ edition: 2 });
    expect(await asked()).toHaveLength(2);
  });

  test('begins when the freshness ends', async () => {
    const { asked, later, latest } = stand(fault);
    await latest();
    later(60);
    expect(await latest()).toMatchObject({ edition: 1, meta: { stale: true, age: 60 } });
    expect(await asked(2)).toHaveLength(2);
  });

  test('asks to the end, also when the asker has left', async () => {
    const { client, asked, later, latest } = stand('fresh, then stale and slow');
    await latest();
    later(90);
    const leaving = new AbortController();
    expect(await client.rankings.get('latest', {}, leaving)).toMatchObject({ edition: 1 });
    await asked(2);
    leaving.abort();
    await expect.poll(latest).toMatchObject({ edition: 2, meta: { stale: false } });
  });

  test('gives the old answer on when asking anew fails, of which nobody else hears', async () => {
    const onError = vi.fn();
    const { later, latest } = stand('fresh, then stale and 503', { onError });
    await latest();
    later(90);
    expect(await latest()).toMatchObject({ edition: 1 });
    await expect.poll(() => onError).toHaveBeenCalledTimes(1);
    expect(await latest()).toMatchObject({ edition: 1, meta: { fromCache: true, stale: true } });
  });

  test('lasts until then', async () => {
    const { later, latest } = stand(fault);
    await latest();
    later(119);
    expect(await latest()).toMatchObject({ edition: 1, meta: { fromCache: true, stale: true } });
  });

  test('ends when the server said', async () => {
    const { later, latest } = stand(fault);
    await latest();
    later(120);
    expect(await latest()).toMatchObject({ edition: 2, meta: { fromCache: false } });
  });
});

describe('stale-if-error', () => {
  test.each(['fresh, then 503', 'fresh, then a reset', 'fresh, then wrong'])(
    'gives the last good answer: %s',
    async (fault) => {
      const { asked, later, latest } = stand(fault);
      await latest();
      later(100);
      const meta = { fromCache: true, stale: true, age: 100, requestId: 'request-1' };
      expect(await latest()).toMatchObject({ edition: 1, meta });
      expect(await latest()).toMatchObject({ edition: 1, meta });
      expect((await asked()).length).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([
    ['where the server did not allow it', 'fresh, then 503 and no word on errors', 100, 503],
    ['when its time is over', 'fresh, then 503', 660, 503],
    ['when the thing is gone', 'fresh, then 404', 100, 404],
  ])('gives the failure %s', async (_, fault, seconds, status) => {
    const { later, latest } = stand(fault);
    await latest();
    later(seconds);
    await expect(latest()).rejects.toMatchObject({ kind: 'http', status });
  });

  test('lasts as long as the server said', async () => {
    const { later, latest } = stand('fresh, then 503');
    await latest();
    later(659);
    expect(await latest()).toMatchObject({ edition: 1, meta: { stale: true, age: 659 } });
  });

  test('forgets nothing when everybody leaves', async () => {
    const { client, asked, later, latest } = stand('fresh, then silence');
    await latest();
    later(100);
    const leaving = new AbortController();
    const left = client.rankings.get('latest', {}, leaving).catch((error: unknown) => error);
    await asked(2);
    leaving.abort();
    expect(await left).toBe(leaving.signal.reason);
    await expect.poll(async () => (await asked())[1]?.closed).toBe(true);
    later(-50);
    expect(await latest()).toMatchObject({ edition: 1, meta: { fromCache: true, age: 50 } });
  });

  test('forgets what is gone', async () => {
    const { client, asked, later, latest } = stand('fresh, then 404');
    await latest();
    later(100);
    await expect(latest()).rejects.toMatchObject({ status: 404 });
    later(-100);
    await expect(latest()).rejects.toMatchObject({ status: 404 });
    expect(await asked()).toHaveLength(3);
    expect(client).toBeDefined();
  });
});

describe('remembers', () => {
  test('no failure', async () => {
    const { latest } = stand('404, then fresh');
    await expect(latest()).rejects.toMatchObject({ status: 404 });
    expect(await latest()).toMatchObject({ edition: 2 });
  });

  const ask = (client: Client, limit: number) => client.rankings.get('latest', { limit });

  test('so many answers, the least recently used going first', async () => {
    const { client, asked } = stand('fresh for a minute', { cache: { maxEntries: 2 } });
    for (const limit of [1, 2, 1, 3, 1, 2]) await ask(client, limit);
    const limits = (await asked()).map(({ url }) => url.replace(/.*limit=/, ''));
    expect(limits).toEqual(['1', '2', '3', '2']);
  });

  test('so many bytes', async () => {
    const probe = stand('fresh for a minute');
    const { meta, ...answer } = await ask(probe.client, 1);
    void meta;
    const maxBytes = 2 * JSON.stringify(answer).length + 100;
    const { client, asked } = stand('fresh for a minute', { cache: { maxBytes } });
    for (const limit of [1, 2, 1, 2, 3, 1]) await ask(client, limit);
    expect(await asked()).toHaveLength(4);
    for (const limit of [3, 1, 3]) await ask(client, limit);
    expect(await asked()).toHaveLength(4);
  });

  test('what it has when an answer comes that is larger than all it may remember', async () => {
    const { baseUrl, asked } = server.place('three megabytes, fresh');
    const client = createClient({ baseUrl });
    await client.status();
    await client.rankings.get('large');
    await client.status();
    const urls = (await asked()).map(({ url }) => url);
    expect(urls).toEqual(['v1/status', 'v1/rankings/large']);
  });

  /** How many bytes an answer has. */
  async function bytes(fault: string): Promise<number> {
    const response = await fetch(`${server.place(fault).baseUrl}v1/rankings/latest`);
    return (await response.arrayBuffer()).byteLength;
  }

  test.each([
    ['all of an answer where it fits to the byte', 0, 1],
    ['nothing of it where it is a byte too large', -1, 2],
  ])('%s', async (_, more, requests) => {
    const maxBytes = (await bytes('fresh for a minute')) + more;
    const { asked, latest } = stand('fresh for a minute', { cache: { maxBytes } });
    await latest();
    await latest();
    expect(await asked()).toHaveLength(requests);
  });

  test.each(['fresh for a minute', 'the same until it is told'])(
    'the bytes of an answer that was asked anew once: %s',
    async (fault) => {
      const size = await bytes(fault);
      const { client, asked, later } = stand(fault, { cache: { maxBytes: 2 * size } });
      await ask(client, 1);
      later(60);
      for (const limit of [1, 2, 1, 2]) await ask(client, limit);
      expect(await asked()).toHaveLength(3);
      for (const limit of [3, 1]) await ask(client, limit);
      expect(await asked()).toHaveLength(5);
    },
  );

  test('nothing that is larger than all it may remember', async () => {
    const { asked, latest } = stand('fresh for a minute', { cache: { maxBytes: 10 } });
    await latest();
    await latest();
    expect(await asked()).toHaveLength(2);
  });
});

describe('a validator', () => {
  test('that still holds leaves everything it does not tell anew', async () => {
    const { asked, later, latest } = stand('the same in few words');
    await latest();
    later(100);
    await latest();
    later(59);
    expect((await latest()).meta).toMatchObject({ fromCache: true, age: 59 });
    later(1);
    await latest();
    const validators = (await asked()).map(({ headers }) => headers['if-none-match']);
    if (!('location' in globalThis)) expect(validators).toEqual([undefined, '"v1"', '"v1"']);
  });

  test('holds nothing that is gone', async () => {
    const { later, latest } = stand('the same, then 404');
    await latest();
    later(100);
    await expect(latest()).rejects.toMatchObject({ kind: 'http', status: 404 });
  });

  test('is sent where it costs no preflight, and what it stands for is given when it still holds', async () => {
    const { asked, later, latest } = stand('the same until it is told');
    const first = await latest();
    later(100);
    const again = await latest();
    const requests = await asked();
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
    // In a page it is the browser that may send one, out of its own cache.
    const own = platform === 'node' ? '"v1"' : requests[1]?.headers['if-none-match'];
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, own]);
    const requestId = own ? 'request-304' : 'request-2';
    expect(again.items).toEqual(first.items);
    expect(again.meta).toEqual({ fromCache: false, stale: false, age: 0, requestId });
    later(59);
    expect((await latest()).meta).toMatchObject({ fromCache: true, stale: false, age: 59 });
  });
});
