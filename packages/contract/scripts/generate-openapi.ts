/** Writes `openapi.yaml` (OpenAPI 3.1) from the contract's schemas, routes and comments. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { stringify } from 'yaml';
import * as queries from '../src/queries.ts';
import { routes, type Route, type RouteName } from '../src/routes.ts';
import { exampleOf } from './examples.ts';
import { components, describe, describeComponent } from './json-schemas.ts';
import { readDocs } from './read-docs.ts';

const room = join(import.meta.dirname, '..');
const docs = readDocs(join(room, 'src'));
const { version } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as {
  version: string;
};

/**
 * Makes the description.
 *
 * @returns The text of `openapi.yaml`.
 */
export function generateOpenapi(): string {
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Kerege',
      version,
      summary: "A newsroom's articles, top-10 lists and exchange rates",
      description:
        'Clients keep fields and values they do not know: a newer server may send more than is described here. ' +
        'Every answer, errors and 304s included, may be read by any page (CORS `*`, no credentials).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://news.example', description: "The newsroom's gateway" }],
    security: [],
    paths: Object.fromEntries(
      Object.entries(routes).map(([name, route]) => [
        route.path,
        { get: operation(name as RouteName, route) },
      ]),
    ),
    components: { schemas: describeComponents(), headers, responses },
  };
  return `# Generated from src by scripts/generate-openapi.ts: do not edit.\n${stringify(document, {
    aliasDuplicateObjects: false,
    lineWidth: 100,
  })}`;
}

function operation(name: RouteName, route: Route): object {
  const summary = (docs.get('routes')?.fields[name] ?? '').replace(/\.$/, '');
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter);
  const paged = 'nextCursor' in (entriesOf(route.answer) ?? {});
  return {
    operationId: name,
    summary,
    parameters: [
      ...inPath.map((parameter) => ({
        name: parameter,
        in: 'path',
        description: docs.get('pathParameters')?.fields[parameter] ?? '',
        required: true,
        schema: describe(queries.pathParameters[parameter as 'id' | 'currency']),
      })),
      ...queryParameters(route),
    ],
    responses: {
      200: {
        description: `${summary}. Fresh for ${route.maxAge} seconds.`,
        headers: headersOf('ETag', 'Cache-Control', 'X-Request-Id', ...(paged ? ['Link'] : [])),
        content: {
          'application/json': { schema: describe(route.answer), example: exampleOf(name) },
        },
      },
      304: { $ref: '#/components/responses/NotModified' },
      400: { $ref: '#/components/responses/BadRequest' },
      ...(inPath.length > 0 ? { 404: { $ref: '#/components/responses/NotFound' } } : {}),
    },
  };
}

function queryParameters({ query }: Route): object[] {
  const name = Object.entries(queries).find(([, schema]) => schema === query)?.[0] ?? '';
  return Object.entries(entriesOf(query) ?? {}).map(([parameter, schema]) => ({
    name: parameter,
    in: 'query',
    description: docs.get(name)?.fields[parameter] ?? '',
    ...(parameter === 'currencies' ? { style: 'form', explode: false } : {}),
    schema: describe(schema),
  }));
}

function describeComponents(): object {
  const described = Object.entries(components).map(([name, schema]) => {
    const own = docs.get(`${name}Schema`);
    const fields = name.endsWith('Page') ? docs.get('pageOf')?.fields : own?.fields;
    return [name, describeComponent(schema, own && { ...own, fields: fields ?? {} })];
  });
  return Object.fromEntries(described) as object;
}

function entriesOf(schema: GenericSchema): Record<string, GenericSchema> | undefined {
  return (schema as { entries?: Record<string, GenericSchema> }).entries;
}

function headersOf(...names: string[]): object {
  const refer = (name: string) => [name, { $ref: `#/components/headers/${name}` }];
  return Object.fromEntries(names.map(refer)) as object;
}

const text = { type: 'string' };
const headers = {
  ETag: { description: 'Strong validator of the answer (RFC 9110).', schema: text },
  'Cache-Control': { description: 'How long a cache may answer (RFC 9111).', schema: text },
  'X-Request-Id': { description: 'The identifier of the request.', schema: text },
  Link: { description: 'The next page, `rel="next"` (RFC 8288).', schema: text },
};

const problem = (description: string, status: number, title: string, code: string): object => ({
  description,
  headers: headersOf('X-Request-Id'),
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      example: { type: 'about:blank', title, status, code, requestId: '01JEA0Q3' },
    },
  },
});

const responses = {
  NotModified: {
    description: 'The answer has not changed since the ETag that was sent.',
    headers: headersOf('ETag', 'Cache-Control', 'X-Request-Id'),
  },
  BadRequest: problem('A parameter was refused.', 400, 'Bad Request', 'invalid-parameter'),
  NotFound: problem('There is no such thing.', 404, 'Not Found', 'not-found'),
};

if (import.meta.main) writeFileSync(join(room, 'openapi.yaml'), generateOpenapi());
