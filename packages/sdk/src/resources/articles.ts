import {
  routes,
  type Article,
  type ArticlesQuery,
  type ArticleSummary,
  type Page,
} from '@kerege/contract';
import { pageList, type PageList } from '../paging.ts';
import type { Answer, CallOptions, Request } from '../request.ts';

/** Single articles of a newsroom. */
export interface ArticleReads {
  /**
   * One article with its body; an unknown id is an `HttpError` with status 404.
   *
   * @param id - Its `id` in a list or a ranking.
   * @param options - `signal`.
   */
  get(id: string, options?: CallOptions): Promise<Answer<Article>>;
  /**
   * The article with this address, without its body, whatever its language; null when the newsroom has none.
   *
   * @param url - The absolute http(s) address of its page.
   * @param options - `signal`.
   */
  byUrl(url: string, options?: CallOptions): Promise<Answer<ArticleSummary> | null>;
}

/** The newsroom's articles. */
export interface Articles extends ArticleReads {
  /**
   * Articles without their bodies, newest first.
   *
   * @param query - `section`, `tag`, `lang` (BCP 47, `*` for all), `since` (RFC 3339), `limit` of a page (1 to 100, 20 if absent), `cursor`.
   * @param options - `signal`; it ends the iteration, too.
   */
  list(query?: ArticlesQuery, options?: CallOptions): PageList<ArticleSummary>;
  /**
   * Articles that go with one, without their bodies; an unknown id is an `HttpError` with status 404.
   *
   * @param id - The article's.
   * @param options - `signal`; it ends the iteration, too.
   */
  related(id: string, options?: CallOptions): PageList<ArticleSummary>;
}

/** Single articles, asked for with this function. */
export function readArticles(request: Request): ArticleReads {
  return {
    get: (id, options) => request(routes.article, { params: { id } }, options),
    byUrl: (url, options) =>
      request(routes.articles, { query: { url, lang: '*', limit: 1 } }, options).then(first),
  };
}

/** The newsroom's articles, asked for with this function. */
export function createArticles(request: Request): Articles {
  return {
    ...readArticles(request),
    list(query, options) {
      const turn = (cursor?: string) =>
        request(routes.articles, { query: cursor ? { ...query, cursor } : query }, options);
      return pageList(turn(), options?.signal, turn);
    },
    related: (id, options) =>
      pageList(request(routes.related, { params: { id } }, options), options?.signal),
  };
}

function first({ items: [article], meta }: Answer<Page<ArticleSummary>>) {
  return article ? { ...article, meta } : null;
}
