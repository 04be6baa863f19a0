import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { connect } from 'node:net';
import { ensurePackages } from './debian.ts';

const display = ':97';
const environment = {
  ...process.env,
  DISPLAY: display,
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
};

/** Firefox and WebKit as Debian has them, ready to be driven. */
export interface Engines {
  /** Path of Firefox. */
  firefox: string;
  /** Path of WebKit's small browser. */
  miniBrowser: string;
  /** Port of WebKit's driver on 127.0.0.1. */
  webkitPort: number;
}

/**
 * Installs Firefox and WebKit where they are missing and starts WebKit's driver on a screen of its
 * own. Both processes end with this one.
 *
 * @param webkitPort - The port the driver is to listen on.
 * @returns Where the engines are.
 */
export async function startEngines(webkitPort: number): Promise<Engines> {
  ensurePackages({
    'firefox-esr': '/usr/bin/firefox-esr',
    'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
    xvfb: '/usr/bin/Xvfb',
  });
  const [miniBrowser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  if (!miniBrowser) throw new Error('WebKit has no MiniBrowser: install webkit2gtk-driver');
  const children = [
    spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: 'ignore',
    }),
    spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${webkitPort}`], {
      stdio: 'ignore',
      env: environment,
    }),
  ];
  endWithUs(children);
  await listening(webkitPort);
  return { firefox: '/usr/bin/firefox-esr', miniBrowser, webkitPort };
}

function endWithUs(children: readonly ChildProcess[]): void {
  const end = (): void => {
    for (const child of children) child.kill();
  };
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(1));
  }
}

/** Waits until something listens on a port: 100 tries, a tenth of a second apart. */
async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
        .once('connect', () => resolve(true))
        .once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKit's driver does not listen on port ${port}`);
}
