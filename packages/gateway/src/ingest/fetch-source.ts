import { readFile, stat } from 'node:fs/promises';
import { parseWebAddress } from '@kerege/contract';
import type { SourceConfig } from '../config/config.ts';
import { reasonOf } from '../failure.ts';
import { version } from '../version.ts';
import { isPrivateHost } from './private-host.ts';

/** What a source sent: its bytes, and the content type where a server told one. */
export interface Fetched {
  bytes: Uint8Array;
  contentType?: string | undefined;
}

const TIMEOUT = 15_000;
const MOST_REDIRECTS = 5;

/** The central bank's day is some 10 kB: what is much larger is not it, and costs time to parse. */
const mostMegabytes = (source: SourceConfig): number => (source.type === 'national-bank' ? 1 : 20);
const tooLarge = (megabytes: number): Error => new Error(`is larger than ${megabytes} MB`);

/**
 * Reads a source's bytes from its file or its address. An address is asked for at most 15 s, headers and body
 * together, and at most five redirects are followed, each checked like the first address.
 *
 * @param source - The source; `allowPrivate` says whether private addresses may be asked.
 * @returns The bytes, at most 20 MB; 1 MB for the National Bank.
 * @throws Error - One sentence without the address, such as "answered with status 503".
 */
export async function fetchSource(source: SourceConfig): Promise<Fetched> {
  const most = mostMegabytes(source);
  if (source.file !== undefined) return { bytes: await readBytes(source.file, most) };
  if (source.url === undefined) throw new Error('has neither a file nor an address');
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await follow(source.url, source.allowPrivate, signal);
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`answered with status ${response.status}`);
  }
  const contentType = response.headers.get('content-type') ?? undefined;
  return { bytes: await bodyOf(response, signal, most), contentType };
}

async function readBytes(file: string, most: number): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > most * 1_048_576) throw tooLarge(most);
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Error(`could not be read (${reasonOf(error)})`, { cause: error });
  }
}

async function follow(
  start: string,
  allowPrivate: boolean,
  signal: AbortSignal,
): Promise<Response> {
  let address = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const url = parseWebAddress(address);
    if (!url) throw new Error('leads to something other than an http(s) address');
    if (!allowPrivate && (await isPrivateHost(url.hostname))) {
      throw new Error('is at a private address, and allowPrivate is not set');
    }
    const response = await ask(url, signal);
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null) return response;
    await response.body?.cancel();
    address = URL.canParse(next, url.href) ? new URL(next, url.href).href : next;
  }
  throw new Error(`redirects more than ${MOST_REDIRECTS} times`);
}

async function ask(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url.href, {
      redirect: 'manual',
      signal,
      headers: {
        accept: 'application/feed+json, application/rss+xml, application/xml, text/xml, */*;q=0.5',
        'user-agent': `kerege-gateway/${version}`,
      },
    });
  } catch (error) {
    throw unreached(error);
  }
}

async function bodyOf(response: Response, signal: AbortSignal, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > most * 1_048_576) throw tooLarge(most);
      chunks.push(chunk);
    }
  } catch (error) {
    if (size > most * 1_048_576) throw error;
    throw unreached(signal.aborted ? signal.reason : error);
  }
  return Buffer.concat(chunks);
}

/** Only codes are told: the messages of sockets and resolvers name the host. */
function unreached(error: unknown): Error {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new Error(`did not answer within ${TIMEOUT / 1000} s`, { cause: error });
  }
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code =
    cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const why = /^[A-Z_0-9]+$/.test(code) ? ` (${code})` : '';
  return new Error(`could not be reached${why}`, { cause: error });
}
