import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type GatewayProcess } from '../support/gateway-process.ts';
import { startMisbehavingServer } from '../support/misbehaving-server.ts';
import { readExamples, runExample, typeFaults, type Example } from '../support/readme-examples.ts';

const examples = readExamples('packages/sdk/README.md');
const [ranking] = readExamples('README.md') as [Example];

let newsroom: GatewayProcess;
beforeAll(async () => {
  newsroom = await startGateway('--now', '2025-12-03T18:00:00+05:00');
});
afterAll(() => newsroom.stop());

describe('in the README of the SDK', () => {
  test('each section but those of tables and prose has an example', () => {
    expect(examples.map(({ heading }) => heading)).toEqual([
      '@kerege/sdk',
      'Errors',
      'Deadlines and aborting',
      'Pages',
      'The cache',
      'Live',
      'Rates',
      'Hooks',
      'A fetch of your own',
      'TypeScript',
      'Testing',
      'Where it runs',
    ]);
  });

  test('each address leads to a heading of its own or stands for itself', () => {
    const text = readFileSync(new URL('../../packages/sdk/README.md', import.meta.url), 'utf8');
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => {
      return `#${heading.toLowerCase().replaceAll(' ', '-')}`;
    });
    const targets = [...text.matchAll(/\]\((?!https:)([^)]*)\)/g)].map(([, target]) => target);
    expect(targets.filter((target = '') => !headings.includes(target))).toEqual([]);
    expect(new Set(targets)).toEqual(new Set(headings));
  });

  test.each(examples)('the example under "$heading" prints what it says', async (example) => {
    expect(example.prints).not.toEqual([]);
    const { printed, warned } = await runExample(example, newsroom.url);
    expect(printed).toEqual(example.prints);
    expect(warned).toEqual([]);
  });

  test.each([
    ['a retry', 'one 503', /^attempt 2 in \d+ ms HttpError: GET /],
    [
      'a deprecation',
      'deprecated, with a sunset',
      /^\/v1\/rankings\/\{id\} ends 2025-12-31T23:59:59.000Z$/,
    ],
    [
      'a deprecation without an end',
      'deprecated without an end',
      /^\/v1\/rankings\/\{id\} ends one day$/,
    ],
    ['an item that was left out', 'bad items among good ones', /^http:.*latest 0 not an object$/],
  ])('the example of hooks warns of %s', async (_, fault, warning) => {
    const hooks = examples.find(({ heading }) => heading === 'Hooks') as Example;
    const server = await startMisbehavingServer();
    const { warned } = await runExample(hooks, server.place(fault).baseUrl);
    server.close();
    expect(warned[0]).toMatch(warning);
  });
});

test('the example in the README of the repository prints ten numbered titles', async () => {
  const { printed, warned } = await runExample(ranking, newsroom.url);
  expect(printed.map((line) => parseInt(line))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(warned).toEqual([]);
});

test('the examples of both keep to the types of the SDK', () => {
  expect(typeFaults([...examples, ranking])).toEqual([]);
});
