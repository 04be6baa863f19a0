import { parseArgs } from 'node:util';
import { NothingToCheck } from '../conformance/index.ts';

/** What is to be checked, and how. */
export interface CheckCommand {
  /** The server's address, as it was written. */
  url: string;
  /** Each request's deadline in milliseconds. */
  timeout: number;
  /** The deadline of the whole check in milliseconds. */
  totalTimeout: number;
  /** Whether the report is for machines. */
  json: boolean;
}

const definitions = {
  timeout: { type: 'string', default: '10000' },
  'total-timeout': { type: 'string', default: '300000' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const seeHelp = 'see "kerege-conformance --help".';

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: definitions, allowPositionals: true });
  } catch (error) {
    // Node's sentence names the option; what follows its first full stop speaks of positionals.
    const [sentence = ''] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new NothingToCheck(`${sentence}; ${seeHelp}`);
  }
}

/**
 * Reads the command line.
 *
 * @param argv - The arguments after the program's name.
 * @returns What is to be checked, or `help`.
 * @throws NothingToCheck - When an option is not known, a value is unusable or the address is missing.
 */
export function readCommand(argv: string[]): CheckCommand | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  const [url, extra] = positionals;
  if (url === undefined) throw new NothingToCheck(`expected the address of a server; ${seeHelp}`);
  if (extra !== undefined) throw new NothingToCheck(`expected one address, got also "${extra}".`);
  const timeout = readTime('--timeout', values.timeout, 600_000);
  const totalTimeout = readTime('--total-timeout', values['total-timeout'], 3_600_000);
  return { url, timeout, totalTimeout, json: values.json };
}

function readTime(option: string, value: string, most: number): number {
  const time = /^\d{1,7}$/.test(value) ? Number(value) : NaN;
  if (time >= 1 && time <= most) return time;
  throw new NothingToCheck(`${option}: expected 1 to ${most} milliseconds, got "${value}".`);
}
