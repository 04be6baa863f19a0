import { parseArgs } from 'node:util';
import { Failure } from '../failure.ts';
import { logLevels } from '../log.ts';

/** What `serve` was asked for. */
export interface ServeOptions {
  /** Port to listen on; 0 is any free one. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Folder of the store. */
  readonly data: string;
  /** The newsroom's configuration; the sample newsroom if absent. */
  readonly config: string | undefined;
  /** The sample's instant, in milliseconds since 1970; the present if absent. */
  readonly now: number | undefined;
  /** The least important level that is logged. */
  readonly logLevel: (typeof logLevels)[number];
}

/** What the command line asks for. */
export type Command =
  { name: 'help' } | { name: 'version' } | { name: 'serve'; options: ServeOptions };

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;

const definitions = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: '.kerege' },
  config: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: definitions, allowPositionals: true });
  } catch (error) {
    // Node's sentence names the option; what follows its first full stop speaks of positionals.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(
      /\.(?:\s|$)/,
    );
    throw new Failure(
      `${sentence.replaceAll('\n', ' ')}; "kerege-gateway --help" lists the options.`,
    );
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new Failure(`--port: expected a number from 0 to 65535, got "${text}".`);
}

function readInstant(text: string): number {
  const value = instant.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(value)) return value;
  throw new Failure(
    `--now: expected an instant with an offset such as 2025-12-03T18:00:00+05:00, got "${text}".`,
  );
}

function readLogLevel(text: string | undefined): (typeof logLevels)[number] {
  const level = logLevels.find((known) => known === (text || 'warn'));
  if (level) return level;
  throw new Failure(`LOG_LEVEL: expected one of ${logLevels.join(', ')}, got "${text}".`);
}

/**
 * Reads the command line.
 *
 * @param argv - The arguments after the program's name.
 * @param environment - The environment's variables; `LOG_LEVEL` is read.
 * @returns The command and its options, every default filled in.
 * @throws Failure - When an option, a value or a command is not known.
 */
export function readCommand(argv: string[], environment: NodeJS.ProcessEnv): Command {
  const { values, positionals } = parse(argv);
  const [name, extra] = positionals;
  if (values.version) return { name: 'version' };
  if (values.help || (name === undefined && argv.length === 0)) return { name: 'help' };
  if (name !== 'serve' || extra !== undefined) {
    const got = name === 'serve' ? `serve ${extra}` : (name ?? 'only options');
    throw new Failure(`expected the command "serve", got "${got}"; see "kerege-gateway --help".`);
  }
  if (values.now !== undefined && values.config !== undefined) {
    throw new Failure('--now is for the sample newsroom; leave out --now or --config.');
  }
  if (values.data === '') throw new Failure('--data: expected a folder, got nothing.');
  if (values.host === '') throw new Failure('--host: expected an address, got nothing.');
  const options = {
    port: readPort(values.port),
    host: values.host,
    data: values.data,
    config: values.config,
    now: values.now === undefined ? undefined : readInstant(values.now),
    logLevel: readLogLevel(environment['LOG_LEVEL']),
  };
  return { name: 'serve', options };
}
