import { createClient, isKeregeError, type ClientOptions } from '@kerege/sdk';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A client whose timers and whose cache have the same clock, which goes when it is told to. */
function stand(fault: string, options: Partial<ClientOptions> = {}) {
  const { baseUrl, asked } = server.place(fault);
  let time = Date.UTC(2026, 6, 5);
  const client = createClient({ baseUrl, retries: 0, cache: { now: () => time }, ...options });
  async function later(seconds: number): Promise<void> {
    time += seconds * 1000;
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    // What was asked by now has come to the server when a later question is answered.
    await fetch(`${server.place('no fault at all').baseUrl}v1/status`);
  }
  const watching = new AbortController();
  const { signal } = watching;
  /** What a watcher has been given so far, and how it ended. */
  function follow(paused?: () => unknown) {
    const given: unknown[] = [];
    const ended = (async () => {
      const options = { signal, paused };
      for await (const { edition } of client.rankings.watch(
        'latest',
        {},
        options,
      ) as AsyncIterable<{ edition?: number }>) {
        given.push(edition);
      }
    })().catch((error: unknown) => error);
    return { given, ended };
  }
  return { client, asked, later, follow, watching };
}

describe('a watcher', () => {
  test('is given the first answer, and the next when its freshness has passed', async () => {
    const { asked, later, follow, watching } = stand('fresh for a minute');
    const { given } = follow();
    await expect.poll(() => given).toEqual([1]);
    await later(59);
    expect(await asked()).toHaveLength(1);
    await later(8);
    await expect.poll(() => given).toEqual([1, 2]);
    expect(await asked()).toHaveLength(2);
    watching.abort();
  });

  test.each([
    ['when its freshness has passed', 'fresh for a minute', 0, 60],
    ['a twentieth later', 'fresh for a minute', 0.5, 63],
    ['a tenth later at most', 'fresh for a minute', 1, 66],
    ['after five seconds at least', 'no word on caching', 0, 5],
    ['after five seconds where it must not be stored', 'not to be stored', 0, 5],
  ])('has the next asked for %s', async (_, fault, random, seconds) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    const { asked, later, follow, watching } = stand(fault, { cache: false });
    const { given } = follow();
    await expect.poll(() => given).toEqual([1]);
    await later(seconds - 0.1);
    expect(await asked()).toHaveLength(1);
    await later(0.2);
    await expect.poll(() => given).toEqual([1, 2]);
    watching.abort();
  });

  test('is given what the client has, and the next when that is no longer fresh', async () => {
    const { client, asked, later, follow, watching } = stand('fresh for a minute');
    await client.rankings.get('latest');
    await later(30);
    const { given } = follow();
    await expect.poll(() => given).toEqual([1]);
    await later(29);
    expect(await asked()).toHaveLength(1);
    await later(5);
    await expect.poll(() => given).toEqual([1, 2]);
    watching.abort();
  });

  test('is given nothing stale, where a single call would be', async () => {
    const { asked, later, follow, watching } = stand('fresh for a minute, stale for another');
    const { given } = follow();
    await expect.poll(() => given).toEqual([1]);
    await later(67);
    await expect.poll(() => given).toEqual([1, 2]);
    expect(await asked()).toHaveLength(2);
    watching.abort();
  });

  test('is given each answer as its own', async () => {
    const { client, watching } = stand('fresh for a minute');
    const [one, other] = [1, 2].map(() => client.rankings.watch('latest', {}, watching));
    const spoilt = (await one?.next())?.value as { items: unknown[] };
    spoilt.items.length = 0;
    expect(((await other?.next())?.value as { items: unknown[] }).items).toHaveLength(3);
    await Promise.all([one?.return?.(), other?.return?.()]);
  });

  test('is not given the same answer again', async () => {
    const { client, asked, later, watching } = stand('always the same');
    const given: unknown[] = [];
    void (async () => {
      for await (const table of client.rates.watch({}, watching)) given.push(table.quote);
    })().catch(() => undefined);
    for (const requests of [1, 2, 3]) {
      await asked(requests);
      await client.rates.latest();
      await later(67);
    }
    expect(given).toEqual(['KZT']);
    watching.abort();
  });

  test('is given the newest alone when it was busy meanwhile', async () => {
    const { client, asked, later, watching } = stand('fresh for a minute');
    const answers = client.rankings.watch('latest', {}, watching);
    expect((await answers.next()).value).toMatchObject({ edition: 1 });
    for (const requests of [2, 3]) {
      await later(67);
      await asked(requests);
      await expect.poll(() => client.rankings.get('latest')).toMatchObject({ edition: requests });
    }
    expect((await answers.next()).value).toMatchObject({ edition: 3 });
    await answers.return?.();
    watching.abort();
  });

  test('shares its poller with all others of the same question', async () => {
    const { asked, later, follow, watching } = stand('fresh for a minute');
    const watchers = Array.from({ length: 100 }, () => follow());
    for (const { given } of watchers) await expect.poll(() => given).toEqual([1]);
    await later(67);
    for (const { given } of watchers) await expect.poll(() => given).toEqual([1, 2]);
    expect(await asked()).toHaveLength(2);
    watching.abort();
  });

  test('who comes later is given the latest answer at once', async () => {
    const { asked, follow, watching } = stand('fresh for a minute');
    await expect.poll(() => follow().given).toEqual([]);
    await asked(1);
    const later = follow();
    await expect.poll(() => later.given).toEqual([1]);
    expect(await asked()).toHaveLength(1);
    watching.abort();
  });
});

