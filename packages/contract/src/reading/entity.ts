import * as v from 'valibot';

/**
 * An object schema that keeps fields it does not know, so that an older client reads a newer server.
 * The unknown fields are there at run time and absent from the inferred type: a typo stays a compile error.
 *
 * @param entries - The schema of each known field.
 * @returns A schema that accepts objects with at least these fields.
 */
/* @__NO_SIDE_EFFECTS__ */
export function entity<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> {
  // valibot walks the entries with for…in: what a page added to Object.prototype must not be among them.
  const own = { __proto__: null, ...entries } as unknown as Entries;
  return v.looseObject(own) as unknown as v.ObjectSchema<Entries, undefined>;
}

/**
 * A decoration of an entity: read when it is right, absent when it is missing, null or malformed.
 * What identifies an entity is never wrapped in this.
 *
 * @param schema - The schema of the field's value.
 * @returns A schema whose output is the value or undefined.
 */
/* @__NO_SIDE_EFFECTS__ */
export function lenient<const Schema extends v.GenericSchema>(
  schema: Schema,
): v.SchemaWithFallback<v.OptionalSchema<Schema, undefined>, undefined> {
  return v.fallback(v.optional(schema), undefined);
}
