import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';

/** An example in a README. */
export interface Example {
  /** The heading it stands under. */
  heading: string;
  language: 'js' | 'ts';
  /** What runs: with the README's own client in front where the example only uses it. */
  code: string;
  /** What it says it prints: each comment that begins with an arrow is a line. */
  prints: readonly string[];
}

/** Where the examples ask. */
const address = 'http://localhost:8787';
const root = join(import.meta.dirname, '../..');

/**
 * Reads the examples of a README.
 *
 * @param path - Where it stands, from the repository's folder.
 * @returns Every block that is called `js` or `ts`, in order.
 */
export function readExamples(path: string): Example[] {
  const text = readFileSync(join(root, path), 'utf8');
  const blocks = text.matchAll(
    /^#+ (?<heading>.+)$|^```(?<language>js|ts)\b.*\n(?<code>[^]*?)^```/gm,
  );
  const examples: Example[] = [];
  let heading = '';
  let client = '';
  for (const { groups = {} } of blocks) {
    heading = groups.heading ?? heading;
    const { code, language } = groups;
    if (!code) continue;
    const prints = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line);
    const own = /\b(const client =|require\()/.test(code);
    examples.push({
      heading,
      language: language === 'ts' ? 'ts' : 'js',
      code: own ? code : client + code,
      prints,
    });
    client ||= /^import [^]*?^const client = .*\n/m.exec(code)?.[0] ?? '';
  }
  return examples;
}

/**
 * Runs an example as its reader would, in a process of its own.
 *
 * @param example - What to run.
 * @param baseUrl - The newsroom to ask in place of the one that the example names.
 * @returns The lines it prints, and those it warns with.
 * @throws Error when it fails.
 */
export async function runExample(
  { code, language }: Example,
  baseUrl: string,
): Promise<{ printed: string[]; warned: string[] }> {
  const form = code.includes('require(') ? 'commonjs' : 'module';
  const type = `--input-type=${form}${language === 'ts' ? '-typescript' : ''}`;
  const script = code.replaceAll(address, baseUrl.replace(/\/$/, ''));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [type, '--eval', script], {
    cwd: root,
  });
  return { printed: linesOf(stdout), warned: linesOf(stderr) };
}

/**
 * Checks the types of examples, strictly and against the packages as they were built.
 *
 * @param examples - What to check.
 * @returns What the compiler finds, each with the heading under which the example stands.
 */
export function typeFaults(examples: readonly Example[]): string[] {
  const files = new Map(
    examples.map((example, index) => {
      const extension = example.code.includes('require(') ? 'cts' : 'ts';
      return [join(root, `test/readme-example-${index}.${extension}`), example];
    }),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file)?.code ?? readFile(file);
  host.getCurrentDirectory = () => root;
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const heading = files.get(file?.fileName ?? '')?.heading ?? file?.fileName;
    return `${heading}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}
