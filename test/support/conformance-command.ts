import { tellReport, type Report } from '@kerege/contract/conformance';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'vitest';

const command = new URL('../../packages/contract/dist/cli/kerege-conformance.js', import.meta.url)
  .pathname;

/** What came of a run of the built command. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command `kerege-conformance`. */
export async function conformance(...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const run = { code: null as number | null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...run, code };
}

/** Fails unless the built command finds in a server what is told by these identifiers, and nothing else. */
export async function expectFound(
  url: string,
  identifiers: readonly string[],
  told: RegExp,
): Promise<void> {
  const { code, out, err } = await conformance(url, '--json');
  expect(err).toBe('');
  const report = JSON.parse(out) as Report;
  const found = report.endpoints.flatMap(({ endpoint, checks }) =>
    checks
      .filter(({ outcome }) => outcome === 'differs')
      .map(({ id }) => `${endpoint.replace(/^GET \/v1|\(.*$/g, '').trim()} ${id}`.trim()),
  );
  expect(found).toEqual(identifiers);
  expect(report.differ).toBe(identifiers.length);
  const table = tellReport(report);
  expect(table).toMatch(told);
  for (const one of identifiers) expect(table).toContain(`✗ ${one.split(' ').at(-1)} `);
  expect(table).toContain(` checks, ${identifiers.length} differ`);
  expect(code).toBe(1);
}
