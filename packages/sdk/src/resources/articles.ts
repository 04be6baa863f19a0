import {
  routes,
  type Article,
  type ArticlesQuery,
  type ArticleSummary,
  type Page,
} from '@kerege/contract';
import type { CallOptions, Request } from '../request.ts';

/** The newsroom's articles. */
export interface Articles {
  /**
   * A page of articles without their bodies, newest first.
   *
   * @param query - `section`, `tag`, `lang` (BCP 47, `*` for all), `since` (RFC 3339), `limit` (1 to 100, 20 if absent), `cursor`.
   */
  list(query?: ArticlesQuery, options?: CallOptions): Promise<Page<ArticleSummary>>;
  /** One article with its body; an unknown id is an `HttpError` with status 404. */
  get(id: string, options?: CallOptions): Promise<Article>;
  /** The article with this address, whatever its language; null when the newsroom has none. */
  byUrl(url: string, options?: CallOptions): Promise<ArticleSummary | null>;
  /** A page of articles that go with one. */
  related(id: string, options?: CallOptions): Promise<Page<ArticleSummary>>;
}

/** The newsroom's articles, asked for with this function. */
export function createArticles(request: Request): Articles {
  return {
    list: (query, options) => request(routes.articles, { query }, options),
    get: (id, options) => request(routes.article, { params: { id } }, options),
    byUrl: (url, options) =>
      request(routes.articles, { query: { url, lang: '*', limit: 1 } }, options).then(first),
    related: (id, options) => request(routes.related, { params: { id } }, options),
  };
}

function first({ items }: Page<ArticleSummary>): ArticleSummary | null {
  return items[0] ?? null;
}
