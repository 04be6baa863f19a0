import { createClient } from '@kerege/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { survivable } from '../support/misbehaving-server-faults.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

const faults = Object.keys(survivable);

test.concurrent.each(faults)('has its articles in spite of %s', async (fault) => {
  const { baseUrl, asked } = server.place(fault);
  const { items } = await createClient({ baseUrl, timeout: 1_000 }).articles.list();
  expect(items.map(({ title }) => title)).toEqual(
    fault === 'duplicate items'
      ? ['Article a1', 'Article a2', 'Article a1', 'Article a2']
      : ['Article a1', 'Article a2'],
  );
  expect(await asked()).toHaveLength(/^(one|a redirect)/.test(fault) ? 2 : 1);
});

test.concurrent.each(faults)('has its ranking in spite of %s', async (fault) => {
  const { baseUrl } = server.place(fault);
  const { items } = await createClient({ baseUrl, timeout: 1_000 }).rankings.get('latest');
  expect(items.slice(0, 3).map(({ rank }) => rank)).toEqual([1, 2, 3]);
});

test.concurrent.each(faults)('has its rates in spite of %s', async (fault) => {
  const { baseUrl } = server.place(fault);
  const { items } = await createClient({ baseUrl, timeout: 1_000 }).rates.latest();
  expect(items[0]).toMatchObject({ currency: 'USD', buy: '503.9', sell: '506.9' });
});

test('waits as long as Retry-After says when that fits the deadline', async () => {
  const { baseUrl, asked } = server.place('one 429 with Retry-After: 1');
  const started = performance.now();
  await createClient({ baseUrl }).rates.latest();
  expect(performance.now() - started).toBeGreaterThan(950);
  expect(await asked()).toHaveLength(2);
});

test('takes no prototype from an answer with a __proto__ key', async () => {
  const { baseUrl } = server.place('a __proto__ key');
  const ranking = await createClient({ baseUrl }).rankings.get('latest');
  expect('polluted' in ranking).toBe(false);
  expect('polluted' in {}).toBe(false);
});

test('takes none either where the key is in a field that nobody knows', async () => {
  const { baseUrl } = server.place('a __proto__ key in a field that nobody knows');
  const { added } = (await createClient({ baseUrl }).rankings.get('latest')) as { added?: object };
  expect(added).toBeDefined();
  expect('polluted' in (added ?? {})).toBe(false);
});

test('keeps fields it does not know', async () => {
  const { baseUrl } = server.place('extra fields');
  expect(await createClient({ baseUrl }).catalogue()).toMatchObject({ added: { later: [1] } });
});

test('reads a letter that comes in two pieces', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ version: 'әріп', sources: [] }));
  const split = bytes.indexOf(0xd3) + 1;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of [bytes.slice(0, split), bytes.slice(split)]) controller.enqueue(piece);
      controller.close();
    },
  });
  const fetch = () => Promise.resolve(new Response(body));
  const { version } = await createClient({ baseUrl: 'https://news.example', fetch }).status();
  expect(version).toBe('әріп');
});
