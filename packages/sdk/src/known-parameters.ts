import type { Prepare } from './request.ts';

/**
 * Refuses parameters that an endpoint does not know: a slip of the pen, or a signal in the wrong place.
 *
 * @param prepare - Writes questions down.
 * @returns The same, but it throws a TypeError that names such a parameter.
 */
export function knownParametersAlone(prepare: Prepare): Prepare {
  return (route, question) => {
    const { entries } = route.query as unknown as { entries: object };
    for (const [name, value] of Object.entries({ __proto__: null, ...question }.query ?? {})) {
      if (value !== undefined && !Object.hasOwn(entries, name)) {
        throw new TypeError(`${name}: no such parameter`);
      }
    }
    return prepare(route, question);
  };
}
