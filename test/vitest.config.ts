import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
/** Installs packages, which takes its time. */
const packed = 'test/sdk/packed.node.test.ts';

export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/{contract,sdk,gateway,widgets,promises}/*.test.ts'],
          exclude: [packed],
          testTimeout: 20_000,
        },
      },
      {
        // The SDK once more, with what stands in ky's place in the script-tag bundles. Node's own tests start processes,
        // which know nothing of that, and the fake gateway needs no ky.
        root,
        resolve: { alias: { ky: `${root}packages/sdk/dist/bundled/ky.js` } },
        test: {
          name: 'sdk-bundled',
          include: ['test/sdk/*.test.ts'],
          exclude: ['test/sdk/*.node.test.ts', 'test/sdk/testing*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        test: { name: 'packed', include: [packed], testTimeout: 120_000 },
      },
      {
        root,
        test: {
          name: 'embed',
          include: ['test/embed/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
