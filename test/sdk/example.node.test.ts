import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type RunningServer } from '../support/misbehaving-server.ts';

const folder = fileURLToPath(new URL('../../examples/sdk-node/', import.meta.url));

let server: RunningServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

const environment = (fault: string) => ({
  ...process.env,
  KEREGE_API: server.place(fault).baseUrl,
});
/** The environment of somebody who names another newsroom. */
const elsewhere = (address: string) => ({ ...process.env, KEREGE_API: address });

/** What an example prints and what it warns with, and how it ends. */
interface Outcome {
  code: number;
  printed: string[];
  warned: string[];
}

async function run(
  [file, ...words]: readonly [string, ...string[]],
  fault = 'no fault at all',
  env: NodeJS.ProcessEnv = environment(fault),
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [folder + file, ...words], { env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, printed: stdout.split('\n'), warned: stderr.trimEnd().split('\n') });
    });
  });
}

test.each([
  [['top-10.js'], 'foo'],
  [['convert.js', '100', 'USD', 'KZT'], 'localhost:8787'],
  [['live-rates.js'], ''],
] as const)('%j says in one line that %j is no address of a newsroom', async (words, address) => {
  const { code, printed, warned } = await run(words, '', elsewhere(address));
  expect(warned).toEqual([expect.stringMatching(/^KEREGE_API: .*not a plain http\(s\) address/)]);
  expect(printed).toEqual(['']);
  expect(code).toBe(1);
});

test('the top-10 prints the titles of a ranking', async () => {
  const { printed } = await run(['top-10.js']);
  expect(printed.slice(0, 2)).toEqual(['Latest', ' 1. Article a1 (10)']);
});

test('the top-10 says in one line that the newsroom does not answer', async () => {
  const { code, warned } = await run(['top-10.js'], 'status 404');
  expect(warned).toEqual([expect.stringMatching(/^GET http:.* was answered with 404/)]);
  expect(code).toBe(1);
});

describe('the converter', () => {
  test('prints what a desk gives for a sum', async () => {
    const { code, printed } = await run(['convert.js', '100', 'USD', 'KZT']);
    expect(printed).toEqual(['100 USD = 50390.00 KZT', '']);
    expect(code).toBe(0);
  });

  test.each([
    [[], /^Say how much/],
    [['100', 'USD'], /^Say how much/],
    [['100', 'USD', 'KZT', 'now'], /^Say how much/],
    [['1,5', 'USD', 'KZT'], /^amount: not a decimal string$/],
    [['100', 'usd', 'KZT'], /^from: not an ISO 4217 currency code$/],
    [['100', 'USD', 'CHF'], /^to: the newsroom has no rate for CHF/],
  ])('says in one line what is wrong with %j', async (words, message) => {
    const { code, printed, warned } = await run(['convert.js', ...words]);
    expect(warned).toEqual([expect.stringMatching(message)]);
    expect(printed).toEqual(['']);
    expect(code).toBe(1);
  });

  test('says in one line that the newsroom does not answer', async () => {
    const { code, warned } = await run(['convert.js', '100', 'USD', 'KZT'], 'status 404');
    expect(warned).toEqual([expect.stringMatching(/^GET http:.* was answered with 404/)]);
    expect(code).toBe(1);
  });
});

describe('the live rates', () => {
  test('print what desks pay and ask, and end at Ctrl-C without a word', async () => {
    const env = environment('no fault at all');
    const child = spawn(process.execPath, [`${folder}live-rates.js`, 'USD', 'EUR'], { env });
    let warned = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (warned += text));
    let printed = '';
    for await (const text of child.stdout.setEncoding('utf8')) {
      printed += String(text);
      if (/1 EUR .*\n/.test(printed)) child.kill('SIGINT');
    }
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
    expect(printed).toMatch(/^2026-07-05T12:00:00\+05:00\n1 USD {2}503\.9 {2}506\.9 KZT\n1 EUR/);
    expect(warned).toBe('');
    expect(code).toBe(0);
  });

  test.each([
    ['no fault at all', 'EURO', /^currencies: no such currency: EURO$/],
    ['status 404', 'EUR', /^GET http:.* was answered with 404/],
  ])('say in one line why they cannot begin: %s, %s', async (fault, currency, message) => {
    const { code, warned } = await run(['live-rates.js', currency], fault);
    expect(warned).toEqual([expect.stringMatching(message)]);
    expect(code).toBe(1);
  });
});
