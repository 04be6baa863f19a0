import { parseWebAddress, pathParameters, read, type Route } from '@kerege/contract';

/** Values of the parameters in a route's path. */
export type PathValues = { [Name in keyof typeof pathParameters]?: string };

/**
 * Reads the address under which the gateway stands.
 *
 * @param baseUrl - Absolute, http or https; it may have a path.
 * @returns The address, ending with a slash.
 * @throws TypeError when it is no such address.
 */
export function readBase(baseUrl: string | URL): URL {
  const base = parseWebAddress(String(baseUrl));
  if (!base || base.username || base.password || base.search || base.hash) {
    throw new TypeError(
      `baseUrl: not an absolute http(s) address without credentials, query and fragment: ${quote(baseUrl)}`,
    );
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
 * @param query - What is asked; lists are joined by commas, undefined is left out, as is what the endpoint does not know.
 * @returns The absolute address.
 * @throws TypeError or RangeError that names the parameter whose value the contract refuses.
 */
export function addressOf(base: URL, route: Route, values: PathValues, query: object): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: keyof PathValues) =>
    pathValue(name, values[name]),
  );
  const address = new URL(path.slice(1), base);
  address.search = new URLSearchParams(readQuery(route, query)).toString().replaceAll('%2C', ',');
  return address.href;
}

function pathValue(name: keyof PathValues, value: unknown): string {
  const reading = read(pathParameters[name], value);
  if (reading.ok) return reading.value;
  throw new TypeError(`${name}: ${reading.problems[0]}: ${quote(value)}`);
}

function readQuery(route: Route, query: object): [string, string][] {
  const given = Object.entries(query).filter(([, value]) => (value ?? undefined) !== undefined);
  const asked = given.map(([name, value]): [string, string] => [name, String(value)]);
  const reading = read(route.query, Object.fromEntries(asked));
  if (reading.ok) return asked.filter(([name]) => name in (reading.value as object));
  const problem = reading.problems[0] ?? 'query';
  const value: unknown = Object.fromEntries(given)[problem.slice(0, problem.indexOf(':'))];
  const Refusal = typeof value === 'number' ? RangeError : TypeError;
  throw new Refusal(`${problem}: ${quote(value)}`);
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 100)}"` : String(value);
}
