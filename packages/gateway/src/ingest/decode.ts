import type { Fetched } from './fetch-source.ts';

function attempt(bytes: Uint8Array, label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // An unknown charset, or bytes that are not in it.
    return null;
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1];
}

/**
 * Turns a source's bytes into text. What says how they are written is asked in this order: the byte order mark, the
 * content type's charset, the XML declaration; then UTF-8, and windows-1251 for what is not UTF-8. A claim that the
 * bytes contradict is passed over; so is a one-byte charset claimed for what is plainly UTF-8.
 *
 * @param fetched - The bytes, and the content type where a server told one.
 * @returns The text without a byte order mark.
 */
export function decode({ bytes, contentType = '' }: Fetched): string {
  const told = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const mark = markOf(bytes);
  for (const label of [mark, told, declaredIn(bytes)]) {
    const text = attempt(bytes, label);
    if (text === null) continue;
    // Cyrillic in a one-byte charset is never valid UTF-8, so what is valid was mislabelled.
    const oneByte = /^(windows-|cp|iso-8859|latin|koi8)/i.test(label ?? '');
    return (oneByte ? attempt(bytes, 'utf-8') : null) ?? text;
  }
  return attempt(bytes, 'utf-8') ?? new TextDecoder('windows-1251').decode(bytes);
}
