import { routes, type Route } from '@kerege/contract';
import { checks } from '@kerege/contract/conformance';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conformance } from '../support/conformance-command.ts';
import { says } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';
import { startGateway, type GatewayProcess } from '../support/gateway-process.ts';
import { readExamples, runExample, typeFaults } from '../support/readme-examples.ts';

const path = 'packages/contract/README.md';
const readme = readFileSync(path, 'utf8');
const examples = readExamples(path);
/** The cells of each row of its tables. */
const rows = [...readme.matchAll(/^\| (`.*) \|$/gm)].map(([, row = '']) =>
  row.split(' | ').map((cell) => cell.trim()),
);

let gateway: GatewayProcess;
beforeAll(async () => {
  gateway = await startGateway('--now', '2025-12-03T18:00:00+05:00');
});
afterAll(() => gateway.stop());

describe('the README of the contract', () => {
  it('has examples of what the package exports', () => {
    const headings = ['Reading', 'Fixtures and OpenAPI', 'Checking a server'];
    expect(examples.map(({ heading }) => heading)).toEqual(headings);
  });

  it.each(examples)('prints what it says under "$heading"', async (example) => {
    expect(example.prints).not.toEqual([]);
    const { printed, warned } = await runExample(example, gateway.url);
    expect(printed).toEqual(example.prints);
    expect(warned).toEqual([]);
  });

  it('keeps to the types of the package', () => {
    expect(typeFaults(examples)).toEqual([]);
  });

  it('has every route in its table', () => {
    const told = rows.slice(0, Object.keys(routes).length);
    expect(told.map((cells) => cells.filter((_, index) => index !== 3))).toEqual(
      Object.entries<Route>(routes).map(([name, route]) => [
        `\`${name}\``,
        `\`${route.path}\``,
        parametersOf(route)
          .map((parameter) => `\`${parameter}\``)
          .join(' '),
        String(route.maxAge),
      ]),
    );
  });

  it('tells what each group of checks means', () => {
    const groups = new Set(Object.keys(checks).map((id) => `${id.split('.')[0] ?? ''}.…`));
    const told = rows.flatMap(([first = '']) => first.match(/\w+\.…/g) ?? []);
    expect(told.sort()).toEqual([...groups].sort());
  });

  it('names the options of the command, and no others', async () => {
    const { out } = await conformance('--help');
    const options = (text: string) => new Set(text.match(/--[a-z][a-z-]+/g));
    expect(options(readme)).toEqual(options(out));
    expect(readme).toContain('npx kerege-conformance http://localhost:8787\n');
  });
});

it('the output in the README of the contract is what the command prints', async () => {
  const newsroom = await FaultyNewsroom.start();
  newsroom.fault = says('Timing-Allow-Origin', null);
  const { code, out } = await conformance(newsroom.url);
  await newsroom.stop();
  const shown = /^```text\n([^]+?)^```/m.exec(readme)?.[1] ?? '';
  const literal = shown.replaceAll('http://localhost:8787', newsroom.url);
  const parts = literal.split(/(…|\n)/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  expect(out).toMatch(new RegExp(parts.join('').replaceAll('…', '[^]*?')));
  expect(code).toBe(1);
});

function parametersOf({ query }: Route): string[] {
  return Object.keys((query as Route['query'] & { entries: object }).entries);
}
