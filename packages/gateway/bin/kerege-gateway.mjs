#!/usr/bin/env node
/* The command's door: it is here before any build, and says in one line what is missing. */
import { existsSync } from 'node:fs';

const [major] = process.versions.node.split('.').map(Number);
const built = new URL('../dist/cli.js', import.meta.url);

function stop(sentence) {
  process.stderr.write(`kerege-gateway: ${sentence}\n`);
  process.exitCode = 1;
}

if (major < 24) {
  stop(`needs Node 24 or newer and this is ${process.version}; start it with "npm start".`);
} else if (!existsSync(built)) {
  stop('is not built yet; run "npm run build" first.');
} else {
  const { main } = await import(built.href);
  await main(process.argv.slice(2));
}
