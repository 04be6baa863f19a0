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
    throw new TypeError(`baseUrl: not a plain http(s) address: ${baseUrl}`);
  }
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}

/**
 * Writes the address of one question.
 *
 * @param base - What `readBase` gave.
 * @param route - The endpoint.
 * @param values - Values of the parameters in its path.
 * @param query - What is asked; lists are joined by commas; undefined and null are left out, as is what the endpoint does not know.
 * @returns The absolute address.
 * @throws RangeError that names the parameter whose value the contract refuses.
 */
export function addressOf(base: URL, route: Route, values: PathValues, query: object): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: keyof PathValues) =>
    String(accept(pathParameters[name], values[name], `${name}: `)),
  );
  const address = new URL(path.slice(1), base);
  const given = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, String(value)]);
  const known = Object(accept(route.query, Object.fromEntries(given)));
  address.search = String(new URLSearchParams(given.filter(([name = '']) => name in known)));
  return address.href.replaceAll('%2C', ',');
}

function accept(schema: Route['query'], value: unknown, label = ''): unknown {
  const reading = read(schema, value);
  if (reading.ok) return reading.value;
  throw new RangeError(label + reading.problems[0]);
}
