import { detectAtomFeed, detectJsonFeed, detectRssFeed } from 'feedsmith';
import { readAtom } from './atom.ts';
import type { Feed } from './feed-item.ts';
import { readJsonFeed } from './json-feed.ts';
import { readRss } from './rss.ts';

/** Skips what may stand before the root: white space, the declaration, instructions and comments. */
function afterProlog(xml: string): string {
  let rest = xml.trimStart();
  for (;;) {
    const closing = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    const end = closing === null ? -1 : rest.indexOf(closing);
    if (closing === null || end < 0) return rest;
    rest = rest.slice(end + closing.length).trimStart();
  }
}

/**
 * Takes a plain DOCTYPE away (RSS 0.91 has one). One that declares entities or calls for another file is refused:
 * nothing is expanded and nothing is opened.
 */
function withoutDoctype(xml: string): string {
  const rest = afterProlog(xml);
  if (!/^<!DOCTYPE/i.test(rest) || /^<!DOCTYPE\s+html/i.test(rest)) return rest;
  const plain = /^<!DOCTYPE\s+(rss|feed)(\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*>/i.exec(rest);
  if (!plain) throw new Error('has a DOCTYPE of its own, which is refused');
  return rest.slice(plain[0].length);
}

function parseObject(text: string): object | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' ? json : null;
  } catch {
    return null;
  }
}

/**
 * Reads a feed in whichever format it is.
 *
 * @param text - The feed.
 * @param beginning - Tells how it begins, for the error.
 * @returns The feed's items, unread.
 * @throws Error - One sentence, when it is not RSS 2.0, Atom or JSON Feed, or declares entities.
 */
export function readFeed(text: string, beginning: () => string): Feed {
  const isXml = text.trimStart().startsWith('<');
  const xml = isXml ? withoutDoctype(text) : '';
  const json = isXml ? null : parseObject(text);
  try {
    if (isXml && detectRssFeed(xml)) return readRss(xml);
    if (isXml && detectAtomFeed(xml)) return readAtom(xml);
    if (json && detectJsonFeed(json)) return readJsonFeed(json);
  } catch (error) {
    throw new Error(`is not a feed that can be read: it begins with ${beginning()}`, {
      cause: error,
    });
  }
  throw new Error(`is not a feed: it begins with ${beginning()}`);
}
