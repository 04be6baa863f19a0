import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from './chromium.ts';
import { startEngines } from './engines.ts';

/**
 * Chromium, Firefox and WebKit for the test runner.
 *
 * @param {number} webkitPort - A free port for WebKit's driver.
 */
export async function engineLaunchers(webkitPort) {
  const { firefox, miniBrowser } = await startEngines(webkitPort);
  return [
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), headless: true, args: chromiumArguments },
    }),
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
    }),
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: webkitPort,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    }),
  ];
}
