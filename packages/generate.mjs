/** Makes anew everything that is generated and committed. A test holds each of them up to date. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

function run(folder, command, ...args) {
  console.log(['>', command, ...args].join(' '));
  const { status, error } = spawnSync(command, args, { cwd: join(root, folder), stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

run('.', 'node', 'packages/widgets/scripts/generate-formats.ts');
run(
  'packages/widgets',
  'cem',
  'analyze',
  '--quiet',
  '--config',
  'custom-elements-manifest.config.mjs',
);
run('.', 'node', 'packages/build.mjs');
run('.', 'node', 'packages/gateway/scripts/generate-fixtures.ts');
run('.', 'node', 'packages/contract/scripts/generate-openapi.ts');
run('.', 'node', 'packages/build.mjs');
