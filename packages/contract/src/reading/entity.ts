import * as v from 'valibot';
import { refine } from './refine.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * An object schema that keeps fields it does not know, so that an older client reads a newer server.
 * The unknown fields are there at run time and absent from the inferred type: a typo stays a compile error.
 *
 * @param entries - The schema of each known field.
 * @param strict - True where unknown fields are left out instead.
 * @returns A schema that accepts objects with at least these fields.
 */
/* @__NO_SIDE_EFFECTS__ */
export function entity<const Entries extends v.ObjectEntries>(
  entries: Entries,
  strict = false,
): v.ObjectSchema<Entries, undefined> {
  const fields = Object.entries(entries);
  return refine(
    v.custom<Record<string, unknown>>(isObject, 'not an object'),
    { type: 'loose_object', entries },
    (input, config) => {
      // Copied only where something differs: most of what a newsroom sends is right as it is.
      let value: Record<string, unknown> = strict ? {} : input;
      // An own key of this name would become the prototype of whatever it is assigned to.
      if (Object.hasOwn(value, '__proto__')) {
        value = { ...input };
        delete value['__proto__'];
      }
      let issues: [v.BaseIssue<unknown>] | undefined;
      for (const [key, schema] of fields) {
        // What a page has added to Object.prototype was not sent.
        const given = Object.hasOwn(input, key) ? input[key] : undefined;
        const read = schema['~run']({ value: given }, config);
        if (read.issues) {
          const step = { type: 'object', origin: 'value', input, key, value: given } as const;
          issues ??= [] as unknown as [v.BaseIssue<unknown>];
          for (const issue of read.issues) {
            issues.push({ ...issue, path: [step, ...(issue.path ?? [])] });
          }
        } else if (strict ? read.value !== undefined : read.value !== given) {
          if (value === input) value = { ...input };
          value[key] = read.value;
        }
      }
      return issues ? { typed: false, value, issues } : { typed: true, value };
    },
  );
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
  return orElse(v.optional(schema), undefined);
}

/**
 * A decoration whose absence is said in so many words: null when it is missing or malformed.
 *
 * @param schema - The schema of the field's value.
 * @returns A schema whose output is the value or null.
 */
/* @__NO_SIDE_EFFECTS__ */
export function orNull<const Schema extends v.GenericSchema>(
  schema: Schema,
): v.SchemaWithFallback<v.NullableSchema<Schema, undefined>, null> {
  return orElse(v.nullable(schema), null);
}

/* What valibot's `fallback` does, without a step for each of the two wrappings: half of all fields are decorations. */
/* @__NO_SIDE_EFFECTS__ */
function orElse<Wrapping extends v.GenericSchema & { wrapped: v.GenericSchema }, Fallback>(
  wrapping: Wrapping,
  fallback: Fallback,
): v.SchemaWithFallback<Wrapping, Fallback> {
  const run: Wrapping['~run'] = (dataset, config) => {
    const read = dataset.value == null || wrapping.wrapped['~run'](dataset, config);
    return read === true || read.issues ? { typed: true, value: fallback } : read;
  };
  return Object.assign(wrapping, { fallback, '~run': run });
}
