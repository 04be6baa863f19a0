import { parseWebAddress, pathParameters, read, type Route } from '@kerege/contract';

/** Values of the parameters in a route's path. */
export type PathValues = { [Name in keyof typeof pathParameters]?: string };

/**
 * Reads the address under which the gateway stands.
 *
 * @param baseUrl - Absolute, http or https; it may have a path.
 * @returns The address, ending with a slash.
 * @throws TypeError when it is no such address, or has credentials (`fetch` refuses them), a query or a fragment.
 */
export function readBase(baseUrl: string | URL): URL {
  const base = parseWebAddress(String(baseUrl));
  if (!base || base.username || base.password || base.search || base.hash) {
    throw new TypeError(`baseUrl: not a plain http(s) address: ${base?.origin ?? baseUrl}`);
  }
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}

/**
 * Writes the address of one question. The same question has the same address, in whatever order it is asked.
 *
 * @param base - What `readBase` gave.
 * @param route - The endpoint.
 * @param values - Values of the parameters in its path.
 * @param query - What is asked; lists are joined by commas; undefined and null are left out, as is what the endpoint does
 *   not know.
 * @param lang - The language where the query names none and the endpoint knows languages.
 * @returns The absolute address.
 * @throws RangeError that names the parameter whose value the contract refuses.
 */
export function addressOf(
  base: URL,
  route: Route,
  values: PathValues,
  query: object,
  lang: string | undefined,
): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: keyof PathValues) =>
    String(accept(pathParameters[name], values[name], `${name}: `)),
  );
  const address = new URL(path.slice(1), base);
  const { entries } = route.query as unknown as { entries: object };
  const asked = new Map(lang ? [['lang', lang]] : []);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    asked.set(name, String(value));
  }
  accept(route.query, Object.fromEntries(asked));
  for (const name of Object.keys(entries)) {
    const value = asked.get(name);
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address.href.replaceAll('%2C', ',');
}

/**
 * Checks what a caller gave against the contract.
 *
 * @param schema - What it has to be.
 * @param value - What the caller gave.
 * @param label - What the caller calls it, where the schema does not.
 * @returns The value, as the contract reads it.
 * @throws RangeError that names it.
 */
export function accept(schema: Route['query'], value: unknown, label = ''): unknown {
  const reading = read(schema, value);
  if (reading.ok) return reading.value;
  throw new RangeError(label + reading.problems[0]);
}
