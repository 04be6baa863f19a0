import { createClient } from '@kerege/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { goodAnswer } from '../support/server-answers.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A client that is told nothing but where to ask, and what it asks there. */
function stand(answer: (init: RequestInit) => Response | Promise<Response>) {
  const asked: string[] = [];
  const fetch = (url: string, init: RequestInit) => {
    asked.push(url.replace(/.*\//, ''));
    return Promise.resolve(answer(init));
  };
  const told: { delay: number }[] = [];
  const onRetry = (event: { delay: number }) => void told.push(event);
  const client = createClient({ baseUrl: 'https://news.example', fetch, onRetry });
  return { client, asked, told };
}

const headers = { 'cache-control': 'max-age=60' };
const ranking = () => new Response(JSON.stringify(goodAnswer('/rankings/a')), { headers });

describe('a client that is told nothing', () => {
  test('remembers 200 answers', async () => {
    const { client, asked } = stand(ranking);
    for (let count = 0; count <= 200; count += 1) await client.rankings.get(`r${count}`);
    await client.rankings.get('r1');
    expect(asked).toHaveLength(201);
    await client.rankings.get('r0');
    expect(asked).toHaveLength(202);
  });

  test('remembers two million bytes', async () => {
    const body = JSON.stringify(goodAnswer('/rankings/a')).padEnd(1_000_000);
    const { client, asked } = stand(() => new Response(body, { headers }));
    for (const id of ['a', 'b', 'a', 'b', 'c', 'b', 'a']) await client.rankings.get(id);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  test("goes by the platform's clock", async () => {
    const { client, asked } = stand(ranking);
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    await client.rankings.get('a');
    clock.mockReturnValue(1_059_000);
    expect((await client.rankings.get('a')).meta).toMatchObject({ fromCache: true, age: 59 });
    clock.mockReturnValue(1_060_000);
    await client.rankings.get('a');
    expect(asked).toHaveLength(2);
  });

  test('waits ten seconds for an attempt', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { client, told } = stand(() => new Promise(() => undefined));
    const leaving = new AbortController();
    const call = client.status(leaving).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toMatchObject([{ error: { kind: 'timeout' } }]);
    leaving.abort();
    expect(await call).toBe(leaving.signal.reason);
  });

  const refusal = (seconds: number) => () =>
    new Response('', { status: 503, headers: { 'retry-after': `${seconds}` } });

  test('comes back where the server says so within thirty seconds', async () => {
    const { client, told } = stand(refusal(29));
    const leaving = new AbortController();
    const call = client.status(leaving).catch((error: unknown) => error);
    await expect.poll(() => told).toMatchObject([{ delay: 29_000 }]);
    leaving.abort();
    expect(await call).toBe(leaving.signal.reason);
  });

  test('gives up where those thirty seconds would be over', async () => {
    const { client, told } = stand(refusal(30));
    await expect(client.status()).rejects.toMatchObject({ kind: 'http', retryAfter: 30 });
    expect(told).toEqual([]);
  });
});
