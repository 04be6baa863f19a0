import { createClient } from '@kerege/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

function stand(fault: string) {
  const { baseUrl, asked } = server.place(fault);
  const client = createClient({ baseUrl, retries: 0, timeout: 2_000 });
  const latest = (signal?: AbortSignal) => client.rankings.get('latest', {}, { signal });
  return { client, asked, latest };
}

describe('equal questions in flight', () => {
  test('are one request, a thousand of them', async () => {
    const { asked, latest } = stand('a slow answer');
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => latest()));
    expect(await asked()).toHaveLength(1);
    for (const { items, meta } of answers) {
      expect(items).toHaveLength(3);
      expect(meta.fromCache).toBe(false);
    }
    expect(answers[0]?.items).not.toBe(answers[1]?.items);
  });

  test('are equal however their parameters are ordered', async () => {
    const { client, asked } = stand('a slow answer');
    await Promise.all([
      client.rankings.get('latest', { limit: 3, lang: 'kk' }),
      client.rankings.get('latest', { lang: 'kk', limit: 3 }),
    ]);
    expect(await asked()).toHaveLength(1);
  });

  test('fail together, and the failure is not remembered', async () => {
    const { asked, latest } = stand('404, then fresh');
    const outcomes = await Promise.allSettled([latest(), latest(), latest()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await asked()).toHaveLength(1);
    expect(await latest()).toMatchObject({ edition: 2 });
  });
});

describe('an asker who leaves', () => {
  test('leaves the others their answer', async () => {
    const { asked, latest } = stand('a slow answer');
    const leaving = new AbortController();
    const left = latest(leaving.signal).catch((error: unknown) => error);
    const staying = latest();
    await asked(1);
    leaving.abort();
    expect(await left).toBe(leaving.signal.reason);
    expect(await staying).toMatchObject({ edition: 1 });
    expect(await asked()).toHaveLength(1);
  });

  test('ends the request when it is the last', async () => {
    const { asked, latest } = stand('one byte at a time');
    const askers = [new AbortController(), new AbortController(), new AbortController()];
    const left = Promise.allSettled(askers.map(({ signal }) => latest(signal)));
    await asked(1);
    for (const asker of askers) asker.abort();
    await left;
    await expect.poll(async () => (await asked())[0]?.closed).toBe(true);
  });

  test('may leave in a hook, before anybody waits', async () => {
    const { baseUrl } = server.place('no answer');
    const leaving = new AbortController();
    const client = createClient({ baseUrl, onRequest: () => leaving.abort() });
    const outcome = await client.status(leaving).catch((error: unknown) => error);
    expect(outcome).toBe(leaving.signal.reason);
  });

  test('does not end a request that was asked anew after everybody had left', async () => {
    const { asked, latest } = stand('a slow answer');
    const leaving = new AbortController();
    const left = latest(leaving.signal).catch((error: unknown) => error);
    await asked(1);
    leaving.abort();
    await left;
    expect(await latest()).toMatchObject({ edition: 2 });
  });

  test('waits no longer for it, in the median of a hundred', async () => {
    const { latest } = stand('one byte at a time');
    const waits: number[] = [];
    for (let count = 0; count < 100; count += 1) {
      const asker = new AbortController();
      const left = latest(asker.signal).catch(() => performance.now());
      const started = performance.now();
      asker.abort();
      waits.push(Number(await left) - started);
    }
    expect(waits.sort((a, b) => a - b)[50]).toBeLessThan(50);
  });
});
