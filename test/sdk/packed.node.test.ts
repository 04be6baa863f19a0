import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import {
  entriesOf,
  filesOf,
  installPacked,
  sourcesOf,
  type PackedProject,
} from '../support/packed-packages.ts';

const packages = ['contract', 'sdk'];
const entries = (await Promise.all(packages.map(entriesOf))).flat();
const modules = entries.filter(({ types }) => types !== undefined);

let server: MisbehavingServer;
let project: PackedProject;
beforeAll(async () => {
  server = await startMisbehavingServer();
  project = await installPacked(packages);
}, 60_000);
afterAll(async () => {
  server.close();
  await project.remove();
});

const ask = `
createClient({ baseUrl: process.argv[2] })
  .rankings.get('latest')
  .then(({ items }) => console.log(items.map(({ article }) => article.title).join()));
`;
const esm = `import { createClient } from '@kerege/sdk';\n${ask}`;

/** Runs a program that prints the titles it was answered, and says nothing else. */
async function expectTitles(file: string): Promise<void> {
  const said = await project.run(file, server.place('no fault at all').baseUrl);
  expect(said).toEqual({ stdout: 'Article a1,Article a2,Article a3\n', stderr: '' });
}

describe('the packed SDK asks and is answered', () => {
  test('in a project of ES modules', async () => {
    await expectTitles(await project.write('esm/index.js', esm));
  });

  test('in a CommonJS project, by require and without a warning', async () => {
    await project.write('cjs/package.json', '{ "type": "commonjs" }');
    const program = `const { createClient } = require('@kerege/sdk');\n${ask}`;
    await expectTitles(await project.write('cjs/index.js', program));
  });

  test('bundled by Rollup', async () => {
    const input = await project.write('rollup/index.js', esm);
    const bundle = await rollup({ input, plugins: [nodeResolve()] });
    const file = join(project.folder, 'rollup/bundle.mjs');
    await bundle.write({ file });
    await bundle.close();
    expect(bundle.watchFiles.join()).toContain('node_modules/ky/');
    await expectTitles(file);
  });

  test('bundled by Vite', async () => {
    const entry = await project.write('vite/index.js', esm);
    await build({
      root: dirname(entry),
      configFile: false,
      logLevel: 'silent',
      build: { lib: { entry, formats: ['es'], fileName: 'bundle' } },
    });
    await expectTitles(join(dirname(entry), 'dist/bundle.js'));
  });
});

describe('the packed packages', () => {
  test.each(entries)('have the file that $name stands for', async ({ name, file, types }) => {
    const [scope = '', unscoped = ''] = name.split('/');
    const folder = join(project.folder, 'node_modules', scope, unscoped);
    await access(join(folder, file));
    if (types) await access(join(folder, types));
  });

  test.each(packages)('of which %s has its licence and its README', async (name) => {
    const files = await filesOf(join(project.folder, 'node_modules/@kerege', name));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
    const licence = await readFile(new URL('../../LICENSE', import.meta.url), 'utf8');
    const own = join(project.folder, 'node_modules/@kerege', name, 'LICENSE');
    expect(await readFile(own, 'utf8')).toBe(licence);
  });

  test.each(packages)('of which %s has the source of every map', async (name) => {
    const folder = join(project.folder, 'node_modules/@kerege', name);
    const [files, sources] = await Promise.all([filesOf(folder), sourcesOf(folder)]);
    expect(sources.filter(({ to }) => !files.includes(to))).toEqual([]);
    expect(sources.map(({ to }) => to)).toContain('src/index.ts');
  });

  test.each(packages)('of which %s has nothing that only its makers need', async (name) => {
    const files = await filesOf(join(project.folder, 'node_modules/@kerege', name));
    expect(files.filter((file) => /bundled|tsbuildinfo|tsconfig|\.test\./.test(file))).toEqual([]);
  });

  test.each(modules)('let $name in, without a word', async ({ name }) => {
    const program = `console.log(Object.keys(await import('${name}')).length > 0);`;
    const file = await project.write(`entries/${name}.js`, program);
    expect(await project.run(file)).toEqual({ stdout: 'true\n', stderr: '' });
  });
});

describe('the packed types hold without those of Node', () => {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const namespaces = modules.map(({ name }, index) => `import * as entry${index} from '${name}';`);
  const consumer = `
import { createClient, isKeregeError, type Client, type ClientOptions } from '@kerege/sdk';
${namespaces.join('\n')}
export const entries: object[] = [${modules.map((_, index) => `entry${index}`).join()}];
const options: ClientOptions = { baseUrl: 'https://news.example' };
const client: Client = createClient(options);
export async function titles(): Promise<string[]> {
  try {
    const { items } = await client.rankings.get('latest', { limit: 3 });
    return items.map(({ article }) => article.title);
  } catch (error) {
    if (isKeregeError(error, 'http')) return [error.status.toFixed()];
    throw error;
  }
}
`;

  test.each([
    ['bundler', 'ESNext'],
    ['node16', 'node16'],
  ])('where modules are resolved as by %s', async (moduleResolution, module) => {
    const compilerOptions = {
      ...{ module, moduleResolution, target: 'ES2022', lib: ['ES2022', 'DOM'], types: [] },
      ...{ strict: true, skipLibCheck: false, noEmit: true },
    };
    const config = JSON.stringify({ compilerOptions, files: ['consumer.ts'] });
    await project.write(`${moduleResolution}/consumer.ts`, consumer);
    const path = await project.write(`${moduleResolution}/tsconfig.json`, config);
    const problems = await promisify(execFile)(process.execPath, [tsc, '-p', path]).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
    expect(problems).toBe('');
  });
});
