import { esbuildPlugin } from '@web/dev-server-esbuild';

/** What the element tests need in whichever browser they run. */
export const elementTests = {
  rootDir: new URL('../..', import.meta.url).pathname,
  files: ['test/widgets/elements/*.test.ts'],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' })],
  testFramework: { config: { timeout: '10000' } },
  // One page at a time: a page in the background is given no frames.
  concurrency: 1,
  testsFinishTimeout: 240_000,
};
