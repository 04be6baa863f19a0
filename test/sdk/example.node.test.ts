import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startMisbehavingServer } from '../support/misbehaving-server.ts';

const example = fileURLToPath(new URL('../../examples/sdk-node/top-10.js', import.meta.url));

test('the example prints the titles of a ranking', async () => {
  const server = await startMisbehavingServer();
  const { baseUrl } = server.place('no fault at all');
  const env = { ...process.env, KEREGE_API: baseUrl };
  const { stdout } = await promisify(execFile)(process.execPath, [example], { env });
  server.close();
  expect(stdout.split('\n').slice(0, 2)).toEqual(['Latest', ' 1. Article a1 (10)']);
});
