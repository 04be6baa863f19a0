import type * as v from 'valibot';
import type { DroppedItem } from './tolerant-list.ts';

/** valibot's own configuration, plus where dropped items are reported. */
export interface ReadingConfig extends v.Config<v.BaseIssue<unknown>> {
  onDrop?: ((item: DroppedItem) => void) | undefined;
}

/** What came of a value, in valibot's words. */
export type Dataset = v.OutputDataset<unknown, v.BaseIssue<unknown>>;

/**
 * Teaches a schema to go on reading where it found nothing wrong. A step of valibot's `pipe` could not:
 * it is not told where dropped items are reported.
 *
 * @param schema - A new schema that nothing else has in hand: it is changed in place, so that its Standard Schema
 *   interface reads in the new way, too.
 * @param looks - What generators are to see of it, such as its type and its entries.
 * @param next - Reads on, given what the schema has read.
 * @returns The same schema.
 */
/* @__NO_SIDE_EFFECTS__ */
export function refine<Refined extends v.GenericSchema, Value>(
  schema: v.GenericSchema<unknown, Value>,
  looks: object,
  next: (value: Value, config: ReadingConfig) => Dataset,
): Refined {
  const before = schema['~run'].bind(schema);
  const run: Refined['~run'] = (dataset, config) => {
    const read = before(dataset, config);
    return read.issues ? read : next(read.value, config);
  };
  return Object.assign(schema, looks, { '~run': run }) as unknown as Refined;
}
