import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Runs a module in a process of its own, so that its import is the first. */
async function run(script: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: import.meta.dirname },
  );
  return JSON.parse(stdout);
}

/** Node's own fetch, loaded at first use, notes itself in the globals and needs the whole platform at that moment. */
const nodeLoadsItsFetch = `new Request('https://news.example');`;

const platform = ['fetch', 'Request', 'Response', 'Headers', 'AbortSignal'];

test('importing reads neither fetch nor anything of the page, and asks nothing', async () => {
  const read = await run(`
    const read = [];
    for (const name of ['fetch', 'XMLHttpRequest', 'window', 'document', 'location', 'navigator', 'localStorage']) {
      Object.defineProperty(globalThis, name, { configurable: true, get: () => void read.push(name) });
    }
    await import('@kerege/sdk');
    console.log(JSON.stringify(read));
  `);
  expect(read).toEqual([]);
});

test('importing adds nothing to the globals and to the prototypes', async () => {
  const added = await run(`
    ${nodeLoadsItsFetch}
    const hosts = [globalThis, Object.prototype, Array.prototype, Promise.prototype, Symbol];
    const names = () => hosts.map((host) => Reflect.ownKeys(host).map(String));
    const before = names();
    await import('@kerege/sdk');
    const added = names().flatMap((after, host) => after.filter((name) => !before[host].includes(name)));
    console.log(JSON.stringify(added));
  `);
  expect(added).toEqual([]);
});

test.each([...platform, 'ReadableStream', 'FormData', 'TextDecoder'])(
  'importing works where %s is missing',
  async (name) => {
    const names = await run(`
      ${nodeLoadsItsFetch}
      delete globalThis.${name};
      const { createClient } = await import('@kerege/sdk');
      console.log(JSON.stringify(Object.keys(createClient({ baseUrl: 'https://news.example' }))));
    `);
    expect(names).toEqual(['catalogue', 'articles', 'rankings', 'rates', 'status']);
  },
);

test('importing works where AbortController is missing and Request does without it, as in old browsers', async () => {
  const names = await run(`
    delete globalThis.AbortController;
    globalThis.Request = class { headers = new Map(); };
    const { createClient } = await import('@kerege/sdk');
    console.log(JSON.stringify(Object.keys(createClient({ baseUrl: 'https://news.example' }))));
  `);
  expect(names).toContain('rankings');
});

test.each(['any', 'timeout'])('a call works where AbortSignal.%s is missing', async (name) => {
  const answer = await run(`
    delete AbortSignal.${name};
    const { createClient } = await import('@kerege/sdk');
    const fetch = async () => Response.json({ version: '1', sources: [] });
    const client = createClient({ baseUrl: 'https://news.example', fetch });
    const { signal } = new AbortController();
    console.log(JSON.stringify(await client.status({ signal })));
  `);
  expect(answer).toMatchObject({ version: '1', sources: [] });
});

test('an abort in the back-off ends the requests where AbortSignal.any is missing', async () => {
  const asked = await run(`
    delete AbortSignal.any;
    const { createClient } = await import('@kerege/sdk');
    let asked = 0;
    const fetch = async () => { asked++; return new Response('', { status: 503 }); };
    const client = createClient({ baseUrl: 'https://news.example', fetch });
    const controller = new AbortController();
    const call = client.status(controller).catch((error) => error.name);
    setTimeout(() => controller.abort(), 1);
    const name = await call;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    console.log(JSON.stringify({ name, asked }));
  `);
  expect(asked).toEqual({ name: 'AbortError', asked: 1 });
});
