import type * as v from 'valibot';
import { read, type DroppedItem } from '../index.ts';

/** A value as clients read it, and what they had to drop or make up in reading it. */
export interface StrictReading<Value> {
  /** The value; absent when it could not be read at all. */
  value?: Value;
  /** Each fault, beginning with the path of the field. */
  faults: readonly string[];
}

/**
 * Reads a value as clients do, and compares what they have then with what was sent: a known field that did not
 * survive was malformed, a field that came to be was missing.
 *
 * @param schema - A schema of the contract.
 * @param sent - The parsed JSON.
 * @returns The value and its faults.
 */
export function readStrictly<Schema extends v.GenericSchema>(
  schema: Schema,
  sent: unknown,
): StrictReading<v.InferOutput<Schema>> {
  const reading = read(schema, sent);
  if (!reading.ok) return { faults: reading.problems };
  const { value, dropped } = reading;
  return { value, faults: [...compare(sent, value, '', dropped)] };
}

type Faults = Generator<string, void, undefined>;

function* compare(
  sent: unknown,
  kept: unknown,
  path: string,
  dropped: readonly DroppedItem[],
): Faults {
  if (Array.isArray(sent) && Array.isArray(kept)) {
    yield* compareLists(sent, kept, path, dropped);
  } else if (isObject(sent) && isObject(kept)) {
    for (const name of new Set([...Object.keys(sent), ...Object.keys(kept)])) {
      const inner = path === '' ? name : `${path}.${name}`;
      if (Object.hasOwn(sent, name)) yield* compare(sent[name], kept[name], inner, dropped);
      else if (kept[name] !== undefined) yield `${inner}: missing`;
    }
  } else if (sent !== kept) yield `${path}: not as described: ${JSON.stringify(sent)}`;
}

function* compareLists(
  sent: readonly unknown[],
  kept: readonly unknown[],
  path: string,
  dropped: readonly DroppedItem[],
): Faults {
  const lost = sent.length - kept.length;
  // Dropped items are reported without their list: only when the numbers agree are they surely of this one.
  if (lost !== 0 && lost !== dropped.length) {
    yield `${path}: ${lost} of ${sent.length} items are not as described`;
    for (const { index, problems } of dropped) yield `item ${index}: ${problems.join('; ')}`;
    return;
  }
  const faulty = new Map(lost === 0 ? [] : dropped.map((item) => [item.index, item.problems]));
  let next = 0;
  for (const [index, item] of sent.entries()) {
    const problems = faulty.get(index);
    if (problems) yield `${path}[${index}]: ${problems.join('; ')}`;
    else yield* compare(item, kept[next++], `${path}[${index}]`, dropped);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
