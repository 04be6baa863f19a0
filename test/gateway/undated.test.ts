import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ConfigSchema } from '../../packages/gateway/src/config/config.ts';
import { createGateway } from '../../packages/gateway/src/gateway.ts';

it('keeps the first date of an article whose feed tells none', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kerege-undated-'));
  const file = join(dataDir, 'feed.json');
  const item = {
    id: 'one',
    url: 'https://a.example/one',
    title: 'Без даты',
    content_text: 'Текст',
  };
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [item] };
  writeFileSync(file, JSON.stringify(feed));
  const config = v.parse(ConfigSchema, {
    name: 'A',
    sources: [{ type: 'feed', name: 'a', file }],
  });
  let now = Date.parse('2025-12-03T13:00:00Z');
  const publicUrl = 'https://a.example';
  const gateway = await createGateway({ config, dataDir, publicUrl, clock: () => now });
  const publishedAt = async (): Promise<unknown> => {
    await gateway.ingest();
    const response = await gateway.fetch(new Request(`${publicUrl}/v1/articles/one`));
    return ((await response.json()) as { publishedAt: unknown }).publishedAt;
  };
  expect(await publishedAt()).toBe('2025-12-03T18:00:00+05:00');
  now += 3_600_000;
  expect(await publishedAt()).toBe('2025-12-03T18:00:00+05:00');
  await gateway.close();
  await rm(dataDir, { recursive: true });
});
