/** The largest body that is taken in, in bytes. */
const mostBytes = 5_000_000;

/** A body that is too large to be taken in. */
export class TooLarge extends Error {}

/** Reads a body, as far as it is not too large. */
export async function readBody({ body }: Response): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size <= mostBytes) continue;
    await reader.cancel();
    throw new TooLarge(`its body is larger than ${mostBytes} bytes`);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Parses JSON in UTF-8; undefined for everything else. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    // A byte order mark is no JSON (RFC 8259) and stays in, so that it is found.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
