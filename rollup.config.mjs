import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { hermeticLit } from './packages/widgets/scripts/hermetic-lit.mjs';
import { packCyrillic } from './packages/widgets/scripts/pack-cyrillic.mjs';

/** The part of ky that the SDK uses, in ky's place: see .github/decisions. */
const aliasKy = {
  name: 'alias-ky',
  resolveId: (id) => (id === 'ky' ? resolve('packages/sdk/dist/bundled/ky.js') : null),
};

/** One file with everything in it, in ASCII alone: it has to run on a page of any encoding. */
function bundle(file, format) {
  return {
    input: `packages/widgets/dist/bundles/${file}`,
    output: { file: `packages/widgets/dist/embed/${file}`, format, sourcemap: 'hidden' },
    plugins: [
      aliasKy,
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      hermeticLit(),
      packCyrillic(),
      minifyTemplateLiterals({ include: ['packages/widgets/dist/**'] }),
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 4, pure_getters: true, unsafe_arrows: true, inline: 1 },
        format: { ascii_only: true, comments: false },
      }),
    ],
  };
}

export default [bundle('embed.js', 'es'), bundle('embed.classic.js', 'iife')];
