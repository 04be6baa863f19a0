#!/usr/bin/env node
/* The command's door: it is here before any build, and says in one line what is missing. */
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/kerege-conformance.js', import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write('kerege-conformance: is not built yet; run "npm run build" first.\n');
  process.exitCode = 2;
}
