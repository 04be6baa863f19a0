import { createClient, isKeregeError, type Fetch } from '@kerege/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllGlobals());

test('sends a plain GET with no header of its own but Accept', async () => {
  const { baseUrl, asked } = server.place('no fault at all');
  await createClient({ baseUrl, lang: 'kk' }).articles.list();
  const bare = server.place('no fault at all');
  await fetch(`${bare.baseUrl}v1/articles`);
  const [usual] = await bare.asked();
  const headers = { ...usual?.headers, accept: 'application/json' };
  expect(await asked()).toMatchObject([{ method: 'GET', headers }]);
});

test('sends no cookie, no body and no referrer beyond the origin', async () => {
  const fetch = vi.fn<Fetch>(() => Promise.resolve(Response.json({})));
  const client = createClient({ baseUrl: 'https://news.example', fetch });
  await client.status().catch(() => undefined);
  expect(fetch.mock.calls[0]).toEqual([
    'https://news.example/v1/status',
    {
      method: 'GET',
      mode: 'cors',
      credentials: 'omit',
      cache: 'default',
      redirect: 'follow',
      referrer: 'about:client',
      referrerPolicy: 'origin',
      integrity: '',
      keepalive: false,
      priority: 'auto',
      headers: { accept: 'application/json' },
      body: null,
      window: null,
      signal: expect.any(AbortSignal) as AbortSignal,
    },
  ]);
});

describe("the platform's fetch", () => {
  test('is looked up at every call', async () => {
    const { baseUrl } = server.place('no fault at all');
    const client = createClient({ baseUrl });
    const replaced = vi.fn(() => Promise.resolve(Response.json({ version: 'late', sources: [] })));
    vi.stubGlobal('fetch', replaced);
    expect(await client.status()).toMatchObject({ version: 'late' });
    vi.unstubAllGlobals();
    expect(await client.status()).toMatchObject({ version: '0.1.0' });
    expect(replaced).toHaveBeenCalledTimes(1);
  });

  test('gives way to the one that was given', async () => {
    const given = vi.fn(() => Promise.resolve(Response.json({ version: 'given', sources: [] })));
    vi.stubGlobal('fetch', vi.fn());
    const client = createClient({ baseUrl: 'https://news.example', fetch: given });
    expect(await client.status()).toMatchObject({ version: 'given' });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each(['fetch', 'AbortController'])('may be missing: %s', async (name) => {
    const { baseUrl } = server.place('no fault at all');
    const client = createClient({ baseUrl, totalTimeout: 1_000 });
    vi.stubGlobal(name, undefined);
    await expect(client.status()).rejects.toMatchObject({ kind: 'network' });
  });

  test.each(['Request', 'Headers', 'AbortSignal'])(
    'may lack %s: the call does without, or fails with an error of the family',
    async (name) => {
      const { baseUrl } = server.place('no fault at all');
      const client = createClient({ baseUrl, totalTimeout: 1_000 });
      vi.stubGlobal(name, undefined);
      const outcome = await client.status().catch((error: unknown) => error);
      expect(isKeregeError(outcome, 'network') || outcome).toEqual(
        isKeregeError(outcome) ? true : { version: '0.1.0', sources: [] },
      );
    },
  );

  test.each([undefined, null, { ok: true }, 'text'])('may answer %o', async (odd) => {
    const fetch = () => Promise.resolve(odd as unknown as Response);
    const client = createClient({ baseUrl: 'https://news.example', fetch, retries: 0 });
    await expect(client.status()).rejects.toMatchObject({ kind: expect.any(String) as string });
  });

  test.each(['text', undefined, null, new TypeError('no')])('may throw %o', async (odd) => {
    const fetch = () => {
      throw odd;
    };
    const client = createClient({ baseUrl: 'https://news.example', fetch, retries: 0 });
    await expect(client.status()).rejects.toMatchObject({ kind: 'network', cause: odd });
  });
});
