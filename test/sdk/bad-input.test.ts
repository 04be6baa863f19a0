import { createClient, type Client, type ClientOptions } from '@kerege/sdk';
import { describe, expect, test, vi } from 'vitest';

describe('a client cannot be made with', () => {
  const baseUrl = 'https://news.example';
  const refused: [string, object][] = [
    ['baseUrl', {}],
    ['baseUrl', { baseUrl: '' }],
    ['baseUrl', { baseUrl: '/news' }],
    ['baseUrl', { baseUrl: 'news.example' }],
    ['baseUrl', { baseUrl: 'ftp://news.example' }],
    ['baseUrl', { baseUrl: 'javascript:alert(1)' }],
    ['baseUrl', { baseUrl: 'https://user@news.example' }],
    ['baseUrl', { baseUrl: 'https://:secret@news.example' }],
    ['baseUrl', { baseUrl: 'https://news.example?proxy=1' }],
    ['baseUrl', { baseUrl: 'https://news.example#part' }],
    ['timeout', { baseUrl, timeout: 0 }],
    ['timeout', { baseUrl, timeout: NaN }],
    ['timeout', { baseUrl, timeout: '1000' }],
    ['timeout', { baseUrl, timeout: 2 ** 31 }],
    ['totalTimeout', { baseUrl, totalTimeout: 0 }],
    ['totalTimeout', { baseUrl, totalTimeout: Infinity }],
    ['totalTimeout', { baseUrl, totalTimeout: 2 ** 31 }],
    ['totalTimeout', { baseUrl, totalTimeout: -1 }],
    ['retries', { baseUrl, retries: -1 }],
    ['retries', { baseUrl, retries: 3 }],
    ['retries', { baseUrl, retries: 0.5 }],
    ['maxEntries', { baseUrl, cache: { maxEntries: 0 } }],
    ['maxBytes', { baseUrl, cache: { maxBytes: -1 } }],
    ['maxEntries', { baseUrl, cache: { maxEntries: 1.5 } }],
    ['lang', { baseUrl, lang: 'русский' }],
    ['maxBytes', { baseUrl, cache: { maxBytes: 0 } }],
  ];
  test.each(refused)('this %s: %o', (name, options) => {
    const make = () => createClient(options as ClientOptions);
    expect(make).toThrow(name === 'baseUrl' ? TypeError : RangeError);
    expect(make).toThrow(new RegExp(`^${name}: `));
  });

  test.each([
    ['fetch', { baseUrl, fetch: 3 }],
    ['lang', { baseUrl, lang: 5 }],
    ['onRequest', { baseUrl, onRequest: 'log' }],
    ['cache', { baseUrl, cache: 'no' }],
    ['now', { baseUrl, cache: { now: 5 } }],
    ['maxSize', { baseUrl, cache: { maxSize: 4 } }],
    ['timout', { baseUrl, timout: 5 }],
  ])('something else for %s: %o', (name, options) => {
    const make = () => createClient(options as ClientOptions);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(new RegExp(`^${name}: `));
  });

  test('a number without saying which, and what it is to be', () => {
    const make = () => createClient({ baseUrl, timeout: 0 });
    expect(make).toThrow('timeout: not a whole number from 1 to 2147483647: 0');
  });

  test('an address whose password the message would tell', () => {
    const make = () => createClient({ baseUrl: 'https://user:secret@news.example' });
    expect(make).not.toThrow(/secret/);
  });
});

test.each<Partial<ClientOptions>>([
  { timeout: 1, totalTimeout: 1 },
  { timeout: 2 ** 31 - 1, totalTimeout: 2 ** 31 - 1 },
  { retries: 0 },
  { retries: 2 },
  { cache: { maxEntries: 1, maxBytes: 1 } },
  { fetch: undefined, timeout: undefined, totalTimeout: undefined, retries: undefined },
  { cache: undefined, lang: undefined, onError: undefined },
  { cache: { maxEntries: undefined, maxBytes: undefined, now: undefined } },
])('a client can be made with %o', (options) => {
  expect(() => createClient({ baseUrl: 'https://news.example', ...options })).not.toThrow();
});

describe('a call is refused before any request with', () => {
  const refused: [string, string, (client: Client) => Promise<unknown>][] = [
    ['id', 'a slash', (client) => client.articles.get('a/b')],
    ['id', 'dots', (client) => client.articles.get('..')],
    ['id', 'nothing', (client) => client.articles.related('')],
    ['id', 'a space', (client) => client.rankings.get('most viewed')],
    ['id', 'a percent sign', (client) => client.articles.get('a%2Fb')],
    ['id', 'undefined', (client) => client.articles.get(undefined as unknown as string)],
    ['limit', '0', (client) => client.articles.list({ limit: 0 })],
    ['limit', '101', (client) => client.articles.list({ limit: 101 })],
    ['limit', '51', (client) => client.rankings.get('latest', { limit: 51 })],
    ['limit', '-1', (client) => client.rankings.get('latest', { limit: -1 })],
    ['limit', '1.5', (client) => client.rankings.get('latest', { limit: 1.5 })],
    ['limit', 'NaN', (client) => client.rankings.get('latest', { limit: NaN })],
    ['period', '1h', (client) => client.rankings.get('latest', { period: '1h' as '24h' })],
    ['lang', 'an underscore', (client) => client.articles.list({ lang: 'ru_RU' })],
    ['since', 'words', (client) => client.articles.list({ since: 'yesterday' })],
    ['url', 'a script', (client) => client.articles.byUrl('javascript:alert(1)')],
    ['url', 'nothing', (client) => client.articles.byUrl('')],
    ['section', 'nothing', (client) => client.articles.list({ section: '' })],
    ['tag', 'a control character', (client) => client.articles.list({ tag: '\0' })],
    ['currencies', 'small letters', (client) => client.rates.latest({ currencies: ['usd'] })],
    ['currencies', 'none', (client) => client.rates.latest({ currencies: [] })],
    ['kind', 'both', (client) => client.rates.latest({ kind: 'both' as 'cash' })],
    ['currency', 'four letters', (client) => client.rates.history('USDT')],
    ['from', 'no such day', (client) => client.rates.history('USD', { from: '2026-13-40' })],
  ];
  test.each(refused)('this %s: %s', async (name, _, call) => {
    const fetch = vi.fn(() => Promise.resolve(Response.json({})));
    const failure = call(createClient({ baseUrl: 'https://news.example', fetch }));
    await expect(failure).rejects.toThrow(RangeError);
    await expect(failure).rejects.toThrow(new RegExp(`^${name}: `));
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['limt', (client: Client) => client.rankings.get('latest', { limt: 1 } as object)],
    ['signal', (client: Client) => client.rates.latest({ signal: AbortSignal.abort() } as object)],
    ['lang', (client: Client) => client.rates.latest({ lang: 'kk' } as object)],
    ['toString', (client: Client) => client.rates.latest({ toString: 'x' } as object)],
  ])('a parameter that the contract does not know: %s', async (name, call) => {
    const fetch = vi.fn(() => Promise.resolve(Response.json({})));
    const failure = call(createClient({ baseUrl: 'https://news.example', fetch }));
    await expect(failure).rejects.toThrow(TypeError);
    await expect(failure).rejects.toThrow(new RegExp(`^${name}: `));
    expect(fetch).not.toHaveBeenCalled();
  });
});
