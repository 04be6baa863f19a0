import { parseRssFeed, type RssFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed-item.ts';
import { imageOf, viewsOf } from './media.ts';

const MOST_ITEMS = 1000;

/** The parser knows `content:encoded`; Yandex's own name for the same thing is read as that. */
function withFullText(xml: string): string {
  return xml.replace(/(<\/?)yandex:full-text\b/gi, '$1content:encoded');
}

function text(value: string | undefined): { value: string } | undefined {
  return value === undefined ? undefined : { value };
}

function itemOf(item: RssFeed.Item<string>): FeedItem {
  const { guid, content, description, dc, dcterms, atom, media, slash } = item;
  const isLink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '');
  const creators = dc?.creators ?? [];
  return {
    guid: guid?.value,
    link: item.link ?? (isLink ? guid?.value : undefined),
    language: item.xml?.lang ?? dc?.languages?.[0],
    title: text(item.title ?? media?.title?.value),
    summary: text(description),
    body: text(content?.encoded ?? description),
    categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
    authors: creators.length > 0 ? creators : (item.authors ?? []).map(({ name }) => name),
    published: item.pubDate ?? dc?.dates?.[0] ?? atom?.published,
    updated: atom?.updated ?? dcterms?.modified?.[0],
    image: imageOf(media, item.enclosures ?? []),
    views: viewsOf(media),
    comments: slash?.comments ?? item.thr?.total,
  };
}

/**
 * Reads RSS 2.0 with Media RSS, Slash, Content, Dublin Core and `yandex:full-text`.
 *
 * @param xml - The feed, without a DOCTYPE.
 * @returns At most 1,000 items.
 * @throws Error - feedsmith's, when it is not RSS.
 */
export function readRss(xml: string): Feed {
  const feed = parseRssFeed(withFullText(xml), { maxItems: MOST_ITEMS });
  return {
    language: feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0],
    site: feed.link,
    items: (feed.items ?? []).map(itemOf),
  };
}
