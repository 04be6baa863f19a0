/**
 * Runs npm scripts one after the other, all of them even when one fails, and ends with one line that
 * sums what their test runners counted. `--summary FILE` also writes that line to a file.
 */
import { spawn } from 'node:child_process';

interface Outcome {
  script: string;
  seconds: number;
  passed: number;
  failed: number;
}

/** The lines in which each runner says its counts: vitest's, then @web/test-runner's. */
const counts = [
  { passed: /^\s*Tests\s.*?(\d+) passed/m, failed: /^\s*Tests\s.*?(\d+) failed/m },
  { passed: /^\D*Chromium:.*?(\d+) passed/m, failed: /^\D*Chromium:.*?(\d+) failed/m },
];

async function runScript(script: string): Promise<Outcome> {
  const started = Date.now();
  console.log(`\n── ${script} ${'─'.repeat(60 - script.length)}`);
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const code = await new Promise<number>((resolve) => {
    child.on('close', (status) => resolve(status ?? 1));
  });
  const sum = (kind: 'passed' | 'failed'): number =>
    counts.reduce((total, line) => total + Number(line[kind].exec(output)?.[1] ?? 0), 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  // A script that is one check by itself counts as one; a runner that broke counts as a failure.
  return {
    script,
    seconds: Math.round((Date.now() - started) / 1000),
    passed: code === 0 && passed === 0 ? 1 : passed,
    failed: code !== 0 && failed === 0 ? 1 : failed,
  };
}

const outcomes: Outcome[] = [];
for (const script of process.argv.slice(2)) outcomes.push(await runScript(script));

console.log('');
for (const { script, seconds, passed, failed } of outcomes) {
  console.log(`${script.padEnd(16)} ${passed} passed, ${failed} failed in ${seconds} s`);
}
const total = (kind: 'passed' | 'failed'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
