import { parseWebAddress } from '../index.ts';
import type { Asker, Exchange } from './asker.ts';
import { NothingToCheck, Unanswered } from './unanswered.ts';

/**
 * Reads the address of a server.
 *
 * @param url - What somebody wrote.
 * @returns The address without a slash at its end.
 * @throws NothingToCheck - When it is no plain http(s) address.
 */
export function readBase(url: string): string {
  const parsed = parseWebAddress(url);
  if (!parsed) throw new NothingToCheck(`expected an http(s) address, got "${url}".`);
  const { username, password, search, hash, href } = parsed;
  if (username || password || search || hash) {
    throw new NothingToCheck(`expected an address without user name, query and #, got "${url}".`);
  }
  return href.replace(/\/+$/, '');
}

/**
 * Sees whether there is a server of the contract at all.
 *
 * @param asker - Asks it.
 * @param base - Its address, without a slash at its end.
 * @throws NothingToCheck - When nobody answers, or somebody else does.
 */
export async function meet(asker: Asker, base: string): Promise<void> {
  const address = `${base}/v1`;
  let exchange: Exchange;
  try {
    exchange = await asker.ask(address);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    throw new NothingToCheck(`${address} cannot be checked: ${error.message}.`);
  }
  const { status, headers, json } = exchange;
  if (status === 200 && isCatalogue(json)) return;
  const location = headers.get('Location');
  const type = headers.get('Content-Type') ?? 'no content type';
  const leads = location === null ? '' : ` and leads to ${new URL(location, address).href}`;
  const own = /\/v1(?=\/|$).*/.exec(new URL(base).pathname)?.[0];
  const hint = own === undefined ? '' : `; leave the ${own} out of the address`;
  const answered = `${address} answers with status ${status} (${type})${leads}`;
  throw new NothingToCheck(`${answered}, not with a catalogue: this is no such server${hint}.`);
}

/* A catalogue with a fault in one field is still one: that fault is found and told by the checks. */
function isCatalogue(json: unknown): boolean {
  const { languages, defaultLanguage } = (json ?? {}) as Record<string, unknown>;
  return Array.isArray(languages) && typeof defaultLanguage === 'string';
}
