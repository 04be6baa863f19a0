import { ArticlesQuerySchema } from '@kerege/contract';
import { accept, readBase } from './address.ts';
import type { Hooks } from './hooks.ts';
import type { MemorySettings } from './memory.ts';
import type { RequestSettings } from './request.ts';
import { createTell, type Tell } from './tell.ts';
import type { Fetch, TransportSettings } from './transport.ts';
import { checkWholeNumber } from './whole-number.ts';

/** How much a client remembers. */
export interface CacheOptions {
  /** How many answers; 200 if absent. */
  maxEntries?: number | undefined;
  /** How many bytes of JSON, all answers together; 2,000,000 if absent. */
  maxBytes?: number | undefined;
  /** The clock, in milliseconds since 1970; `Date.now` if absent. */
  now?: (() => number) | undefined;
}

/** How a client is set up. */
export interface ClientOptions extends Hooks {
  /** Where the gateway stands: an absolute http(s) address, with a path where it has one. */
  baseUrl: string | URL;
  /** In place of the platform's `fetch`, which is otherwise looked up at every call. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one attempt, its body included; 10,000 if absent. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, attempts, bodies and waits included; 30,000 if absent. */
  totalTimeout?: number | undefined;
  /** How many times a call that may yet succeed is tried again: 0, 1 or 2; 2 if absent. */
  retries?: number | undefined;
  /** How much is remembered; false for nothing, and then equal questions are asked each by itself. */
  cache?: CacheOptions | false | undefined;
  /** Language of the content where a call names none: a BCP 47 tag, `*` for all; the newsroom's default if absent. */
  lang?: string | undefined;
}

/** What the parts of a client are made with. */
export interface ClientSettings extends TransportSettings, RequestSettings {
  /** How much is remembered; false for nothing. */
  cache: MemorySettings | false;
  /** Tells the hooks. */
  tell: Tell;
}

/** How patient a client is that was told nothing. */
export const patience = { timeout: 10_000, totalTimeout: 30_000, retries: 2 };

/** How much a client remembers that was told nothing. */
export const memory = { maxEntries: 200, maxBytes: 2_000_000, now: () => Date.now() };

/** The longest wait a timer can hold, in milliseconds: about 25 days. */
const longestTimer = 2 ** 31 - 1;

/** What each option is by `typeof`, but numbers, which have bounds, and what has a check of its own. */
const kinds: Readonly<Record<keyof ClientOptions, string | undefined>> = {
  baseUrl: undefined,
  cache: undefined,
  fetch: 'function',
  lang: 'string',
  onDeprecation: 'function',
  onDrop: 'function',
  onError: 'function',
  onRequest: 'function',
  onResponse: 'function',
  onRetry: 'function',
  retries: undefined,
  timeout: undefined,
  totalTimeout: undefined,
};

/**
 * Checks what a client is set up with and fills in what was left out.
 *
 * @param options - What the caller gave.
 * @returns What the parts of a client are made with.
 * @throws TypeError or RangeError that names the option that cannot be used.
 */
export function readOptions(options: ClientOptions): ClientSettings {
  const settings = overlay(patience, options, kinds);
  const base = readBase(settings.baseUrl);
  checkWholeNumber('timeout', settings.timeout, 1, longestTimer);
  checkWholeNumber('totalTimeout', settings.totalTimeout, 1, longestTimer);
  checkWholeNumber('retries', settings.retries, 0, 2);
  accept(ArticlesQuerySchema, { lang: settings.lang });
  const cache = settings.cache !== false && readCache(settings.cache);
  return {
    ...settings,
    __proto__: null,
    base,
    tell: createTell(settings),
    cache,
  } as ClientSettings;
}

function readCache(options: CacheOptions = {}): MemorySettings {
  if (typeof options !== 'object') throw new TypeError('cache: neither an object nor false');
  const cache = overlay(memory, options, {
    maxBytes: undefined,
    maxEntries: undefined,
    now: 'function',
  });
  checkWholeNumber('maxEntries', cache.maxEntries, 1, Infinity);
  checkWholeNumber('maxBytes', cache.maxBytes, 1, Infinity);
  return cache;
}

/** Lays what was given over what is usual. Nothing a page has added to Object.prototype is taken for an option. */
function overlay<Usual extends object, Given extends object>(
  usual: Usual,
  given: Given,
  kinds: Readonly<Record<keyof Given, string | undefined>>,
): Usual & Given {
  const settings = { __proto__: null, ...usual } as Record<string, unknown>;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(kinds, name)) throw new TypeError(`${name}: no such option`);
    const kind = kinds[name as keyof Given];
    if (value === undefined) continue;
    if (kind && typeof value !== kind) throw new TypeError(`${name}: not a ${kind}`);
    settings[name] = value;
  }
  return settings as Usual & Given;
}