describe('watching goes on', () => {
  test('no sooner than Retry-After says', async () => {
    // To the second: what passes after a question has begun counts against its own deadline.
    const jitter = vi.spyOn(Math, 'random').mockReturnValue(0);
    const onError = vi.fn();
    const { asked, later, follow, watching } = stand('429 for an hour', { onError });
    follow();
    await expect.poll(() => onError).toHaveBeenCalledTimes(1);
    // The wait for the next question has begun.
    await expect.poll(() => vi.getTimerCount()).toBe(1);
    await later(3599);
    expect(await asked()).toHaveLength(1);
    await later(1);
    await asked(2);
    jitter.mockRestore();
    watching.abort();
  });

  test('with one poller when one leaves and others come', async () => {
    const { client, asked, later } = stand('fresh for a minute', { cache: false });
    const first = client.rankings.watch('latest');
    await first.next();
    await first.return?.();
    const [second, third] = [client.rankings.watch('latest'), client.rankings.watch('latest')];
    await second.next();
    await third.next();
    expect(await asked()).toHaveLength(2);
    await later(67);
    await Promise.all([second.next(), third.next()]);
    expect(await asked()).toHaveLength(3);
    await Promise.all([second.return?.(), third.return?.()]);
  });

  test('after failures, more slowly, and says them to onError', async () => {
    const onError = vi.fn();
    const { asked, later, follow, watching } = stand('fresh, then failing twice', { onError });
    const { given } = follow();
    await expect.poll(() => given).toEqual([1]);
    await later(67);
    await expect.poll(() => onError).toHaveBeenCalledTimes(1);
    await later(9);
    expect(await asked()).toHaveLength(2);
    await later(3);
    await asked(3);
    await expect.poll(() => onError).toHaveBeenCalledTimes(2);
    await later(19);
    expect(await asked()).toHaveLength(3);
    await later(4);
    await expect.poll(() => given).toEqual([1, 4]);
    await later(67);
    await expect.poll(() => given).toEqual([1, 4, 5]);
    watching.abort();
  });

  test('a quarter of an hour apart at most while they last', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const onError = vi.fn();
    const { asked, later, follow, watching } = stand('status 503', { onError });
    follow();
    for (const [index, seconds] of [10, 20, 40, 80, 160, 320, 640, 900, 900].entries()) {
      await expect.poll(() => onError).toHaveBeenCalledTimes(index + 1);
      await later(seconds - 0.1);
      expect(await asked()).toHaveLength(index + 1);
      await later(0.2);
      await asked(index + 2);
    }
    watching.abort();
  });

  test('more slowly too while an older answer stands in for failures', async () => {
    const onError = vi.fn();
    const { asked, later, follow, watching } = stand('fresh, then 503', { onError });
    const { given } = follow();
    await expect.poll(() => given).toEqual([1]);
    await later(67);
    for (const [failures, seconds] of [
      [1, 10],
      [2, 20],
      [3, 40],
    ] as const) {
      await expect.poll(() => onError).toHaveBeenCalledTimes(failures);
      await later(seconds - 1);
      expect(await asked()).toHaveLength(failures + 1);
      await later(seconds / 10 + 1);
      await asked(failures + 2);
    }
    expect(given).toEqual([1]);
    watching.abort();
  });
});

