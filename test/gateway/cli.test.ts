import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 20_000 });

const bin = new URL('../../packages/gateway/bin/kerege-gateway.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'kerege-cli-'));
const data = join(folder, 'data');
const december = ['--now', '2025-12-03T18:00:00+05:00'];
const started = new Set<ChildProcess>();

afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  child: ChildProcess;
  output: { out: string; err: string };
  ended: Promise<number | null>;
}

function start(args: string[], environment: NodeJS.ProcessEnv = {}): Run {
  const env = { ...process.env, LOG_LEVEL: '', ...environment };
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env });
  started.add(child);
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, output, ended };
}

/** Starts a gateway on a free port and waits until it says that it is ready. */
async function ready(args: string[] = []): Promise<Run & { address: string }> {
  const run = start(['serve', '--port', '0', '--data', data, ...args]);
  const isReady = new Promise((resolve) => {
    run.child.stdout?.on('data', () => run.output.out.includes('Ctrl+C') && resolve(true));
  });
  await Promise.race([isReady, run.ended]);
  const address = /http:\/\/\S+?:\d+/.exec(run.output.out)?.[0];
  if (!address) throw new Error(`not ready: ${run.output.err}`);
  return { ...run, address };
}

/** Runs a command that must fail, and gives its one line. */
async function complaint(args: string[], environment?: NodeJS.ProcessEnv): Promise<string> {
  const { output, ended } = start(args, environment);
  expect(await ended).toBe(1);
  expect(output.out).toBe('');
  expect(output.err).toMatch(/^kerege-gateway: [^\n]+\n$/);
  return output.err.slice('kerege-gateway: '.length, -1);
}

describe('asked what it is', () => {
  it.each([[['--help']], [['-h']], [['serve', '--help']], [[]]])(
    'prints help for %j',
    async (args) => {
      const { output, ended } = start(args);
      expect(await ended).toBe(0);
      for (const option of ['--port', '--host', '--data', '--config', '--now', 'LOG_LEVEL']) {
        expect(output.out).toContain(option);
      }
    },
  );

  it('prints its version', async () => {
    const { output, ended } = start(['--version']);
    expect(await ended).toBe(0);
    expect(output.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a mistake is one line that says what to do, and exit code 1', () => {
  const below = join(bin, 'data');

  it.each<[string[], RegExp]>([
    [['serve', '--prot', '9000'], /--prot.*"kerege-gateway --help" lists the options/],
    [['serve', '--port'], /--port.*argument/],
    [['server'], /expected the command "serve", got "server"/],
    [['serve', 'now'], /got "serve now"/],
    [['--port', '9000'], /expected the command "serve"/],
    [['serve', '--port', '70000'], /^--port: expected a number from 0 to 65535, got "70000"/],
    [['serve', '--port', 'abc'], /^--port: .* got "abc"/],
    [
      ['serve', '--now', 'yesterday'],
      /^--now: expected an instant with an offset .* got "yesterday"/,
    ],
    [['serve', '--now', '2025-12-03T18:00:00'], /^--now: expected an instant with an offset/],
    [['serve', '--now', '2025-12-03T18:00Z', '--config', 'a'], /leave out --now or --config/],
    [['serve', '--data', below], /cannot keep data in .*\(ENOTDIR\); name a folder/],
    [['serve', '--host', '203.0.113.7'], /is not an address of this machine; .*--host/],
    [['serve', '--config', 'none.json'], /^none\.json: cannot be read .*--config FILE/],
  ])('%j', async (args, sentence) => {
    expect(await complaint(args)).toMatch(sentence);
  });

  it('names the place in a bad configuration', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"name": "Дала", "sources": [{"type": "fed"}]}');
    expect(await complaint(['serve', '--config', 'bad.json'])).toMatch(
      /^bad\.json: sources\[0\]\./,
    );
  });

  it('names the levels there are for a bad LOG_LEVEL', async () => {
    const sentence = await complaint(['serve'], { LOG_LEVEL: 'loud' });
    expect(sentence).toBe(
      'LOG_LEVEL: expected one of silent, error, warn, info, debug, got "loud".',
    );
  });

  it('says that a port is in use before anything is read', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const sentence = await complaint(['serve', '--port', port, '--data', data]);
    other.close();
    expect(sentence).toMatch(new RegExp(`^port ${port} is in use; .*--port`));
  });

  it('says that a store cannot be used', async () => {
    const broken = join(folder, 'broken');
    const config = join(folder, 'good.json');
    writeFileSync(
      config,
      '{"name": "Дала", "sources": [{"type": "feed", "name": "a", "file": "a"}]}',
    );
    const { child, ended } = await ready(['--config', config, '--data', broken]);
    child.kill('SIGTERM');
    await ended;
    writeFileSync(
      join(broken, 'kerege.sqlite'),
      'no database at all, but long enough for one'.repeat(99),
    );
    rmSync(join(broken, 'kerege.sqlite-wal'), { force: true });
    const sentence = await complaint([
      'serve',
      '--port',
      '0',
      '--config',
      config,
      '--data',
      broken,
    ]);
    expect(sentence).toMatch(/^cannot use the data in .*broken .*--data DIR/);
  });
});

interface List {
  items: { article: { title: string; url: string; publishedAt: string } }[];
}

describe('serving the sample newsroom', () => {
  it('is ready within 3 s, and every address it prints answers', { retry: 2 }, async () => {
    const before = performance.now();
    const { output, child, ended } = await ready(december);
    expect(performance.now() - before).toBeLessThan(3_000);
    const addresses = output.out.match(/http:\S+/g) ?? [];
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
    expect(output.err).toBe('');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('gives the articles addresses with the port it really listens on', async () => {
    const { address } = await ready(december);
    const list = (await (await fetch(`${address}/v1/rankings/latest`)).json()) as List;
    const [first] = list.items;
    expect(first?.article.url).toBe(`${address}/articles/birds-shakhovskoye`);
    expect((await fetch(first?.article.url ?? '')).status).toBe(200);
  });

  it('counts everything back from another instant when it is started anew on the same data', async () => {
    const figures: unknown[] = [];
    for (const now of ['2027-08-01T12:00:00+05:00', '2025-12-03T18:00:00+05:00']) {
      const { address, child, ended } = await ready(['--now', now]);
      const list = (await (await fetch(`${address}/v1/rankings/latest`)).json()) as List;
      const rates = (await (await fetch(`${address}/v1/rates`)).json()) as { asOf: string };
      figures.push([list.items[0]?.article.publishedAt, rates.asOf]);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
    expect(figures).toEqual([
      ['2027-08-01T11:51:00+05:00', '2027-08-01T12:00:00+05:00'],
      ['2025-12-03T17:51:00+05:00', '2025-12-03T18:00:00+05:00'],
    ]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with 0 on %s, a kept-alive connection or not',
    async (signal) => {
      const { address, child, ended } = await ready(december);
      await (await fetch(`${address}/v1`, { headers: { connection: 'keep-alive' } })).text();
      const before = performance.now();
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(performance.now() - before).toBeLessThan(3_000);
    },
  );
});
