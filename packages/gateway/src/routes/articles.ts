import type { Article, ArticlesQuery, ArticleSummary, Page } from '@kerege/contract';
import { Refusal } from '../http/problem.ts';
import { cleanAddress } from '../ingest/clean-address.ts';
import type { After } from '../store/articles.ts';
import type { Newsroom } from './newsroom.ts';

/** How many articles go with one. */
const relatedLimit = 6;

/** Articles, newest first. */
export async function articles(
  { config, store }: Newsroom,
  { section, tag, lang, since, url, limit = 20, cursor }: ArticlesQuery,
): Promise<Page<ArticleSummary>> {
  const filter = {
    lang: lang ?? (url === undefined ? config.defaultLanguage : '*'),
    section,
    tag,
    since: since === undefined ? undefined : Date.parse(since),
    url: url === undefined ? undefined : cleanAddress(url),
  };
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const found = await store.articles.newest(filter, limit + 1, after);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last ? writeCursor(last) : null };
}

/** One article with its body. */
export async function article({ store }: Newsroom, id: string): Promise<Article> {
  const found = await store.articles.get(id);
  if (!found) throw new Refusal(404, 'not-found', `There is no article "${id}".`);
  return found;
}

/** Articles that go with one: of its tags first, then of its section, the newest first. */
export async function related(newsroom: Newsroom, id: string): Promise<Page<ArticleSummary>> {
  const { lang, section, tags = [] } = await article(newsroom, id);
  const { store } = newsroom;
  const filters = [
    ...tags.slice(0, 5).map((tag) => ({ lang, tag })),
    ...(section ? [{ lang, section: section.id }] : []),
    { lang },
  ];
  const items = new Map<string, ArticleSummary>();
  for (const filter of filters) {
    for (const found of await store.articles.newest(filter, relatedLimit + 1)) {
      if (found.id !== id && items.size < relatedLimit) items.set(found.id, found);
    }
  }
  return { items: [...items.values()], nextCursor: null };
}

function writeCursor({ publishedAt, id }: ArticleSummary): string {
  return Buffer.from(JSON.stringify([Date.parse(publishedAt), id])).toString('base64url');
}

function readCursor(cursor: string): After {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(read)) throw new TypeError('not a list');
    const [publishedAt, id] = read as unknown[];
    if (typeof publishedAt !== 'number' || typeof id !== 'string')
      throw new TypeError('not a place');
    return { publishedAt, id };
  } catch {
    const message = 'not a cursor of this gateway';
    const errors = [{ path: 'cursor', message }];
    throw new Refusal(400, 'invalid-parameter', `cursor is ${message}.`, errors);
  }
}
