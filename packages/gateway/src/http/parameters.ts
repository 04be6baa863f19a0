import { pathParameters, read, routes, type Route } from '@kerege/contract';
import * as v from 'valibot';
import { Refusal } from './problem.ts';

/** Every parameter that some endpoint knows. */
const known = new Set(
  Object.values(routes).flatMap(({ query }) =>
    Object.keys((query as unknown as { entries: object }).entries),
  ),
);

/**
 * Names a question for the byte cache: its path and the parameters that can matter, in one order, so
 * that nobody can fill the cache with questions that are the same.
 *
 * @param address - What is asked.
 * @returns The name.
 */
export function questionOf({ pathname, searchParams }: URL): string {
  const matter = [...searchParams].filter(([name]) => known.has(name));
  return `${pathname}?${new URLSearchParams(matter.sort()).toString()}`;
}

interface Wrong {
  path: string;
  message: string;
}

/**
 * Reads what a request asks, and names every parameter that cannot be read. Parameters that the route
 * does not know are left alone.
 *
 * @param route - The endpoint.
 * @param path - The values in its path, decoded.
 * @param search - The query.
 * @returns The values of path and query together.
 * @throws Refusal (400) that names each bad parameter.
 */
export function readParameters(
  route: Route,
  path: Readonly<Record<string, string>>,
  search: URLSearchParams,
): Record<string, unknown> {
  const wrong: Wrong[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(path)) {
    const schema = pathParameters[name as keyof typeof pathParameters];
    const reading = read(schema, value);
    if (reading.ok) values[name] = reading.value;
    else wrong.push({ path: name, message: reading.problems.join('; ') });
  }
  const { entries } = route.query as unknown as { entries: v.ObjectEntries };
  for (const [name, schema] of Object.entries(entries)) {
    const given = search.getAll(name);
    const result = v.safeParse(schema, given[0]);
    if (given.length > 1) wrong.push({ path: name, message: 'given more than once' });
    else if (result.success) values[name] = result.output;
    else wrong.push({ path: name, message: result.issues[0].message });
  }
  if (wrong.length === 0) return values;
  const names = wrong.map((one) => one.path).join(', ');
  throw new Refusal(400, 'invalid-parameter', `These parameters cannot be used: ${names}.`, wrong);
}
