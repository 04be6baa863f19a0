import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A gateway that runs as its users run it: a process of its own over a folder of its own. */
export interface GatewayProcess {
  /** Its address, without a slash at its end. */
  url: string;
  /** Ends it and takes its folder away. */
  stop(): Promise<void>;
}

const command = new URL('../../packages/gateway/bin/kerege-gateway.mjs', import.meta.url).pathname;
/** The project's own Node: the gateway needs it, also where the tests run in an older one. */
const node = new URL('../../node_modules/node/bin/node', import.meta.url).pathname;

/**
 * Starts the sample newsroom on a free port of 127.0.0.1.
 *
 * @param options - More options of `kerege-gateway serve`.
 * @returns The gateway, once it says that it is ready.
 */
export async function startGateway(...options: readonly string[]): Promise<GatewayProcess> {
  const data = await mkdtemp(join(tmpdir(), 'kerege-'));
  const serve = [command, 'serve', '--port', '0', '--data', data, ...options];
  const child = spawn(node, serve, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the gateway ended with ${code}: ${output}`)));
  });
  return {
    url,
    async stop() {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(data, { recursive: true, force: true });
    },
  };
}
