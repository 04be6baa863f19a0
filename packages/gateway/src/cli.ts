import { help } from './cli/help.ts';
import { readCommand } from './cli/options.ts';
import { Failure, reasonOf } from './failure.ts';
import { version } from './version.ts';

async function run(argv: string[]): Promise<void> {
  const command = readCommand(argv, process.env);
  if (command.name === 'help') process.stdout.write(help);
  else if (command.name === 'version') process.stdout.write(`${version}\n`);
  else {
    // Only who serves waits for everything that serving needs.
    const { serve } = await import('./cli/serve.ts');
    await serve(command.options);
  }
}

/**
 * The command `kerege-gateway`. It ends the process: with 0 when all went well, else with 1 and one line on stderr.
 *
 * @param argv - The arguments after the program's name.
 */
export async function main(argv: string[]): Promise<void> {
  try {
    await run(argv);
    process.exit(0);
  } catch (error) {
    const sentence = error instanceof Failure ? error.message : `failed: ${reasonOf(error)}`;
    process.stderr.write(`kerege-gateway: ${sentence.replace(/\s*\n\s*/g, ' ')}\n`);
    process.exit(1);
  }
}
