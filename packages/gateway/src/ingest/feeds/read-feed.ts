import { detectAtomFeed, detectJsonFeed, detectRssFeed } from 'feedsmith';
import { readAtom } from './atom.ts';
import type { Feed } from './feed-item.ts';
import { readJsonFeed } from './json-feed.ts';
import { readRss } from './rss.ts';

const prolog = /^(?:\s+|<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->)/;

/**
 * Takes a plain DOCTYPE away (RSS 0.91 has one). One that declares entities or calls for a file is refused whole:
 * nothing is expanded and nothing is opened.
 */
function withoutDoctype(xml: string): string {
  let rest = xml;
  for (let match = prolog.exec(rest); match; match = prolog.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  if (!/^<!DOCTYPE/i.test(rest)) return rest;
  const plain = /^<!DOCTYPE\s+(?:rss|feed)(?:\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*>/i.exec(rest);
  if (!plain && !/^<!DOCTYPE\s+html/i.test(rest))
    throw new Error('declares entities of its own, which are refused');
  return rest.slice(plain?.[0].length ?? 0);
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
