import { ContractError } from './errors/contract-error.ts';

/** How many bytes an answer may have, uncompressed. */
const limit = 5_000_000;

/** A body that has been read. */
export interface Body {
  /** What it says, a byte order mark left out. */
  text: string;
  /** Bytes, uncompressed. */
  size: number;
}

/**
 * Reads a whole body as UTF-8.
 *
 * @param url - The address that was asked.
 * @param response - Its answer, whose body nobody has read.
 * @returns The body; empty where there is none.
 * @throws ContractError after 5 MB, however well they were compressed; what the platform throws when the body is cut short.
 */
export async function readBody(url: string, response: Response): Promise<Body> {
  if (!response.body) {
    const text = await response.text();
    return { text, size: text.length };
  }
  // Said in so many words: WebKit inherits the mode from a polluted Object.prototype.
  const plain: object = { mode: undefined };
  const reader = response.body.getReader(plain) as ReadableStreamDefaultReader<Uint8Array>;
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), size };
    size += value.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      throw new ContractError(url, [`the body is larger than ${limit} bytes`]);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Parses a body.
 *
 * @param url - The address that was asked.
 * @param body - What it answered.
 * @returns What the JSON says.
 * @throws ContractError when it is not JSON.
 */
export function parseBody(url: string, body = ''): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    throw new ContractError(url, [body ? 'the body is not JSON' : 'the body is empty'], error);
  }
}
