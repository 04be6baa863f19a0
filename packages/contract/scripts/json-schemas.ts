import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as routes from '../src/routes.ts';
import * as article from '../src/schemas/article.ts';
import * as body from '../src/schemas/body.ts';
import * as catalogue from '../src/schemas/catalogue.ts';
import * as problem from '../src/schemas/problem.ts';
import * as ranking from '../src/schemas/ranking.ts';
import * as rates from '../src/schemas/rates.ts';
import * as status from '../src/schemas/status.ts';
import type { Docs } from './read-docs.ts';

const modules = { ...article, ...body, ...catalogue, ...problem, ...ranking, ...rates, ...status };

/** The schemas that get a name of their own in the description, by that name. */
export const components: Readonly<Record<string, GenericSchema>> = Object.fromEntries(
  Object.entries({ ...modules, ...routes })
    .filter(([name]) => name.endsWith('Schema'))
    .map(([name, schema]) => [name.replace(/Schema$/, ''), schema as unknown as GenericSchema])
    // Only Node itself lists a module's exports by the alphabet; the test's module runner does not.
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
);

/* A fallback or an option copies a schema, but not its entries: by those the copy is recognised. */
const identityOf = (schema: GenericSchema): object =>
  (schema as GenericSchema & { entries?: object }).entries ?? schema;
const names = new Map(
  Object.entries(components).map(([name, schema]) => [identityOf(schema), name]),
);

/* What the contract checks by a function, in the words of JSON Schema. */
const formats: Readonly<Record<string, JsonSchema>> = {
  'not an http(s) address': { type: 'string', format: 'uri' },
  'not an RFC 3339 instant with an offset': { type: 'string', format: 'date-time' },
  'not a day of the form YYYY-MM-DD': { type: 'string', format: 'date' },
  'not a list of ISO 4217 codes': { type: 'array', items: { type: 'string' } },
};

/**
 * Describes a schema in JSON Schema (2020-12, as OpenAPI 3.1 uses it).
 *
 * @param schema - A schema of the contract.
 * @returns Its description; schemas that have a name are referred to.
 */
export function describe(schema: GenericSchema): JsonSchema {
  const name = names.get(identityOf(schema));
  if (name) return { $ref: `#/components/schemas/${name}` };
  const described = convert(schema);
  delete described.$schema;
  return described;
}

/**
 * Describes a schema that has a name, with what its comments say.
 *
 * @param schema - A schema of the contract.
 * @param docs - What the comments say.
 * @returns Its description.
 */
export function describeComponent(schema: GenericSchema, docs: Docs | undefined): JsonSchema {
  const described = convert(schema);
  const properties = Object.entries(described.properties ?? {}).map(([field, property]) => {
    const description = docs?.fields[field];
    const known = withWords(property as JsonSchema, docs?.words[field]);
    return [field, description ? { ...known, description } : known];
  });
  if (properties.length > 0) described.properties = Object.fromEntries(properties);
  delete described.$schema;
  return docs?.text ? { description: docs.text, ...described } : described;
}

function convert(root: GenericSchema): JsonSchema {
  return toJsonSchema(root, {
    target: 'draft-2020-12',
    typeMode: 'output',
    overrideSchema({ valibotSchema, jsonSchema }) {
      const schema = valibotSchema as unknown as Checked;
      if (schema !== root && names.has(identityOf(schema))) return describe(schema);
      // What is not described here the library refuses.
      if (schema.type === 'custom') return describeChecked(schema);
      if (jsonSchema.enum?.length === 1) return { const: jsonSchema.enum[0] };
      delete jsonSchema.default;
      return jsonSchema;
    },
  });
}

/** What `text` and `wholeNumber` leave on their schemas. */
type Checked = GenericSchema & { form?: unknown; message?: unknown };

function describeChecked({ form, message }: Checked): JsonSchema | undefined {
  const [, minimum, maximum] = /^not a whole number from (\d+) to (.+)$/.exec(`${message}`) ?? [];
  if (minimum) {
    const bound = maximum === 'Infinity' ? {} : { maximum: Number(maximum) };
    return { type: 'integer', minimum: Number(minimum), ...bound };
  }
  // JSON Schema reads every pattern as Unicode, so the flag need not be said.
  const pattern =
    form instanceof RegExp ? ({ type: 'string', pattern: form.source } as const) : undefined;
  return formats[`${message}`] ?? pattern;
}

function withWords(schema: JsonSchema, words: readonly string[] | undefined): JsonSchema {
  if (!words) return schema;
  if (!schema.items) return { ...schema, enum: [...words] };
  return { ...schema, items: withWords(schema.items as JsonSchema, words) };
}
