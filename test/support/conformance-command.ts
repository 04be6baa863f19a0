import { checkServer, tellReport } from '@kerege/contract/conformance';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'vitest';

const command = new URL('../../packages/contract/bin/kerege-conformance.mjs', import.meta.url)
  .pathname;

/** What came of a run of the command. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command `kerege-conformance`. */
export async function conformance(...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const run = { code: null as number | null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...run, code };
}

/** Fails unless the check finds in a server what is told by these identifiers, and nothing else. */
export async function expectFound(
  url: string,
  identifiers: readonly string[],
  told: RegExp,
): Promise<void> {
  const report = await checkServer(url, { fetch });
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
  const { length } = identifiers;
  expect(table).toContain(` checks, ${length} ${length === 1 ? 'differs' : 'differ'}, `);
}
