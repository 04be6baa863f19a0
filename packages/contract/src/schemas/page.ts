import type * as v from 'valibot';
import { entity, orNull } from '../reading/entity.ts';
import { tolerantList } from '../reading/tolerant-list.ts';
import { CursorSchema } from './scalars.ts';

/**
 * A page of a longer list. The same cursor stands in the answer's `Link: rel="next"` (RFC 8288).
 *
 * @param item - The schema of one item.
 * @returns The schema of a page of such items.
 */
/* @__NO_SIDE_EFFECTS__ */
export function pageOf<const Item extends v.GenericSchema>(item: Item) {
  return entity({
    /** The items of this page. */
    items: tolerantList(item),
    /** What to ask the next page with; null on the last. */
    nextCursor: orNull(CursorSchema),
  });
}

/** A page of a longer list. */
export interface Page<Item> {
  /** The items of this page. */
  items: Item[];
  /** What to ask the next page with; null on the last. */
  nextCursor: string | null;
}
