import * as v from 'valibot';

/** The known words, and any other string: editors complete the first, newer servers may send the second. */
export type OpenEnum<Known extends string> = Known | (string & {});

/**
 * A string whose known values are listed and whose unknown values are kept.
 *
 * @param known - The values this version of the contract knows.
 * @returns A string schema; `known` stays readable on it for the OpenAPI description.
 */
/* @__NO_SIDE_EFFECTS__ */
export function openEnum<const Known extends string>(
  known: readonly Known[],
): v.GenericSchema<OpenEnum<Known>> & { readonly known: readonly Known[] } {
  return { ...v.string(), known } as unknown as v.GenericSchema<OpenEnum<Known>> & {
    readonly known: readonly Known[];
  };
}
