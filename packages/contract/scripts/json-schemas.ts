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

/* What valibot checks by a function, in the words of JSON Schema. */
const formats: Readonly<Record<string, string>> = {
  'not an http(s) address': 'uri',
  'not an RFC 3339 instant with an offset': 'date-time',
  'not a day of the form YYYY-MM-DD': 'date',
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
    return [field, description ? { ...(property as JsonSchema), description } : property];
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
      const schema = valibotSchema as unknown as GenericSchema & { known?: readonly string[] };
      if (schema.known) return { type: 'string', enum: [...schema.known] };
      if (schema !== root && names.has(identityOf(schema))) return describe(schema);
      delete jsonSchema.default;
      return jsonSchema;
    },
    overrideAction({ valibotAction, jsonSchema }) {
      const { requirement } = valibotAction as { requirement?: unknown };
      // JSON Schema reads every pattern as Unicode, so the flag need not be said.
      if (requirement instanceof RegExp) return { ...jsonSchema, pattern: requirement.source };
      if (valibotAction.type !== 'check') return null;
      const message = String((valibotAction as { message?: unknown }).message);
      return { ...jsonSchema, format: formats[message] ?? 'text' };
    },
  });
}
