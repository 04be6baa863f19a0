import type { ArticleSummary } from '../index.ts';
import type { Exchange } from './asker.ts';
import type { CheckId } from './checks.ts';
import type { Endpoint } from './endpoint.ts';

/** A list, the check of its order, and the answer that it came with. */
export interface Ordered<Item> {
  /** The check. */
  id: CheckId;
  /** The answer. */
  exchange: Exchange;
  /** What is ordered. */
  items: readonly Item[];
  /** In what order they should stand. */
  expected: string;
  /** Whether one item may stand before the next one. */
  inOrder(one: Item, next: Item): boolean;
  /** How an item is told. */
  tell(item: Item): string;
}

/** Checks that each item of a list may stand before the next one; a list of one is in no order. */
export function checkOrder<Item>(
  { sheet }: Endpoint,
  { id, exchange, items, expected, inOrder, tell }: Ordered<Item>,
): void {
  if (items.length < 2) return sheet.skip(id, 'there are not two items to compare');
  const wrong = items.findIndex((next, index) => {
    const one = items[index - 1];
    return one !== undefined && !inOrder(one, next);
  });
  const [one, next] = [items[wrong - 1], items[wrong]];
  const got = one && next ? `${tell(one)}, then ${tell(next)}` : '';
  sheet.check(id, exchange, wrong < 0, expected, got);
}

/** Checks that no article is followed by a newer one. */
export function checkNewestFirst(
  endpoint: Endpoint,
  id: CheckId,
  exchange: Exchange,
  items: readonly ArticleSummary[],
): void {
  checkOrder(endpoint, {
    ...{ id, exchange, items, expected: 'the newest first' },
    inOrder: (one, next) => Date.parse(one.publishedAt) >= Date.parse(next.publishedAt),
    tell: (article) => `${article.id} of ${article.publishedAt}`,
  });
}
