import type { Page } from '@kerege/contract';
import { throwIfAborted } from './abort.ts';
import { copyOf } from './copy.ts';
import type { Answer } from './request.ts';
import { checkWholeNumber } from './whole-number.ts';

/**
 * A list in pages. Awaited it is the first page; iterated it is every item, and asks for the next page when it is
 * needed. Iterating ends on an empty page and on a cursor seen before, and throws the `AbortError` of an aborted signal.
 *
 * @example
 * for await (const article of client.articles.list({ section: 'sport' })) console.log(article.title);
 */
export interface PageList<Item> extends Promise<Answer<Page<Item>>>, AsyncIterable<Item> {
  /** The pages, one after the other. */
  pages(): AsyncIterableIterator<Answer<Page<Item>>>;
  /**
   * The first items.
   *
   * @param options - `limit`: how many at most, a whole number from 1.
   * @throws RangeError when the limit is none.
   */
  toArray(options: { limit: number }): Promise<Item[]>;
}

/**
 * Makes a list of pages.
 *
 * @param first - The first page, being asked.
 * @param turn - Asks for the page with a cursor; absent where the endpoint takes none.
 * @param signal - The call's.
 * @returns The list.
 */
export function pageList<Item>(
  first: Promise<Answer<Page<Item>>>,
  signal: AbortSignal | undefined,
  turn?: (cursor: string) => Promise<Answer<Page<Item>>>,
): PageList<Item> {
  // Whoever awaits the list may change the page: iterating goes by a copy. A failure is told to whoever iterates, be it later.
  const kept = first.then(copyOf);
  kept.catch(() => undefined);

  async function* pages() {
    const seen = new Set<string>();
    for (let page = copyOf(await kept); page.items.length > 0;) {
      throwIfAborted(signal);
      yield page;
      const cursor = page.nextCursor;
      if (!turn || cursor === null || seen.has(cursor)) return;
      seen.add(cursor);
      page = await turn(cursor);
    }
  }

  async function* items() {
    for await (const page of pages()) {
      for (const item of page.items) {
        throwIfAborted(signal);
        yield item;
      }
    }
  }

  async function toArray({ limit } = { limit: NaN }): Promise<Item[]> {
    checkWholeNumber('limit', limit, 1, Infinity);
    const found: Item[] = [];
    for await (const item of items()) if (found.push(item) >= limit) break;
    return found;
  }

  return Object.assign(first, { pages, toArray, [Symbol.asyncIterator]: items });
}
