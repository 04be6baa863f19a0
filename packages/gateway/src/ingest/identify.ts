import { createHash } from 'node:crypto';

/**
 * Eight hexadecimal digits that stand for a text.
 *
 * @param text - Any text.
 * @returns The beginning of its SHA-256.
 */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * Makes an identifier of a name: the name itself where it is one already, else what is left of it and a short hash of
 * the whole, so that two names never become one identifier.
 *
 * @param name - Any text.
 * @returns What the contract calls an identifier.
 */
export function identifierOf(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/.test(name)) return name;
  const left = name
    .replace(/[^A-Za-z0-9._~-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 100);
  return left === '' ? shortHash(name) : `${left}-${shortHash(name)}`;
}
