import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArguments, findChromium } from '../support/chromium.ts';
import { elementTests } from './element-tests.mjs';

export default {
  ...elementTests,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), headless: true, args: chromiumArguments },
    }),
  ],
};
