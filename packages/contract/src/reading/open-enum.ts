import type * as v from 'valibot';
import { TextSchema } from './checked.ts';

/** The known words, and any other string: editors complete the first, newer servers may send the second. */
export type OpenEnum<Known extends string> = Known | (string & {});

/**
 * A string whose known values are listed and whose unknown values are kept.
 *
 * @param known - The values this version of the contract knows, for editors and the OpenAPI description, which is made
 *   from the source. At run time any string is right, so bundlers may leave the words out.
 * @returns A string schema.
 */
/* @__NO_SIDE_EFFECTS__ */
export function openEnum<const Known extends string>(
  known: readonly Known[],
): v.GenericSchema<OpenEnum<Known>>;
export function openEnum(): v.GenericSchema<string> {
  return TextSchema;
}
