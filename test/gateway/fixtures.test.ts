import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateFixtures } from '../../packages/gateway/scripts/generate-fixtures.ts';

const root = join(import.meta.dirname, '../..');
let made: ReadonlyMap<string, string>;
beforeAll(async () => {
  made = await generateFixtures();
});

describe('the fixtures', () => {
  it('are what the ingest makes of the sample newsroom, the pictures included', () => {
    expect(made.size).toBeGreaterThan(20);
    const old = [...made].filter(([file, text]) => {
      const path = join(root, file);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    });
    expect(
      old.map(([file]) => file),
      'to be made anew by `npm run generate`',
    ).toEqual([]);
  });

  it('are nothing beside it', () => {
    const patterns = ['packages/contract/src/fixtures/*.generated.ts', 'stories/pictures/*'];
    expect(globSync(patterns, { cwd: root }).sort()).toEqual([...made.keys()].sort());
  });
});
