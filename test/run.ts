/**
 * Runs npm scripts one after the other, all of them even when one fails, and ends with one line that
 * sums what their test runners counted.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

interface Outcome {
  script: string;
  seconds: number;
  passed: number;
  failed: number;
}

/** What a runner counted: vitest says it once, @web/test-runner for each browser, its last word counting. */
function countOf(output: string, kind: 'passed' | 'failed'): number {
  const vitest = new RegExp(String.raw`^\s*Tests\s.*?(\d+) ${kind}`, 'm').exec(output)?.[1];
  const line = new RegExp(String.raw`^(Chrome|Firefox|MiniBrowser)\s*:.*?(\d+) ${kind}`, 'gm');
  const browsers = new Map<string, number>();
  for (const [, browser = '', count] of output.matchAll(line)) browsers.set(browser, Number(count));
  return Number(vitest ?? 0) + [...browsers.values()].reduce((sum, count) => sum + count, 0);
}

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
  const said = stripVTControlCharacters(output);
  const [passed, failed] = [countOf(said, 'passed'), countOf(said, 'failed')];
  // A script that is one check by itself counts as one; a runner that broke, or that ran no test, is a failure.
  const isCheck = !script.startsWith('test:');
  return {
    script,
    seconds: Math.round((Date.now() - started) / 1000),
    passed: code === 0 && isCheck ? 1 : passed,
    failed: failed === 0 && (code !== 0 || (!isCheck && passed === 0)) ? 1 : failed,
  };
}

const outcomes: Outcome[] = [];
for (const script of process.argv.slice(2)) outcomes.push(await runScript(script));

console.log('');
for (const { script, seconds, passed, failed } of outcomes) {
  console.log(`${script.padEnd(17)} ${passed} passed, ${failed} failed in ${seconds} s`);
}
const total = (kind: 'passed' | 'failed'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
