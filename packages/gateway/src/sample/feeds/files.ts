import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a feed, before it is written. */
export interface FeedFile {
  /** Its name within its folder. */
  readonly name: string;
  /** What it holds. */
  readonly text: string;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Writes a file so that whoever reads it meanwhile sees the old one or the new one, never a half. A file that holds the
 * same already is left alone.
 *
 * @throws Node's error when the folder cannot be written to.
 */
export function writeWhole(folder: string, { name, text }: FeedFile): void {
  const path = join(folder, name);
  if (read(path) === text) return;
  const temporary = `${path}.${process.pid}.part`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/**
 * Makes a folder of dated files hold these: files of the same kind that an earlier run left are removed.
 *
 * @throws Node's error when the folder cannot be written to.
 */
export function writeDated(folder: string, files: readonly FeedFile[]): void {
  mkdirSync(folder, { recursive: true });
  const kept = new Set(files.map(({ name }) => name));
  for (const name of readdirSync(folder)) {
    const isOurs = /^\d{4}-\d\d-\d\d\.(?:xml|json)$/.test(name) || name.endsWith('.part');
    if (isOurs && !kept.has(name)) rmSync(join(folder, name), { force: true });
  }
  for (const file of files) writeWhole(folder, file);
}
