import * as v from 'valibot';
import { refine } from './refine.ts';

/** One item that was left out of a list because it did not match the contract. */
export interface DroppedItem {
  /** The item's place in the list as it was sent, from 0. */
  index: number;
  /** What was wrong, one sentence per field, each beginning with the field's path. */
  problems: readonly string[];
}

/**
 * A list that survives its bad items: each is dropped and reported, the others are kept.
 * A value that is not an array at all is still refused.
 *
 * @param item - The schema of one item.
 * @param whole - True where an item's place says something, so that none may be dropped: a bad one refuses the list.
 * @returns A schema with the type of an array schema, so that generators see an ordinary list.
 */
/* @__NO_SIDE_EFFECTS__ */
export function tolerantList<const Item extends v.GenericSchema>(
  item: Item,
  whole = false,
): v.ArraySchema<Item, undefined> {
  return refine(
    v.custom<unknown[]>(Array.isArray, 'not a list'),
    { type: 'array', item },
    (values, config) => {
      const kept: unknown[] = [];
      let same = true;
      for (const [index, value] of values.entries()) {
        const read = item['~run']({ value }, config);
        if (read.issues) {
          if (whole) return read;
          config.onDrop?.({ index, problems: describeIssues(read.issues) });
        } else kept.push(read.value);
        same &&= !read.issues && read.value === value;
      }
      return { typed: true, value: same ? values : kept };
    },
  );
}

/**
 * Says what was wrong with a value, for people.
 *
 * @param issues - What valibot found.
 * @returns One sentence per issue, beginning with the dotted path of the field.
 */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map(({ path, message }) =>
    path ? `${path.map(({ key }) => key).join('.')}: ${message}` : message,
  );
}
