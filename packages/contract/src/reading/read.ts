import type * as v from 'valibot';
import type { ReadingConfig } from './refine.ts';
import { describeIssues, type DroppedItem } from './tolerant-list.ts';

/** What came of reading a value: the value and what was dropped from it, or why it was refused. */
export type Reading<Value> =
  | {
      /** The value was read. */
      ok: true;
      /** What the contract made of it. */
      value: Value;
      /** The list items that were left out of it. */
      dropped: readonly DroppedItem[];
    }
  | {
      /** The value was refused. */
      ok: false;
      /** What differs, one sentence per field, each beginning with the field's path. */
      problems: readonly string[];
    };

/**
 * Reads a value that came over the wire.
 *
 * @param schema - A schema of this contract.
 * @param input - The parsed JSON.
 * @returns The value with the list items that had to be dropped, or the paths that differ. The value shares with the
 *   input what is right in it. Never throws.
 */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Reading<v.InferOutput<Schema>> {
  const dropped: DroppedItem[] = [];
  const config: ReadingConfig = { onDrop: (item) => dropped.push(item) };
  // Not v.safeParse: it hands only valibot's own settings on, and onDrop would be lost.
  const result = schema['~run']({ value: input }, config);
  return result.issues
    ? { ok: false, problems: describeIssues(result.issues) }
    : { ok: true, value: result.value, dropped };
}
