import { isWebAddress } from '@kerege/contract';
import { parseJsonFeed, type JsonFeed } from 'feedsmith';
import * as v from 'valibot';
import type { Feed, FeedItem } from './feed-item.ts';
import { imageOf } from './media.ts';

const MOST_ITEMS = 1000;

const WithExtension = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  _kerege: v.unknown(),
});

/** feedsmith leaves extension objects out, so they are read beside it and found again by the item's id. */
function extensionsOf(json: object): Map<string, unknown> {
  const items: unknown = 'items' in json ? json.items : undefined;
  const found = new Map<string, unknown>();
  for (const item of Array.isArray(items) ? items : []) {
    const read = v.safeParse(WithExtension, item);
    if (read.success) found.set(read.output.id, read.output._kerege);
  }
  return found;
}

function itemOf(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FeedItem {
  const { id, content_html: html, content_text: plain, summary, image, banner_image } = item;
  const authors = item.authors ?? feed.authors ?? [];
  const picture = [image, banner_image].find((url) => url !== undefined && isWebAddress(url));
  const files = (item.attachments ?? []).map(({ url, mime_type }) => ({ url, type: mime_type }));
  const body = html === undefined ? (plain ?? summary) : html;
  return {
    guid: id,
    link: item.url ?? item.external_url ?? (/^https?:/i.test(id ?? '') ? id : undefined),
    language: item.language,
    title: item.title === undefined ? undefined : { value: item.title, isPlain: true },
    summary: summary === undefined ? undefined : { value: summary, isPlain: true },
    body: body === undefined ? undefined : { value: body, isPlain: html === undefined },
    categories: item.tags ?? [],
    authors: authors.map(({ name }) => name),
    published: item.date_published,
    updated: item.date_modified,
    image: picture === undefined ? imageOf(undefined, files) : { url: picture, alt: '' },
  };
}

/**
 * Reads JSON Feed 1.0 and 1.1, and Kerege's extension object `_kerege` in its items.
 *
 * @param json - The parsed JSON.
 * @returns At most 1,000 items.
 * @throws Error - feedsmith's, when it is not a JSON Feed.
 */
export function readJsonFeed(json: object): Feed {
  const feed = parseJsonFeed(json, { maxItems: MOST_ITEMS });
  const extensions = extensionsOf(json);
  return {
    language: feed.language,
    site: feed.home_page_url,
    items: (feed.items ?? []).map((item) => ({
      ...itemOf(item, feed),
      extension: extensions.get(item.id ?? ''),
    })),
  };
}
