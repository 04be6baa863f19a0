/**
 * Writes the contract's fixtures: what the gateway's own ingest makes of the sample newsroom at one
 * instant, asked through its own routes. One truth, not two.
 */
import type { Article, Page } from '@kerege/contract';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type Gateway } from '../src/gateway.ts';
import { sampleConfig } from '../src/sample/feeds/sample-config.ts';
import { writeSample } from '../src/sample/feeds/write-sample.ts';
import { samplePicture, samplePictures } from '../src/sample/pictures.ts';
import { stoppedClock } from '../src/time/clock.ts';

const root = join(import.meta.dirname, '../../..');
const folder = 'packages/contract/src/fixtures';
const instant = '2025-12-03T18:00:00+05:00';
const publicUrl = 'https://newsroom.example';
const rankings = ['latest', 'most-viewed', 'most-discussed', 'most-reacted'];

/**
 * Makes the fixtures.
 *
 * @returns The text of each file by its path in the repository.
 */
export async function generateFixtures(): Promise<ReadonlyMap<string, string>> {
  const data = await mkdtemp(join(tmpdir(), 'kerege-fixtures-'));
  const now = Date.parse(instant);
  writeSample(data, { now, publicUrl });
  const config = sampleConfig(data, publicUrl);
  const clock = stoppedClock(now);
  const gateway = await createGateway({ config, dataDir: data, publicUrl, clock });
  try {
    await gateway.ingest();
    return new Map([...(await answers(gateway)), ...pictures()]);
  } finally {
    await gateway.close();
    await rm(data, { recursive: true, force: true });
  }
}

async function answers(gateway: Gateway): Promise<[string, string][]> {
  const ask = async <Answer>(path: string): Promise<Answer> => {
    const response = await gateway.fetch(new Request(publicUrl + path));
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const { items } = await ask<Page<Article>>('/v1/articles?lang=*&limit=100');
  const articles = await Promise.all(items.map(({ id }) => ask<Article>(`/v1/articles/${id}`)));
  const lists = await Promise.all(rankings.map((id) => ask(`/v1/rankings/${id}?limit=20`)));
  const cash = await ask('/v1/rates?kind=cash');
  const official = await ask('/v1/rates?kind=official');
  const history = {
    cash: await ask('/v1/rates/USD/history?kind=cash'),
    official: await ask('/v1/rates/USD/history?kind=official'),
  };
  const byId = Object.fromEntries(rankings.map((id, index) => [id, lists[index]]));
  return [
    fixture('articles', 'Article', 'Article[]', articles),
    fixture('catalogue', 'Catalogue', 'Catalogue', await ask('/v1')),
    fixture('rankings', 'Ranking', `Record<${rankings.map(quoted).join(' | ')}, Ranking>`, byId),
    fixture('rates', 'RateTable', "Record<'cash' | 'official', RateTable>", { cash, official }),
    fixture('history', 'RateHistory', "Record<'cash' | 'official', RateHistory>", history),
    fixture('status', 'Status', 'Status', await ask('/v1/status')),
  ];
}

function fixture(name: string, type: string, whole: string, value: unknown): [string, string] {
  const text = [
    '// Generated from the sample newsroom by `npm run generate`: do not edit.',
    `import type { ${type} } from '../index.ts';`,
    '',
    `export const ${name}: ${whole} = ${JSON.stringify(value, null, 2)};`,
    '',
  ].join('\n');
  return [`${folder}/${name}.generated.ts`, text];
}

function pictures(): [string, string][] {
  return samplePictures.map((key) => [`stories/pictures/${key}.svg`, samplePicture(key) ?? '']);
}

function quoted(word: string): string {
  return `'${word}'`;
}

if (import.meta.main) {
  for (const [file, text] of await generateFixtures()) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), text);
  }
}
