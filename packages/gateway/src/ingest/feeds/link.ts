import { identifierOf, shortHash } from '../identify.ts';

/** Folders that say nothing about an article: what stands in them has a name of its own. */
const plainFolders = /^(articles?|news|novosti|posts?|stor(y|ies)|blog|p|a)$/i;

function placeOf(url: URL): string {
  const path = url.pathname.replace(/\/+$/, '');
  return url.hostname.replace(/^www\./, '') + path + url.search + url.hash;
}

/**
 * The identifier of an article that only its address tells apart: the address's last word where that is a name
 * (`/articles/almaty-earthquake`), else what can be read of it and a short hash of host, path and query.
 *
 * @param link - A cleaned address.
 * @returns What the contract calls an identifier; the same for the same address always.
 */
export function identifierOfLink(link: string): string {
  const url = new URL(link);
  const segments = url.pathname.split('/').filter(Boolean);
  const last = (segments.at(-1) ?? '').replace(/\.(html?|php|aspx?)$/i, '');
  const isName = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)+$/.test(last) && last.length <= 100;
  const [folder = 'p'] = segments.slice(0, -1);
  const isPlain = segments.length <= 2 && plainFolders.test(folder) && !url.search && !url.hash;
  if (isName && isPlain) return last;
  const hash = shortHash(placeOf(url));
  const readable = last.replace(/%[\da-f]{2}/gi, '').replace(/[^A-Za-z0-9]+/g, '-');
  const start = readable.replace(/^-+|-+$/g, '').slice(0, 100);
  return start === '' ? hash : `${start}-${hash}`;
}

/**
 * The identifier of an article: made of its guid, or of its link where the guid is missing or is itself an address.
 *
 * @param guid - What the feed calls the article by.
 * @param link - Its cleaned address.
 * @returns What the contract calls an identifier.
 */
export function articleIdentifier(guid: string | undefined, link: string): string {
  const name = guid?.trim().replace(/^urn:uuid:/i, '') ?? '';
  const isAddress = /^([a-z][a-z\d+.-]*:)?\/\//i.test(name) || name.startsWith('/');
  return name === '' || isAddress ? identifierOfLink(link) : identifierOf(name);
}
