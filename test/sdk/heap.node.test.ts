import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Asks a server whose every answer is as large as the sample's, and tells by how many bytes the heap has grown. */
const script = `
  import { spawn } from 'node:child_process';
  import { once } from 'node:events';
  import { createClient } from '@kerege/sdk';
  const server = spawn(process.execPath, [process.argv[1]]);
  const [origin] = await once(server.stdout, 'data');
  const client = createClient({ baseUrl: origin.toString().trim() });
  const heap = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
  await client.rankings.get('first');
  const before = heap();
  let fromNetwork = 0;
  for (let call = 0; call < 10_000; call += 1) {
    const { meta } = await client.rankings.get('list-' + Math.floor(call / 10));
    if (!meta.fromCache) fromNetwork += 1;
  }
  console.log(JSON.stringify({ fromNetwork, grown: heap() - before, still: typeof client.status }));
  server.kill();
`;
const server = fileURLToPath(new URL('../bench/answering-server.ts', import.meta.url));

test('ten thousand calls over a thousand questions grow the heap by less than 20 MB', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', script, server],
    { cwd: import.meta.dirname },
  );
  const { fromNetwork, grown } = JSON.parse(stdout) as { fromNetwork: number; grown: number };
  expect(fromNetwork).toBe(1_000);
  expect(grown).toBeLessThan(20_000_000);
  console.info(`heap grown by ${(grown / 1e6).toFixed(1)} MB`);
});
