import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { RouteName } from '../../packages/contract/src/index.ts';

type Json = Record<string, unknown>;

/** One parameter of an operation. */
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  description?: string;
  schema: object;
}

interface Operation {
  operationId: RouteName;
  summary: string;
  parameters: Parameter[];
  responses: Record<string, Json & { content: Record<string, { schema: Json; example: Json }> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json & { description?: string; properties?: Json }> };
}

/** Where the description stands. */
export const openapiFile = new URL('../../packages/contract/openapi.yaml', import.meta.url);
/** The description as committed. */
export const openapi = parse(readFileSync(openapiFile, 'utf8')) as Description;
/** Every operation by its name. */
export const operations: ReadonlyMap<string, Operation & { path: string }> = new Map(
  Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => [operation.operationId, { ...operation, path }]),
  ),
);

/*
 * The description lets a newer server say more; the gateway of this very version may say nothing that
 * is not in it. So every object is closed. What is composed of parts could not be closed part by part.
 */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('allOf' in schema) throw new Error('teach this to close what allOf composes');
  const parts = Object.entries(schema).map(([key, value]) => [
    key,
    // The names below `properties` are the fields' own, no keywords.
    key === 'properties' ? mapValues(value as Json, closed) : closed(value),
  ]);
  const isObject = 'properties' in schema || ('type' in schema && schema.type === 'object');
  return { ...Object.fromEntries(parts), ...(isObject ? { additionalProperties: false } : {}) };
}

function mapValues(object: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

const answerOf = ({ responses }: Operation) => responses['200']?.content['application/json'];
const id = 'https://kerege.test/openapi';
const ajv = new Ajv2020({ allErrors: true });
ajvFormats.default(ajv);
ajv.addVocabulary(['components', 'answers']);
ajv.addSchema({
  $id: id,
  components: { schemas: mapValues(openapi.components.schemas, closed) },
  answers: Object.fromEntries(
    [...operations].map(([name, operation]) => [name, closed(answerOf(operation)?.schema)]),
  ),
});

function problemsAt(pointer: string, body: unknown): string[] {
  const validate = ajv.getSchema(`${id}#${pointer}`);
  if (!validate) throw new Error(`openapi.yaml says nothing of ${pointer}`);
  void validate(body);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || 'the whole'} ${message} ${JSON.stringify(params)}`,
  );
}

/**
 * Compares an answer with the description, in which nothing may be added.
 *
 * @param route - The name of the operation.
 * @param body - The parsed body of its 200.
 * @returns What differs; nothing when all is well.
 */
export function problemsOf(route: RouteName, body: unknown): string[] {
  return problemsAt(`/answers/${route}`, body);
}

/** Fails unless the body of a 200 is what the description says, and nothing more. */
export function expectAnswer(route: RouteName, body: unknown): void {
  expect(problemsOf(route, body), route).toEqual([]);
}

/** Fails unless the body of an error is a Problem as described, and nothing more. */
export function expectProblem(body: unknown): void {
  expect(problemsAt('/components/schemas/Problem', body)).toEqual([]);
}

/** The example that the description gives of an operation's answer. */
export function exampleOf(route: RouteName): unknown {
  const operation = operations.get(route);
  return operation && answerOf(operation)?.example;
}
