import type { Article } from '@kerege/contract';
import { cleanAddress, cleanLink } from '../clean-address.ts';
import { beginningOf, type ReadingContext } from '../context.ts';
import { articleOf, type ItemContext } from './article.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { readFeed } from './read-feed.ts';

/** A guid that two addresses share tells neither apart; both are then called by their addresses. */
function withoutSharedGuids({ items, site }: Feed): FeedItem[] {
  const links = new Map<string, Set<string | null>>();
  for (const { guid = '', link } of items) {
    links.set(guid, (links.get(guid) ?? new Set()).add(cleanLink(link, site)));
  }
  return items.map((item) =>
    (links.get(item.guid ?? '')?.size ?? 0) > 1 ? { ...item, guid: undefined } : item,
  );
}

/** A "read also" link to an article of the same feed says which one it is. */
function connect(articles: Article[]): Article[] {
  const ids = new Map(articles.map(({ url, id }) => [url, id]));
  for (const { body } of articles) {
    for (const block of body) {
      if (block.type !== 'related') continue;
      const id = ids.get(cleanAddress(block.url));
      if (id !== undefined) block.articleId = id;
    }
  }
  return articles;
}

/**
 * Reads the articles of a feed in RSS 2.0, Atom or JSON Feed. Items without a link or a title are left out, and how
 * many there were is logged; of two items with one identifier the first stays.
 *
 * @param text - The feed.
 * @param source - Where it came from.
 * @param context - The newsroom and the present.
 * @returns The articles in the feed's order.
 * @throws Error - One sentence, when it is not a feed.
 */
export function readArticles(
  text: string,
  source: ItemContext['source'],
  context: ReadingContext,
): Article[] {
  const feed = readFeed(text, () => beginningOf(text));
  const articles = new Map<string, Article>();
  let skipped = 0;
  for (const item of withoutSharedGuids(feed)) {
    const article = articleOf(item, { ...context, source, feed });
    if (!article) skipped += 1;
    else if (!articles.has(article.id)) articles.set(article.id, article);
  }
  if (skipped > 0) {
    context.log?.warn({ source: source.name, skipped }, 'left out items without a link or a title');
  }
  return connect([...articles.values()]);
}
