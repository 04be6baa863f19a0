import { readFileSync } from 'node:fs';
import type { GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { generateOpenapi } from '../../packages/contract/scripts/generate-openapi.ts';
import { routes, type RouteName } from '../../packages/contract/src/index.ts';
import {
  exampleOf,
  expectAnswer,
  openapi,
  openapiFile,
  operations,
  problemsOf,
} from '../support/openapi.ts';

const names = Object.keys(routes) as RouteName[];
const said = /\w{3}/;

it('is what `npm run generate` makes of the contract', () => {
  expect(readFileSync(openapiFile, 'utf8')).toBe(generateOpenapi());
});

describe.each(names)('%s', (name) => {
  const { path, query, maxAge } = routes[name];
  const operation = operations.get(name);

  it('stands under its path, with its sentence and its freshness', () => {
    expect(operation?.path).toBe(path);
    expect(operation?.summary).toMatch(said);
    expect(operation?.responses['200']).toMatchObject({
      description: expect.stringContaining(`${maxAge} seconds`) as string,
    });
    expect(Object.keys(operation?.responses ?? {})).toEqual(
      path.includes('{') ? ['200', '304', '400', '404'] : ['200', '304', '400'],
    );
  });

  it('has every parameter of its path and its query, each with a sentence', () => {
    const { entries } = query as GenericSchema & { entries: object };
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, one]) => `path ${one}`);
    const inQuery = Object.keys(entries).map((one) => `query ${one}`);
    const parameters = operation?.parameters ?? [];
    expect(parameters.map((one) => `${one.in} ${one.name}`)).toEqual([...inPath, ...inQuery]);
    for (const parameter of parameters) {
      expect(parameter.description, parameter.name).toMatch(said);
      expect(parameter.required === true).toBe(parameter.in === 'path');
      expect(parameter.schema).toHaveProperty('type');
    }
  });

  it('shows an example that is right to the last field', () => {
    expectAnswer(name, exampleOf(name));
  });

  it('lets nothing be added to an answer in this house', () => {
    expect(problemsOf(name, { ...(exampleOf(name) as object), extra: 1 })).toHaveLength(1);
    expect(problemsOf(name, {}).length).toBeGreaterThan(0);
  });
});

it('describes no operation beside those of the table', () => {
  expect([...operations.keys()].sort()).toEqual([...names].sort());
});

describe('every schema', () => {
  const fields = Object.entries(openapi.components.schemas).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).map(([field, schema]) => [`${name}.${field}`, schema]),
  ) as [string, { description?: string }][];

  it('says what it is', () => {
    const silent = Object.entries(openapi.components.schemas).filter(
      ([, { description = '' }]) => !said.test(description),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('says of each of its fields what it is', () => {
    expect(fields.length).toBeGreaterThan(60);
    const silent = fields.filter(([, { description = '' }]) => !said.test(description));
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
