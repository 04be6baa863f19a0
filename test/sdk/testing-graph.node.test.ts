import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Every module of ours that an import loads, by its address, with its text. */
async function reachable(
  address: string,
  found = new Map<string, string>(),
): Promise<ReadonlyMap<string, string>> {
  if (found.has(address)) return found;
  const text = await readFile(new URL(address), 'utf8');
  found.set(address, text);
  for (const [, specifier = ''] of text.matchAll(
    /(?:from|import) ['"]((?:\.|@kerege)[^'"]*)['"]/g,
  )) {
    const isOwn = specifier.startsWith('.');
    await reachable(
      isOwn ? new URL(specifier, address).href : import.meta.resolve(specifier),
      found,
    );
  }
  return found;
}

const entry = new URL('../../packages/sdk/dist/index.js', import.meta.url).href;
const testing = new URL('../../packages/sdk/dist/testing/index.js', import.meta.url).href;

test('who imports the client gets no fixture and nothing of the fake gateway', async () => {
  const modules = await reachable(entry);
  expect([...modules.keys()].join()).toContain('/contract/dist/routes.js');
  for (const [address, text] of modules) {
    expect(address).not.toMatch(/\/(testing|fixtures)\//);
    expect(text, address).not.toMatch(/Түндік|almaty-earthquake/);
  }
});

test('the fake gateway needs nothing of the client, of Node and of a page', async () => {
  const modules = await reachable(testing);
  expect([...modules.keys()].join()).toContain('/contract/dist/fixtures/');
  for (const [address, text] of modules) {
    expect(address).not.toMatch(/\/sdk\/dist\/(?!testing\/)/);
    expect(text, address).not.toMatch(/from '(ky|node:.*)'|\b(window|document)\./);
  }
});
