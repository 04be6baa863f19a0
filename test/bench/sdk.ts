import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createClient } from '@kerege/sdk';

/** What is measured: `count` calls, one after the other unless it says otherwise. */
type Run = (count: number) => Promise<void>;

const rounds = 9;

/** The ratios that are promised. */
const bounds = [
  { label: 'a cached call beside a plain one', of: 'cached', beside: 'plain', least: 20 },
  { label: 'a plain call beside a bare one', of: 'plain', beside: 'bare', least: 0.7 },
] as const;

/**
 * Measures calls per second of the SDK beside a bare `fetch` and `JSON.parse` on the same server, in interleaved rounds.
 *
 * @returns Whether the promised ratios were kept.
 */
export async function bench(): Promise<boolean> {
  const server = spawn(process.execPath, [
    fileURLToPath(new URL('answering-server.ts', import.meta.url)),
  ]);
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const medians = await measure(runsAgainst(line.toString().trim()));
    return report(medians);
  } finally {
    server.kill();
  }
}

function runsAgainst(baseUrl: string): Record<string, { run: Run; count: number }> {
  const url = `${baseUrl}/v1/rankings/most-viewed`;
  const plain = createClient({ baseUrl, cache: false });
  const cached = createClient({ baseUrl });
  const oneByOne =
    (call: () => Promise<unknown>): Run =>
    async (count) => {
      for (let left = count; left > 0; left -= 1) await call();
    };
  return {
    bare: {
      run: oneByOne(async () => JSON.parse(await (await fetch(url)).text()) as unknown),
      count: 300,
    },
    plain: { run: oneByOne(() => plain.rankings.get('most-viewed')), count: 300 },
    cached: { run: oneByOne(() => cached.rankings.get('most-viewed')), count: 6_000 },
    joined: {
      async run(count) {
        const client = createClient({ baseUrl });
        const calls = Array.from({ length: count }, () => client.rankings.get('most-viewed'));
        await Promise.all(calls);
      },
      count: 1_000,
    },
  };
}

/** The median of calls per second, after one round that only warms up. */
async function measure(
  runs: ReturnType<typeof runsAgainst>,
): Promise<Readonly<Record<string, number>>> {
  const speeds = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { run, count }] of Object.entries(runs)) {
      const started = performance.now();
      await run(count);
      if (round > 0) speeds.get(name)?.push((count * 1000) / (performance.now() - started));
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return Object.fromEntries([...speeds].map(([name, values]) => [name, medianOf(values)]));
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function report(medians: Readonly<Record<string, number>>): boolean {
  const bare = medians['bare'] ?? NaN;
  console.log(`${'calls per second'.padEnd(20)}${'median'.padStart(10)}   beside bare`);
  for (const [name, speed] of Object.entries(medians)) {
    const figure = Math.round(speed).toLocaleString('en').padStart(10);
    console.log(`${name.padEnd(20)}${figure}   ${(speed / bare).toFixed(2)}`);
  }
  const kept = bounds.map(({ label, of, beside, least }) => {
    const ratio = (medians[of] ?? NaN) / (medians[beside] ?? NaN);
    const verdict = ratio >= least ? 'kept' : 'NOT kept';
    console.log(`${label}: ${ratio.toFixed(2)} times as fast, at least ${least}: ${verdict}`);
    return ratio >= least;
  });
  return kept.every(Boolean);
}
