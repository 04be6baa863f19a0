/* The side of the test runner: what lets the SDK's tests run in browsers as they are. */
import type { Middleware, Plugin } from '@web/dev-server-core';
import type { ServerKnowledge } from './misbehaving-server-in-browsers.ts';
import type { RunningServer } from './misbehaving-server.ts';

const standIns = new Map([
  ['vitest', 'vitest-in-browsers.ts'],
  ['../support/misbehaving-server.ts', 'misbehaving-server-in-browsers.ts'],
]);

/** Where the faults are, of which a browser needs but the names. */
const tableOfFaults =
  /^\/test\/support\/(misbehaving-server-(?:connections|faults|caching|paging)\.ts)$/;

/** Puts the browsers' stand-ins where the tests import vitest and the misbehaving server. */
export const standInPlugin: Plugin = {
  name: 'stand-ins',
  resolveImport({ source }) {
    const standIn = standIns.get(source);
    return standIn && `/test/support/${standIn}`;
  },
  async serve({ path }) {
    const file = tableOfFaults.exec(path)?.[1];
    if (!file) return undefined;
    const tables = (await import(`./${file}`)) as Record<string, Record<string, unknown>>;
    const lines = Object.entries(tables).map(([name, faults]) => {
      const names = Object.fromEntries(Object.keys(faults).map((fault) => [fault, true]));
      return `export const ${name} = ${JSON.stringify(names)};`;
    });
    return { body: lines.join('\n'), type: 'js' };
  },
};

/**
 * Lets pages ask the server what it was asked.
 *
 * @param server - The one that runs beside the browsers.
 * @returns A part of the runner's own server, under `/misbehaving-server/`.
 */
export function remoteControl({ origins, faults, journal }: RunningServer): Middleware {
  return async (context, next) => {
    if (context.path === '/misbehaving-server/knowledge') {
      context.body = { origins, faults } satisfies ServerKnowledge;
    } else if (context.path === '/misbehaving-server/asked') {
      const { path, atLeast } = context.query;
      context.body = await journal(String(path), Number(atLeast));
    } else {
      await next();
    }
  };
}
