import * as v from 'valibot';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Failure, reasonOf } from '../failure.ts';
import { ConfigSchema, type Config } from './config.ts';
import { describeIssue } from './describe-issue.ts';
import { jsonPlace } from './json-place.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

async function textOf(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = reasonOf(error);
    const why = reasons[reason] ?? reason;
    throw new Failure(`${file}: cannot be read (${why}); name a configuration with --config FILE.`);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`${file}: is not JSON: there is a mistake at ${jsonPlace(text, error)}.`);
  }
}

/**
 * Reads a newsroom's configuration.
 *
 * @param file - The path of `kerege.config.json`. Relative `file` settings in it count from its folder.
 * @returns The configuration, every default filled in and every file path absolute.
 * @throws Failure - One sentence that names the place in the file and says what is accepted there.
 */
export async function readConfig(file: string): Promise<Config> {
  const input = parseJson(file, await textOf(file));
  const { success, output, issues } = v.safeParse(ConfigSchema, input);
  if (!success) throw new Failure(`${file}: ${describeIssue(issues[0])}.`);
  const folder = dirname(resolve(file));
  return {
    ...output,
    sources: output.sources.map((source) => {
      return source.file === undefined ? source : { ...source, file: resolve(folder, source.file) };
    }),
  };
}