describe('watching ends', () => {
  test('at once when the iterator is returned while it waits for news', async () => {
    const { client, asked, later } = stand('fresh for a minute');
    const answers = client.rankings.watch('latest');
    await answers.next();
    const waiting = answers.next();
    expect(await answers.return?.()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    await later(600);
    expect(await asked()).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('before it begins when its signal is aborted already', async () => {
    const { client, asked } = stand('fresh for a minute');
    const options = { signal: AbortSignal.abort() };
    const answers = client.rankings.watch('latest', {}, options);
    await expect(answers.next()).rejects.toMatchObject({ name: 'AbortError' });
    expect(await asked()).toHaveLength(0);
  });

  test("with the signal's own AbortError, and asks nothing more", async () => {
    const { asked, later, follow, watching } = stand('fresh for a minute');
    const { given, ended } = follow();
    await expect.poll(() => given).toEqual([1]);
    watching.abort();
    expect(await ended).toBe(watching.signal.reason);
    await later(600);
    expect(await asked()).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('with no timer left behind', async () => {
    const { asked, follow, watching } = stand('fresh for a minute');
    const watchers = [follow(), follow()];
    for (const { given } of watchers) await expect.poll(() => given).toEqual([1]);
    expect(vi.getTimerCount()).toBe(1);
    watching.abort();
    for (const { ended } of watchers) await ended;
    await expect.poll(() => vi.getTimerCount()).toBe(0);
    expect(await asked()).toHaveLength(1);
  });

  test('with the request, when the last watcher leaves', async () => {
    const { asked, follow, watching } = stand('one byte at a time');
    const { ended } = follow();
    await asked(1);
    watching.abort();
    expect(await ended).toBe(watching.signal.reason);
    await expect.poll(async () => (await asked())[0]?.closed).toBe(true);
  });

  test('for one of several, and the others go on', async () => {
    const { client, later, follow, watching } = stand('fresh for a minute');
    const leaving = client.rankings.watch('latest');
    expect((await leaving.next()).value).toMatchObject({ edition: 1 });
    const { given } = follow();
    await expect.poll(() => given).toEqual([1]);
    await leaving.return?.();
    await later(67);
    await expect.poll(() => given).toEqual([1, 2]);
    watching.abort();
  });

  test('when the loop is left, and asks nothing more', async () => {
    const { client, asked, later } = stand('fresh for a minute');
    for await (const { items } of client.rankings.watch('latest')) {
      expect(items).toHaveLength(3);
      break;
    }
    await later(600);
    expect(await asked()).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('with a failure that will not pass', async () => {
    const { asked, later, follow } = stand('status 404');
    const { ended } = follow();
    expect(await ended).toMatchObject({ kind: 'http', status: 404 });
    await later(600);
    expect(await asked()).toHaveLength(1);
  });

  test('and can begin again although a watcher has not heard of the end', async () => {
    const { client, asked, later, follow, watching } = stand('fresh, gone, then fresh');
    const busy = client.rankings.watch('latest');
    expect((await busy.next()).value).toMatchObject({ edition: 1 });
    await later(67);
    await asked(2);
    await expect.poll(() => vi.getTimerCount()).toBe(0);
    const { given } = follow();
    await expect.poll(() => given).toEqual([3]);
    await expect(busy.next()).rejects.toMatchObject({ status: 404 });
    watching.abort();
  });

  test('and can begin again after the last has left', async () => {
    const { client, asked, later } = stand('fresh for a minute');
    for (const edition of [1, 2]) {
      const answers = client.rankings.watch('latest');
      expect((await answers.next()).value).toMatchObject({ edition });
      await answers.return?.();
      await later(60);
    }
    expect(await asked()).toHaveLength(2);
  });

  test('and can begin again', async () => {
    const { follow, asked } = stand('404, then fresh');
    expect(isKeregeError(await follow().ended, 'http')).toBe(true);
    const { given } = follow();
    await expect.poll(() => given).toEqual([2]);
    expect(await asked()).toHaveLength(2);
  });
});

describe('a paused watcher', () => {
  /** A page that can be hidden and shown. */
  function page() {
    let show: (() => void) | undefined;
    let shown: Promise<void> | undefined;
    return {
      hide: () => (shown = new Promise((resolve) => (show = resolve))),
      show() {
        shown = undefined;
        show?.();
      },
      paused: () => shown,
    };
  }

  test('has nothing asked for it until it looks again', async () => {
    const { asked, later, follow, watching } = stand('fresh for a minute');
    const { hide, show, paused } = page();
    const { given } = follow(paused);
    await expect.poll(() => given).toEqual([1]);
    hide();
    await later(3600);
    expect(await asked()).toHaveLength(1);
    show();
    await expect.poll(() => given).toEqual([1, 2]);
    expect(await asked()).toHaveLength(2);
    watching.abort();
  });

  test('hinders no other, and is told what the other learns', async () => {
    const { later, follow, watching } = stand('fresh for a minute');
    const { hide, paused } = page();
    hide();
    const blind = follow(paused);
    const looking = follow();
    await expect.poll(() => [...looking.given, ...blind.given]).toEqual([1, 1]);
    await later(67);
    await expect.poll(() => [...looking.given, ...blind.given]).toEqual([1, 2, 1, 2]);
    watching.abort();
  });

  test('that is joined by another paused one still has nothing asked', async () => {
    const { asked, later, follow, watching } = stand('fresh for a minute');
    const [first, second] = [page(), page()];
    first.hide();
    second.hide();
    follow(first.paused);
    const { given } = follow(second.paused);
    await later(3600);
    expect(await asked()).toHaveLength(0);
    second.show();
    await expect.poll(() => given).toEqual([1]);
    watching.abort();
  });

  test.each([
    ['throws', () => expect.fail('a mistake of the page')],
    ['rejects', () => Promise.reject(new Error('a mistake of the page'))],
  ])('whose page %s counts as looking, and harms nobody', async (_, paused) => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { follow, watching } = stand('fresh for a minute');
    const mistaken = follow(paused);
    const right = follow();
    await expect.poll(() => [...mistaken.given, ...right.given]).toEqual([1, 1]);
    expect(written).toHaveBeenCalled();
    written.mockRestore();
    watching.abort();
  });

  test('that leaves lets nobody else be asked for', async () => {
    const { client, asked, later, follow, watching } = stand('fresh for a minute');
    const [leaving, staying] = [page(), page()];
    leaving.hide();
    staying.hide();
    const options = { paused: leaving.paused };
    const left = client.rankings.watch('latest', {}, options);
    void left.next();
    follow(staying.paused);
    await later(1);
    await left.return?.();
    leaving.show();
    await later(600);
    expect(await asked()).toHaveLength(0);
    watching.abort();
  });

  test('can be aborted', async () => {
    const onRequest = vi.fn();
    const { follow, watching } = stand('fresh for a minute', { onRequest });
    const { hide, show, paused } = page();
    hide();
    const { ended } = follow(paused);
    watching.abort();
    expect(await ended).toMatchObject({ name: 'AbortError' });
    show();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onRequest).not.toHaveBeenCalled();
  });
});

test('a question that is refused is refused at the call', () => {
  const { client } = stand('fresh for a minute');
  expect(() => client.rankings.watch('a/b')).toThrow(/^id: /);
  expect(() => client.rankings.watch('latest', { limit: 0 })).toThrow(/^limit: /);
  expect(() => client.rates.watch({ currencies: ['usd'] })).toThrow(/^currencies: /);
});
