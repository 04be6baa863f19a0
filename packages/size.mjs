/** Prints the size of each bundle, minified and in brotli, and fails above the bound. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const embed = (file) => readFileSync(join(import.meta.dirname, 'widgets/dist/embed', file));

/** The whole SDK as an application would bundle it; what is external is left out. */
async function sdk(external) {
  const bundle = await rollup({
    input: join(import.meta.dirname, 'sdk/dist/index.js'),
    external,
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      terser({ module: true, ecma: 2022, compress: { passes: 3 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return Buffer.from(output[0].code);
}

const bundles = [
  ['embed.js', embed('embed.js'), 24_000],
  ['embed.classic.js', embed('embed.classic.js'), 24_200],
  ['embed.css', embed('embed.css'), 1_000],
  ['SDK with ky and valibot', await sdk([]), 16_000],
  ['SDK without the two', await sdk(['ky', 'valibot']), 8_100],
];
const bytes = (count) => `${count.toLocaleString('en')} B`.padStart(10);

console.log(`${'bundle'.padEnd(25)}${'minified'.padStart(10)}${'brotli'.padStart(10)}     bound`);
for (const [name, content, bound] of bundles) {
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
  console.log(`${name.padEnd(25)}${bytes(content.length)}${bytes(brotli)}${bytes(bound)}`);
  if (brotli > bound) {
    console.error(`${name} is ${brotli - bound} B over its bound`);
    process.exitCode = 1;
  }
}
