import { pathParameters, read, routes, type Route, type RouteName } from '@kerege/contract';
import { Refusal, type WrongParameter } from './problem.ts';

/** A route that an address names. */
export interface RouteMatch {
  name: RouteName;
  /** The values in its path by their names, decoded. */
  path: Readonly<Record<string, string>>;
}

const patterns = Object.entries(routes).map(([name, { path }]) => {
  const pattern = path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { name: name as RouteName, pattern: new RegExp(`^(?<base>.*?)${pattern}/?$`) };
});

/**
 * Finds the route that an address names. The gateway may stand under any path; of two readings the shorter such path holds.
 *
 * @param pathname - The path of the address.
 * @returns The route and the values in its path; undefined where there is none.
 */
export function routeAt(pathname: string): RouteMatch | undefined {
  const matches = patterns.flatMap(({ name, pattern }) => {
    const groups = pattern.exec(pathname)?.groups;
    if (!groups) return [];
    const { base = '', ...path } = groups;
    const decoded = Object.entries(path).map(([key, value]) => [key, decode(value)]);
    return [{ name, base, path: Object.fromEntries(decoded) as RouteMatch['path'] }];
  });
  return matches.sort((one, other) => one.base.length - other.base.length)[0];
}

/**
 * Reads what a request asks, with the contract's own schemas.
 *
 * @param match - The route, with the values in its path.
 * @param search - The query; what the route does not know is left alone.
 * @returns The values of path and query together.
 * @throws Refusal (400) that names each parameter that cannot be used.
 */
export function readParameters(match: RouteMatch, search: URLSearchParams): object {
  const wrong = new Map<string, string>();
  for (const [name, value] of Object.entries(match.path)) {
    const reading = read(pathParameters[name as keyof typeof pathParameters], value);
    if (!reading.ok) wrong.set(name, reading.problems.join('; '));
  }
  const { query }: Route = routes[match.name];
  const reading = read(query, Object.fromEntries([...search].reverse()));
  for (const problem of reading.ok ? [] : reading.problems) {
    const [, name = '', message = ''] = /^(\w+): (.*)$/s.exec(problem) ?? [];
    if (!wrong.has(name)) wrong.set(name, message);
  }
  const known = reading.ok ? Object.keys(reading.value as object) : [];
  for (const name of [...known, ...wrong.keys()]) {
    if (search.getAll(name).length > 1) wrong.set(name, 'given more than once');
  }
  if (reading.ok && wrong.size === 0) return { ...(reading.value as object), ...match.path };
  throw refusalOf([...wrong].map(([path, message]) => ({ path, message })));
}

function refusalOf(wrong: readonly WrongParameter[]): Refusal {
  const names = wrong.map(({ path }) => path).join(', ');
  return new Refusal(400, 'invalid-parameter', `These parameters cannot be used: ${names}.`, wrong);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
