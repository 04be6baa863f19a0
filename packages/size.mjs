/** Prints the size of each script-tag bundle, minified and in brotli, and fails above the bound. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const bounds = { 'embed.js': 24_000, 'embed.classic.js': 24_000, 'embed.css': 1_000 };
const folder = join(import.meta.dirname, 'widgets/dist/embed');
const bytes = (count) => `${count.toLocaleString('en')} B`.padStart(10);

console.log(`${'bundle'.padEnd(18)}${'minified'.padStart(10)}${'brotli'.padStart(10)}   bound`);
for (const [file, bound] of Object.entries(bounds)) {
  const content = readFileSync(join(folder, file));
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
  console.log(`${file.padEnd(18)}${bytes(content.length)}${bytes(brotli)}${bytes(bound)}`);
  if (brotli > bound) {
    console.error(`${file} is ${brotli - bound} B over its bound`);
    process.exitCode = 1;
  }
}
