import { esbuildPlugin } from '@web/dev-server-esbuild';
import { engineLaunchers } from '../support/engine-launchers.mjs';
import { startMisbehavingServer } from '../support/misbehaving-server.ts';
import { remoteControl, standInPlugin } from '../support/sdk-tests-in-browsers.ts';

const files = ['test/sdk/*.test.ts', '!test/sdk/*.node.test.ts'];

/** The SDK once more, with what stands in ky's place in the script-tag bundles. */
const bundledKy = JSON.stringify({
  imports: { '/node_modules/ky/distribution/index.js': '/packages/sdk/dist/bundled/ky.js' },
});

export default {
  rootDir: new URL('../..', import.meta.url).pathname,
  groups: [
    { name: 'sdk', files },
    {
      name: 'sdk-bundled',
      files,
      testRunnerHtml: (framework) =>
        // The runner writes its own modules where the body begins; Firefox wants the map before any module.
        `<script type="importmap">${bundledKy}</script><body><script type="module" src="${framework}"></script>`,
    },
  ],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['production'] },
  middleware: [remoteControl(await startMisbehavingServer(8))],
  plugins: [
    standInPlugin,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' }),
  ],
  testFramework: { config: { timeout: '20000' } },
  // One page at a time, so that it is known what an engine does at once.
  concurrency: 1,
  concurrentBrowsers: 3,
  testsFinishTimeout: 240_000,
  browsers: await engineLaunchers(4778),
};
