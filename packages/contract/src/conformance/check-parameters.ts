import type * as v from 'valibot';
import { checkProblem } from './check-problem.ts';
import type { Endpoint, Question } from './endpoint.ts';

const tooLong = 'x'.repeat(101);

/** Values of each parameter that the contract refuses. */
export const badValues = {
  section: [' '],
  tag: [tooLong],
  lang: ['!'],
  since: ['yesterday'],
  url: ['javascript:alert(1)'],
  limit: ['0', '101', 'many'],
  cursor: ['!', 'kerege-conformance-no-cursor'],
  period: ['1y'],
  currencies: ['usd', 'USD,'],
  kind: ['kerege'],
  city: [tooLong],
  from: ['2025-02-30'],
  to: ['tomorrow'],
} as const satisfies Record<string, readonly string[]>;

type Parameter = keyof typeof badValues;

/** The names of an endpoint's query parameters. */
export function parametersOf({ route }: Endpoint): Parameter[] {
  const { entries } = route.query as v.GenericSchema & { entries: object };
  return Object.keys(entries) as Parameter[];
}

/**
 * Checks that an endpoint refuses every bad parameter and names it.
 *
 * @param endpoint - The endpoint.
 * @param path - Values for its path.
 */
export async function checkBadParameters(
  endpoint: Endpoint,
  path: Question['path'] = {},
): Promise<void> {
  const bad = parametersOf(endpoint).flatMap((parameter) =>
    badValues[parameter].map((value) => ({ parameter, value })),
  );
  await Promise.all(
    bad.map(async ({ parameter, value }) => {
      const exchange = await endpoint.ask({ path, query: { [parameter]: value } });
      const expected = { id: `errors.${parameter}` as const, status: 400, parameter };
      checkProblem(endpoint.sheet, exchange, expected);
    }),
  );
}
