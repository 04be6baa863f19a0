import { placeAt, type Asked, type MisbehavingServer } from './misbehaving-server-places.ts';

// Before any test puts something else in its place.
const { fetch } = globalThis;

async function control<Answer>(question: string): Promise<Answer> {
  const response = await fetch(`/misbehaving-server/${question}`, { cache: 'no-store' });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
}

/** The running server's answers that its remote control needs. */
export interface ServerKnowledge {
  origins: readonly string[];
  faults: readonly string[];
}

/**
 * Takes the remote control of the one server that runs beside the browsers.
 *
 * @returns What `startMisbehavingServer` gives in Node, but that its end is the runner's.
 */
export async function startMisbehavingServer(): Promise<MisbehavingServer> {
  const { origins, faults } = await control<ServerKnowledge>('knowledge');
  const page = crypto.randomUUID();
  let places = 0;
  return {
    place(fault) {
      if (!faults.includes(fault)) throw new Error(`no fault called ${fault}`);
      places += 1;
      const origin = origins[places % origins.length] ?? '';
      return placeAt(origin, fault, `${page}-${places}`, (path, atLeast) => {
        const question = new URLSearchParams({ path, atLeast: String(atLeast) });
        return control<readonly Asked[]>(`asked?${question}`);
      });
    },
    close: () => undefined,
  };
}
