import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeAnswer } from '../http/answer.ts';
import { Refusal } from '../http/problem.ts';
import type { ApiEnvironment } from './api.ts';

const types: Readonly<Record<string, string>> = {
  'embed.js': 'text/javascript; charset=utf-8',
  'embed.classic.js': 'text/javascript; charset=utf-8',
  'embed.css': 'text/css; charset=utf-8',
};

/** Seconds for which a page may go on with the script it has. */
const maxAge = 300;

/** The script-tag bundles, as `@kerege/widgets` was built. */
export function createEmbed(): Hono<ApiEnvironment> {
  const embed = new Hono<ApiEnvironment>();
  for (const [file, type] of Object.entries(types)) {
    embed.get(`/v1/${file}`, async (context) => {
      const answer = makeAnswer({ body: await readBundle(file), type, maxAge });
      context.set('made', { answer, maxAge });
      return context.body(null);
    });
  }
  return embed;
}

async function readBundle(file: string): Promise<Uint8Array> {
  try {
    return await readFile(fileURLToPath(import.meta.resolve(`@kerege/widgets/${file}`)));
  } catch {
    throw new Refusal(503, 'not-built', `${file} is not built; run "npm run build".`);
  }
}
