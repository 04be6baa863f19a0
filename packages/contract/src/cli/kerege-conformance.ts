import process from 'node:process';
import { styleText } from 'node:util';
import { checkServer, NothingToCheck, tellReport, type Colours } from '../conformance/index.ts';
import { help } from './help.ts';
import { readCommand, type CheckCommand } from './options.ts';
import { showProgress } from './progress.ts';

const colours: Colours = {
  good: (text) => styleText('green', text, { validateStream: false }),
  bad: (text) => styleText('red', text, { validateStream: false }),
  dim: (text) => styleText('dim', text, { validateStream: false }),
};

async function check({ url, json, ...patience }: CheckCommand): Promise<number> {
  const progress = showProgress(process.stderr);
  try {
    const report = await checkServer(url, { fetch, ...patience, onAnswer: progress.tell }).finally(
      progress.clear,
    );
    const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
    const table = () => `${report.url}\n\n${tellReport(report, isColoured ? colours : undefined)}`;
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : table());
    return report.differ > 0 ? 1 : 0;
  } catch (error) {
    if (json && error instanceof NothingToCheck) {
      process.stdout.write(`${JSON.stringify({ url, error: error.message }, null, 2)}\n`);
    }
    throw error;
  }
}

async function run(argv: string[]): Promise<number> {
  const command = readCommand(argv);
  if (command !== 'help') return check(command);
  process.stdout.write(help);
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`kerege-conformance: ${sentence.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = 2;
}
