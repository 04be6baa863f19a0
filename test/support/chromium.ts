import { existsSync } from 'node:fs';
import { ensurePackages } from './debian.ts';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The arguments with which Chromium runs as root, without a screen and without calling anybody. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium: `CHROME_PATH`, else the system's, else Debian's package is installed.
 *
 * @returns The path of the program.
 * @throws Error that says what to do, where there is none and none can be installed.
 */
export function findChromium(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROME_PATH names ${named}, which is not there. Name a Chromium, or unset it.`,
    );
  }
  const found = known.find((path) => existsSync(path));
  if (found) return found;
  try {
    // With a font of its own, since Debian's Chromium only recommends one.
    ensurePackages({
      chromium: '/usr/bin/chromium',
      'fonts-liberation': '/usr/share/doc/fonts-liberation',
    });
  } catch (error) {
    throw new Error(
      'No Chromium was found. Install one (Debian: apt-get install chromium), or name it: CHROME_PATH=/path/to/chrome',
      { cause: error },
    );
  }
  return '/usr/bin/chromium';
}
