import { parseAtomFeed, type AtomFeed } from 'feedsmith';
import type { Feed, FeedItem, FeedText } from './feed-item.ts';
import { imageOf, viewsOf } from './media.ts';

const MOST_ITEMS = 1000;

/** A text construct is plain unless its type says HTML (RFC 4287, 3.1). */
function text(construct: { value?: string; type?: string } | undefined): FeedText | undefined {
  if (construct?.value === undefined) return undefined;
  const isPlain = !/html/i.test(construct.type ?? 'text');
  return { value: construct.value, isPlain };
}

function entryOf(entry: AtomFeed.Entry<string>, feedAuthors: string[]): FeedItem {
  const links = entry.links ?? [];
  const own = links.find(({ rel = 'alternate' }) => rel === 'alternate');
  const enclosures = links
    .filter(({ rel }) => rel === 'enclosure')
    .map(({ href, type }) => ({ url: href, type }));
  const authors = (entry.authors ?? []).flatMap(({ name }) => name ?? []);
  return {
    guid: entry.id,
    link: own?.href ?? (/^https?:/i.test(entry.id ?? '') ? entry.id : undefined),
    language: entry.xml?.lang ?? entry.content?.xml?.lang ?? entry.dc?.languages?.[0],
    title: text(entry.title),
    summary: text(entry.summary),
    body: text(entry.content) ?? text(entry.summary),
    categories: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    authors: authors.length > 0 ? authors : feedAuthors,
    published: entry.published ?? entry.updated,
    updated: entry.updated,
    image: imageOf(entry.media, enclosures),
    views: viewsOf(entry.media),
    comments: entry.slash?.comments ?? entry.thr?.total,
  };
}

/**
 * Reads Atom (RFC 4287) with Media RSS and threading.
 *
 * @param xml - The feed, without a DOCTYPE.
 * @returns At most 1,000 items.
 * @throws Error - feedsmith's, when it is not Atom.
 */
export function readAtom(xml: string): Feed {
  const feed = parseAtomFeed(xml, { maxItems: MOST_ITEMS });
  const authors = (feed.authors ?? []).flatMap(({ name }) => name ?? []);
  return {
    language: feed.xml?.lang,
    site: feed.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
    items: (feed.entries ?? []).map((entry) => entryOf(entry, authors)),
  };
}
