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
export function conformance(...args: readonly string[]): Promise<Run> {
  return run(command, ...args);
}

/** Runs it where its standard error is a terminal, or seems to be one. */
export function conformanceAtTerminal(...args: readonly string[]): Promise<Run> {
  return run('--import', 'data:text/javascript,process.stderr.isTTY=true', command, ...args);
}

async function run(...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const came = { code: null as number | null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (came.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (came.err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...came, code };
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
