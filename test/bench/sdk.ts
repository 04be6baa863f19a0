import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createClient, type Client } from '@kerege/sdk';

/** What is measured: `count` calls, one after the other unless it says otherwise. */
interface Run {
  count: number;
  run(count: number): Promise<void>;
}

/** Short rounds, and many: what else the machine does then meets all runs alike. */
const rounds = { warming: 30, counted: 31 };

/**
 * What is measured side by side, each beside the first, and how many times as fast it has to be. The sets are apart, since
 * a thousand answers held at once keep the collector busy for their neighbours.
 */
const sets = [
  { beside: 'bare', least: { plain: 0.7 } },
  { beside: 'plain', least: { cached: 20, joined: 0 } },
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
    let kept = true;
    for (const [what, runs] of Object.entries(questions(line.toString().trim()))) {
      console.log(`\n${what.padEnd(24)}${'calls/s'.padStart(8)}   beside`);
      for (const { beside, least } of sets) {
        const speeds = await measure(runs, [beside, ...Object.keys(least)]);
        kept = report(speeds, beside, least) && kept;
      }
    }
    return kept;
  } finally {
    server.kill();
  }
}

/** What is asked: the usual question of each kind of widget. */
function questions(baseUrl: string): Readonly<Record<string, Readonly<Record<string, Run>>>> {
  return {
    'three rates': runsOf(baseUrl, '/v1/rates?currencies=USD,EUR,RUB', ({ rates }) =>
      rates.latest({ currencies: ['USD', 'EUR', 'RUB'] }),
    ),
    'a ranking of ten': runsOf(baseUrl, '/v1/rankings/most-viewed', ({ rankings }) =>
      rankings.get('most-viewed'),
    ),
  };
}

function runsOf(
  baseUrl: string,
  path: string,
  ask: (client: Client) => Promise<unknown>,
): Readonly<Record<string, Run>> {
  const plain = createClient({ baseUrl, cache: false });
  const cached = createClient({ baseUrl });
  const oneByOne = (count: number, call: () => Promise<unknown>): Run => ({
    count,
    async run(left) {
      for (; left > 0; left -= 1) await call();
    },
  });
  return {
    bare: oneByOne(100, async () => JSON.parse(await (await fetch(baseUrl + path)).text())),
    plain: oneByOne(100, () => ask(plain)),
    cached: oneByOne(2_000, () => ask(cached)),
    joined: {
      count: 1_000,
      async run(count) {
        const client = createClient({ baseUrl });
        await Promise.all(Array.from({ length: count }, () => ask(client)));
      },
    },
  };
}

/** Calls per second, round by round. */
type Speeds = Readonly<Record<string, readonly number[]>>;

async function measure(
  runs: Readonly<Record<string, Run>>,
  names: readonly string[],
): Promise<Speeds> {
  const speeds = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds.warming + rounds.counted; round += 1) {
    for (const name of names) {
      const { count = 0, run } = runs[name] ?? {};
      const started = performance.now();
      await run?.(count);
      const speed = (count * 1000) / (performance.now() - started);
      if (round >= rounds.warming) speeds[name]?.push(speed);
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return speeds;
}

function report(speeds: Speeds, beside: string, least: Readonly<Record<string, number>>): boolean {
  let kept = true;
  for (const [name, values] of Object.entries(speeds)) {
    // The median of what each round says by itself.
    const ratio = medianOf(values.map((speed, round) => speed / (speeds[beside]?.[round] ?? 0)));
    const bound = least[name] ?? 0;
    const verdict =
      bound === 0 ? '' : `, at least ${bound}: ${ratio >= bound ? 'kept' : 'NOT kept'}`;
    const figure = Math.round(medianOf(values)).toLocaleString('en').padStart(8);
    console.log(`${name.padEnd(24)}${figure}   ${ratio.toFixed(2)} × ${beside}${verdict}`);
    kept &&= ratio >= bound;
  }
  return kept;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
