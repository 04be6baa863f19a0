import { identifierOf, shortHash } from '../identify.ts';

function placeOf(url: URL): string {
  const path = url.pathname.replace(/\/+$/, '');
  return url.hostname.replace(/^www\./, '') + path + url.search + url.hash;
}

/**
 * The identifier of an article that only its address tells apart: what can be read of the address's last word, and a
 * short hash of host, path and query, so that no two addresses share one.
 *
 * @param link - A cleaned address.
 * @returns What the contract calls an identifier; the same for the same address always.
 */
export function identifierOfLink(link: string): string {
  const url = new URL(link);
  const segments = url.pathname.split('/').filter(Boolean);
  const last = (segments.at(-1) ?? '').replace(/\.(html?|php|aspx?)$/i, '');
  const hash = shortHash(placeOf(url));
  const readable = last.replace(/%[\da-f]{2}/gi, '').replace(/[^A-Za-z0-9]+/g, '-');
  const start = readable.replace(/^-+|-+$/g, '').slice(0, 100);
  return start === '' ? hash : `${start}-${hash}`;
}

/**
 * The identifier of an article: made of its guid, or of its link where the guid is missing, is itself an address, or is
 * a mere number, which another source may use as well.
 *
 * @param guid - What the feed calls the article by.
 * @param link - Its cleaned address.
 * @returns What the contract calls an identifier.
 */
export function articleIdentifier(guid: string | undefined, link: string): string {
  const name = guid?.trim().replace(/^urn:uuid:/i, '') ?? '';
  const isAddress = /^([a-z][a-z\d+.-]*:)?\/\//i.test(name) || name.startsWith('/');
  const isNumber = /^\d*$/.test(name);
  return isNumber || isAddress ? identifierOfLink(link) : identifierOf(name);
}
