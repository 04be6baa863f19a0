import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** A project that has installed our packages as their users do, from tarballs. */
export interface PackedProject {
  /** Where it is. */
  folder: string;
  /** Writes a file of the project and gives its path. */
  write(file: string, text: string): Promise<string>;
  /** Runs a module of the project with the Node that runs the tests. */
  run(file: string, ...given: readonly string[]): Promise<{ stdout: string; stderr: string }>;
  /** Takes it away. */
  remove(): Promise<void>;
}

/**
 * Packs packages and installs them into a project in a temporary folder.
 *
 * @param packages - Names of folders under `packages`.
 * @returns The project.
 */
export async function installPacked(packages: readonly string[]): Promise<PackedProject> {
  const folder = await mkdtemp(join(tmpdir(), 'kerege-packed-'));
  async function write(file: string, text: string): Promise<string> {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  }
  const workspaces = packages.map((name) => `--workspace=packages/${name}`);
  const pack = ['pack', '--json', '--ignore-scripts', `--pack-destination=${folder}`];
  const { stdout } = await run('npm', [...pack, ...workspaces], { cwd: root });
  const tarballs = [...stdout.matchAll(/"filename": "([^"]+)"/g)].map(([, name = '']) => name);
  await write('package.json', JSON.stringify({ private: true, type: 'module' }));
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await run('npm', [...install, ...tarballs.map((name) => `./${name}`)], { cwd: folder });
  return {
    folder,
    write,
    run: (file, ...given) => run(process.execPath, [file, ...given], { cwd: folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A file of an installed package that refers to another one. */
export interface Reference {
  /** The file that refers, from the package's folder on. */
  from: string;
  /** The file it refers to, likewise. */
  to: string;
}

/**
 * Reads where the source maps of an installed package lead (ECMA-426).
 *
 * @param folder - The package's folder.
 * @returns Each source of each map.
 */
export async function sourcesOf(folder: string): Promise<Reference[]> {
  const maps = (await filesOf(folder)).filter((name) => name.endsWith('.map'));
  const references = maps.map(async (from) => {
    const text = await readFile(join(folder, from), 'utf8');
    const { sources, sourceRoot = '' } = JSON.parse(text) as {
      sources: string[];
      sourceRoot?: string;
    };
    return sources.map((source) => ({ from, to: join(dirname(from), sourceRoot, source) }));
  });
  return (await Promise.all(references)).flat();
}

/**
 * Lists what was installed of a package.
 *
 * @param folder - The package's folder.
 * @returns The files in it and below it, from the folder on.
 */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

/** One entry of a package's `exports`. */
export interface Entry {
  /** What to import. */
  name: string;
  /** The file it stands for, and the one that declares its types, from the package on. */
  file: string;
  types: string | undefined;
}

/**
 * Reads what a package lets in.
 *
 * @param folder - Its name under `packages`.
 * @returns The entries of its `exports`.
 */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const text = await readFile(join(root, 'packages', folder, 'package.json'), 'utf8');
  const { name, exports } = JSON.parse(text) as {
    name: string;
    exports: Record<string, string | { types: string; default: string }>;
  };
  return Object.entries(exports).map(([path, target]) => ({
    name: name + path.slice(1),
    file: typeof target === 'string' ? target : target.default,
    types: typeof target === 'string' ? undefined : target.types,
  }));
}
