import { createClient, isKeregeError } from '@kerege/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { platform } from '../support/platform.ts';
import { goodAnswer } from '../support/server-answers.ts';

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
    lang: 'no language!',
    limit: 'many',
    query: { limit: 1 },
    params: { id: 'elsewhere' },
    marker: '!',
    summary: 'leak',
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
    const outcome = await asked(pollute).catch((error: unknown) => error);
    // Firefox has no Request.body: ky takes the page's for it. What stands in ky's place does not look.
    if (name === 'body' && platform === 'firefox' && isKeregeError(outcome, 'network')) return;
    expect(outcome).toEqual(await asked(() => undefined));
  });
});
