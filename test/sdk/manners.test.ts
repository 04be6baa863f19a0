import { createClient, isKeregeError, type Fetch } from '@kerege/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { platform } from '../support/platform.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllGlobals());

describe('every request', () => {
  async function requests() {
    const { baseUrl, asked } = server.place('no fault at all');
    await fetch(`${baseUrl}v1/status`);
    const client = createClient({ baseUrl, lang: 'kk' });
    await Promise.all([
      client.catalogue(),
      client.articles.list({ section: 'sport', since: '2026-07-05T12:00:00Z' }),
      client.articles.get('a1'),
      client.articles.byUrl('https://news.example/a1'),
      client.articles.related('a1'),
      client.rankings.list(),
      client.rankings.get('most-viewed', { period: '24h' }),
      client.rates.latest({ currencies: ['USD', 'EUR'] }),
      client.rates.history('USD'),
      client.status(),
    ]);
    const [bare, ...own] = await asked();
    return { bare, own };
  }

  test('is a simple GET: no preflight comes before it', async () => {
    const { own } = await requests();
    expect(own.map(({ method }) => method)).toEqual(Array.from({ length: 10 }, () => 'GET'));
  });

  test('has no header of its own but Accept', async () => {
    const { bare, own } = await requests();
    const usual = { ...bare?.headers, accept: 'application/json' };
    for (const { url, headers } of own) expect(headers, url).toEqual(usual);
  });

  test('carries no cookie, even where the page has one for the newsroom', async () => {
    if (platform !== 'node') await bakeCookie();
    const { own } = await requests();
    for (const { url, headers } of own) expect(headers, url).not.toHaveProperty('cookie');
  });

  /** Cookies know no ports, so the page's own goes to the server, for who asks with credentials. */
  async function bakeCookie() {
    document.cookie = 'session=secret';
    const { baseUrl, asked } = server.place('no fault at all');
    await fetch(`${baseUrl}v1/status`, { credentials: 'include' }).catch(() => undefined);
    expect(await asked()).toMatchObject([{ headers: { cookie: 'session=secret' } }]);
  }
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
      if (!isKeregeError(outcome, 'network')) expect(outcome).toMatchObject({ version: '0.1.0' });
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
