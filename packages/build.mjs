/**
 * Builds the packages in their order and the script-tag bundles. With `--missing` it does so only
 * when something was never built or a source is newer than the last build.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const packages = ['contract', 'sdk', 'widgets', 'gateway'].map((name) => `packages/${name}`);
const stamp = 'packages/gateway/dist/.built';
const copies = {
  'packages/widgets/src/bundles/embed.css': 'packages/widgets/dist/embed/embed.css',
  'examples/script-tag/index.html': 'packages/gateway/dist/site/index.html',
};
const outputs = [stamp, ...Object.values(copies), 'packages/widgets/dist/embed/embed.js'];

function isFresh() {
  if (!outputs.every((file) => existsSync(file))) return false;
  const built = statSync(stamp).mtimeMs;
  const sources = [
    ...globSync('packages/*/{src,scripts}/**/*.{ts,mjs,css}'),
    ...globSync('packages/*/{package,tsconfig*}.json'),
    ...globSync('{rollup.config.mjs,tsconfig.base.json,package-lock.json,examples/script-tag/*}'),
  ];
  return sources.every((file) => statSync(file).mtimeMs <= built);
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

if (!process.argv.includes('--missing') || !isFresh()) {
  console.error('Building the packages…');
  run('tsc', '-b', ...packages);
  run('rollup', '--config', 'rollup.config.mjs', '--silent');
  for (const [from, to] of Object.entries(copies)) {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  writeFileSync(stamp, '');
}
