import { read, type DroppedItem } from '@kerege/contract';

/** A schema of the contract. */
export type Schema = Parameters<typeof read>[0];

/**
 * Copies a value that keeps to the contract, as JSON does: nothing else goes over the wire.
 *
 * @param place - Where the caller gave it, for the message.
 * @param schema - What the contract says of it.
 * @param given - What the caller gave.
 * @returns A copy, with what the contract makes up where it is missing.
 * @throws TypeError that names the place and each field that a client could not read, or would read as if it were absent.
 */
export function keepToContract<Value>(place: string, schema: Schema, given: Value): Value {
  const copy: unknown = JSON.parse(JSON.stringify(given) ?? 'null');
  const reading = read(schema, copy);
  const loss = reading.ok && lossIn(copy, reading.value, reading.dropped);
  const problems = reading.ok ? (loss ? [loss] : []) : reading.problems;
  if (!reading.ok || loss) {
    throw new TypeError(`${place} does not keep to the contract: ${problems.join('; ')}`);
  }
  // The contract infers its types from its schemas.
  return reading.value as Value;
}

/* A client survives a malformed item or decoration by leaving it out: in data of one's own it is a slip of the pen. */
function lossIn(
  given: unknown,
  kept: unknown,
  dropped: readonly DroppedItem[],
  path = '',
): string | undefined {
  if (given === kept || given === null) return undefined;
  if (!isObject(given) || !isObject(kept)) return `${path}: not ${JSON.stringify(given)}`;
  if (Array.isArray(given) && Array.isArray(kept) && given.length > kept.length) {
    // Dropped items are reported without their list. What was kept is the given itself, where it is right.
    const isLost = ({ index }: DroppedItem) => index < given.length && !kept.includes(given[index]);
    const { index, problems } = dropped.find(isLost) ?? { index: '', problems: ['no such item'] };
    return `${path}[${index}]: ${problems.join('; ')}`;
  }
  const losses = Object.entries(given).map(([name, value]) => {
    const inner = Array.isArray(given) ? `${path}[${name}]` : path + (path && '.') + name;
    return lossIn(value, kept[name], dropped, inner);
  });
  return losses.find(Boolean);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
