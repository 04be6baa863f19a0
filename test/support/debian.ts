import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Makes sure that commands are there, from Debian's packages where this is a Debian and we are root.
 *
 * @param packages - Each package's name and a file that shows it is installed.
 * @throws Error that says what to run, where it cannot be installed from here.
 */
export function ensurePackages(packages: Readonly<Record<string, string>>): void {
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name] ?? ''));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Missing: ${missing.join(', ')}. Run: apt-get install ${missing.join(' ')}`);
  }
  console.error(`Installing Debian's ${missing.join(', ')}…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const arguments_ of [
    ['update'],
    ['install', '--yes', '--no-install-recommends', ...missing],
  ]) {
    execFileSync('apt-get', ['-q', ...arguments_], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
