import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startGateway } from '../support/gateway-process.ts';

it('lets two gateways with the sample share a data folder, each with its own addresses', async () => {
  const data = await mkdtemp(join(tmpdir(), 'kerege-shared-'));
  const first = await startGateway('--data', data);
  const second = await startGateway('--data', data);
  try {
    for (const { url } of [first, second]) {
      const response = await fetch(`${url}/v1/rankings/latest?limit=3`);
      const { items } = (await response.json()) as { items: { article: { url: string } }[] };
      expect(items.map(({ article }) => new URL(article.url).origin)).toEqual([url, url, url]);
    }
  } finally {
    await Promise.all([first.stop(), second.stop()]);
    await rm(data, { recursive: true });
  }
});

it('says in one line that a folder cannot be made where nothing can', () => {
  const command = new URL('../../packages/gateway/bin/kerege-gateway.mjs', import.meta.url);
  const serve = [command.pathname, 'serve', '--port', '0', '--data', '/proc/none/data'];
  const { status, stderr } = spawnSync(process.execPath, serve, {
    encoding: 'utf8',
    timeout: 10_000,
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^kerege-gateway: cannot keep data in \/proc\/none\/data .*--data DIR\.\n$/,
  );
});
