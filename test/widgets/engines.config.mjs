import { engineLaunchers } from '../support/engine-launchers.mjs';
import { elementTests } from './element-tests.mjs';

export default {
  ...elementTests,
  concurrentBrowsers: 3,
  browsers: await engineLaunchers(4777),
};
