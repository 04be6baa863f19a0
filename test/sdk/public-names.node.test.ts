import { readdir, readFile } from 'node:fs/promises';
import * as sdk from '@kerege/sdk';
import { expect, test } from 'vitest';

const dist = new URL('../../packages/sdk/dist/', import.meta.url);
const src = new URL('../../packages/sdk/src/', import.meta.url);

async function sources(folder: URL, ending: string): Promise<[string, string][]> {
  const names = await readdir(folder, { recursive: true });
  const wanted = names.filter((name) => name.endsWith(ending));
  return Promise.all(
    wanted.map(async (name): Promise<[string, string]> => {
      return [name, await readFile(new URL(name, folder), 'utf8')];
    }),
  );
}

test('the door has these names and no others', () => {
  expect(Object.keys(sdk).sort()).toEqual([
    'ContractError',
    'HttpError',
    'KeregeError',
    'NetworkError',
    'TimeoutError',
    'createClient',
    'isKeregeError',
  ]);
});

test('no public declaration has a type of ky', async () => {
  for (const [name, text] of await sources(dist, '.d.ts')) {
    expect(text, name).not.toMatch(/from 'ky'|import\('ky'\)|\bKy[A-Z]/);
  }
});

test('only the transport knows ky, and no file knows a page or Node', async () => {
  for (const [name, text] of await sources(src, '.ts')) {
    expect(/from 'ky'/.test(text), name).toBe(name === 'transport.ts');
    expect(text, name).not.toMatch(/\b(window|document)\.|from 'node:|from 'lit/);
  }
});

test('every public name has a sentence', async () => {
  for (const [name, text] of await sources(src, '.ts')) {
    if (name === 'index.ts') continue;
    const lines = text.split('\n');
    lines.forEach((line, index) => {
      if (!line.startsWith('export ')) return;
      expect(lines[index - 1], `${name}: ${line}`).toMatch(/\*\/$/);
    });
  }
});
