import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '../../packages/widgets/src/version.ts';

const root = join(import.meta.dirname, '../..');
const room = join(root, 'packages/widgets');

interface Named {
  name: string;
  description?: string;
}
interface Declaration extends Named {
  tagName?: string;
  attributes?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  events?: Named[];
}

const committed = readFileSync(join(room, 'custom-elements.json'), 'utf8');
const { modules } = JSON.parse(committed) as { modules: { declarations: Declaration[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations.filter((one) => one.tagName));

it('describes the elements as `npm run generate` does', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kerege-manifest-'));
  try {
    // The analyzer would also write into package.json, and takes only paths that are relative to its own folder.
    const own = pathToFileURL(join(room, 'custom-elements-manifest.config.mjs')).href;
    const config = `import own from '${own}';\nexport default { ...own, packagejson: false };\n`;
    writeFileSync(join(folder, 'config.mjs'), config);
    const outdir = relative(room, folder);
    const told = ['--quiet', '--config', join(outdir, 'config.mjs'), '--outdir', outdir];
    execFileSync(join(root, 'node_modules/.bin/cem'), ['analyze', ...told], { cwd: room });
    expect(readFileSync(join(folder, 'custom-elements.json'), 'utf8')).toBe(committed);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('describes every element there is', () => {
  const folders = globSync('src/*/define.ts', { cwd: room }).map((file) => file.split('/').at(-2));
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(
    folders.map((folder) => `kerege-${folder}`).sort(),
  );
});

describe.each(elements.map((element) => [element.tagName ?? '', element] as const))(
  '<%s>',
  (_, element) => {
    it.each(['slots', 'cssParts', 'cssProperties', 'events', 'attributes'] as const)(
      'says what each of its %s is',
      (kind) => {
        const named = element[kind] ?? [];
        expect(named.length).toBeGreaterThan(0);
        const silent = named.filter(({ description = '' }) => !/\w{3}/.test(description));
        expect(silent.map(({ name }) => name)).toEqual([]);
      },
    );

    it('says what it is, and that it has a slot for what stands there without it', () => {
      expect(element.description).toMatch(/\w{3}/);
      expect(element.slots?.map(({ name }) => name)).toContain('');
    });
  },
);

it('has the version of every package', () => {
  const files = [...globSync('packages/*/package.json', { cwd: root }), 'package.json'];
  expect(files).toHaveLength(5);
  for (const file of files) {
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Declaration & {
      version: string;
      dependencies?: Record<string, string>;
    };
    expect(manifest.version, file).toBe(version);
    for (const [name, wanted] of Object.entries(manifest.dependencies ?? {})) {
      if (name.startsWith('@kerege/')) expect(wanted, `${file}: ${name}`).toBe(version);
    }
  }
});
