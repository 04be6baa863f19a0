import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, reasonOf } from '../failure.ts';

/**
 * Makes sure that there is a folder and that it can be written to.
 *
 * @param folder - Its path; it is made if it is missing.
 * @throws Failure - When it cannot be.
 */
export function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    const trial = join(folder, `.trial-${process.pid}`);
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw new Failure(
      `cannot keep data in ${folder} (${reasonOf(error)}); name a folder you may write to with --data DIR.`,
    );
  }
}

/* Node's recursive mkdir never ends where a folder above cannot be written to, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * Runs what writes to the data folder.
 *
 * @param folder - The folder, as the person at the keyboard named it.
 * @param work - What is to be done.
 * @returns What the work gives.
 * @throws Failure - In place of whatever the work throws.
 */
export async function keepingDataIn<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `cannot use the data in ${folder} (${reasonOf(error)}); mend or remove it, or name another folder with --data DIR.`,
    );
  }
}
