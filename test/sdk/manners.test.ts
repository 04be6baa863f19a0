import { createClient } from '@kerege/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { goodAnswer } from '../support/server-answers.ts';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllGlobals());

/** What a fetch reads from its second argument. */
const members = [
  'method',
  'mode',
  'credentials',
  'cache',
  'redirect',
  'referrer',
  'referrerPolicy',
  'integrity',
  'keepalive',
  'priority',
  'headers',
  'body',
  'window',
] as const;

test('sends a plain GET with no header of its own but Accept', async () => {
  const { baseUrl, requests } = server.place('no fault at all');
  await createClient({ baseUrl, lang: 'kk' }).articles.list();
  const [request] = requests;
  expect(request?.method).toBe('GET');
  const bare = server.place('no fault at all');
  await fetch(`${bare.baseUrl}v1/articles`);
  const usual = bare.requests[0]?.headers;
  expect(request?.headers).toEqual({ ...usual, accept: 'application/json' });
});

test('sends no cookie, no body and no referrer beyond the origin', async () => {
  const fetch = vi.fn((_url: string, _init: RequestInit) => Promise.resolve(Response.json({})));
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

describe('a page that has added to Object.prototype', () => {
  const additions: Record<string, unknown> = {
    mode: 'no-cors',
    credentials: 'include',
    method: 'POST',
    headers: { 'x-leak': '1' },
    body: 'leak',
    json: { leak: 1 },
    cache: 'no-store',
    redirect: 'error',
    referrer: 'https://page.example/secret',
    referrerPolicy: 'unsafe-url',
    integrity: 'sha256-AAAA',
    keepalive: true,
    priority: 'high',
    window: {},
    duplex: 'full',
    prefix: 'https://elsewhere.example',
    baseUrl: 'https://elsewhere.example',
    searchParams: 'leak=1',
    hooks: () => 'leak',
    retry: 9,
    retries: 9,
    timeout: 1,
    totalTimeout: 1,
    throwHttpErrors: false,
    parseJson: () => 'leak',
    context: 'leak',
    fetch: () => Promise.resolve(Response.json('leak')),
    lang: 'en',
    limit: '3',
    params: { id: 'leak' },
    query: { lang: 'en' },
    extend: () => undefined,
  };

  /** What a fetch would see, inherited members included. */
  async function asked(pollute: () => void) {
    let seen: unknown;
    const body = JSON.stringify(goodAnswer('/v1/rankings'));
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      seen = { url, ...Object.fromEntries(members.map((name) => [name, init[name]])) };
      return Promise.resolve(new Response(body));
    });
    pollute();
    const client = createClient({ baseUrl: 'https://news.example' });
    const { items } = await client.rankings.list().finally(clean);
    return { seen, items };
  }

  const clean = () => {
    for (const name of Object.keys(additions)) Reflect.deleteProperty(Object.prototype, name);
  };

  test.each(Object.entries(additions))('changes nothing: %s', async (name, value) => {
    const pollute = () =>
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    expect(await asked(pollute)).toEqual(await asked(() => undefined));
  });
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

  test.each(['fetch', 'Request', 'AbortController', 'Headers', 'TextDecoder'])(
    'and all that belongs to it may be missing: %s',
    async (name) => {
      const { baseUrl } = server.place('no fault at all');
      const client = createClient({ baseUrl, totalTimeout: 1_000 });
      vi.stubGlobal(name, undefined);
      await expect(client.status()).rejects.toMatchObject({ kind: 'network' });
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
