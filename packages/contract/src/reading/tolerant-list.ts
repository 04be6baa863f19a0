import * as v from 'valibot';

/** One item that was left out of a list because it did not match the contract. */
export interface DroppedItem {
  /** The item's place in the list as it was sent, from 0. */
  index: number;
  /** What was wrong, one sentence per field, each beginning with the field's path. */
  problems: readonly string[];
}

/** valibot's own configuration, plus where dropped items are reported. */
export interface ReadingConfig extends v.Config<v.BaseIssue<unknown>> {
  onDrop?: ((item: DroppedItem) => void) | undefined;
}

/**
 * A list that survives its bad items: each is dropped and reported, the others are kept.
 * A value that is not an array at all is still refused.
 *
 * @param item - The schema of one item.
 * @returns A schema with the type of an array schema, so that generators see an ordinary list.
 */
/* @__NO_SIDE_EFFECTS__ */
export function tolerantList<const Item extends v.GenericSchema>(
  item: Item,
): v.ArraySchema<Item, undefined> {
  const strict = v.array(item);
  const tolerant = {
    ...strict,
    '~run'(dataset: v.UnknownDataset, config: ReadingConfig) {
      if (!Array.isArray(dataset.value)) return strict['~run'](dataset, config);
      const kept: v.InferOutput<Item>[] = [];
      for (const [index, value] of dataset.value.entries()) {
        const read = item['~run']({ value }, config);
        if (read.typed && !read.issues) kept.push(read.value);
        else config.onDrop?.({ index, problems: describeIssues(read.issues ?? []) });
      }
      return { typed: true as const, value: kept };
    },
  };
  // The copied Standard Schema interface would still run the strict list: v.config makes it anew.
  return v.config(tolerant, {});
}

/**
 * Says what was wrong with a value, for people.
 *
 * @param issues - What valibot found.
 * @returns One sentence per issue, beginning with the dotted path of the field.
 */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => {
    const path = v.getDotPath(issue);
    return path === null ? issue.message : `${path}: ${issue.message}`;
  });
}
