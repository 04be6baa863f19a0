import type { Article, ArticlesQuery, ArticleSummary, Page } from '@kerege/contract';
import { cleanAddress } from './clean-address.ts';
import { hashOf } from './hash.ts';
import type { FakeNewsroom } from './newsroom.ts';
import { Refusal } from './problem.ts';

/** How many articles go with one. */
const relatedLimit = 6;

/** Articles, newest first. */
export function articlePage(
  { articles, catalogue }: FakeNewsroom,
  { section, tag, lang, since, url, limit = 20, cursor }: ArticlesQuery,
): Page<ArticleSummary> {
  const wanted = lang ?? (url === undefined ? catalogue.defaultLanguage : '*');
  const address = url === undefined ? undefined : cleanAddress(url);
  const rest = articles
    .slice(cursor === undefined ? 0 : placeAfter(articles, cursor))
    .filter((one) => isIn(one, wanted) && hasSection(one, section))
    .filter((one) => tag === undefined || one.tags?.includes(tag))
    .filter((one) => since === undefined || Date.parse(one.publishedAt) >= Date.parse(since))
    .filter((one) => address === undefined || one.url === address);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const nextCursor = last && rest.length > limit ? hashOf(last.id) : null;
  return { items: items.map(summaryOf), nextCursor };
}

/** One article with its body. */
export function article({ articles }: FakeNewsroom, { id }: { id: string }): Article {
  const found = articles.find((one) => one.id === id);
  if (!found) throw noArticle(id);
  return found;
}

/** Articles that go with one: of its tags first, then of its section, the newest first. */
export function related(newsroom: FakeNewsroom, asked: { id: string }): Page<ArticleSummary> {
  const { id, lang, section, tags = [] } = article(newsroom, asked);
  const candidates = newsroom.articles.filter((one) => one.id !== id && isIn(one, lang));
  const found = new Set([
    ...tags.slice(0, 5).flatMap((tag) => candidates.filter((one) => one.tags?.includes(tag))),
    ...(section ? candidates.filter((one) => hasSection(one, section.id)) : []),
    ...candidates,
  ]);
  return { items: [...found].slice(0, relatedLimit).map(summaryOf), nextCursor: null };
}

/**
 * Says whether an article is in a language.
 *
 * @param article - The article.
 * @param lang - BCP 47, its regions and scripts included; `*` for every language.
 */
export function isIn(article: ArticleSummary, lang: string): boolean {
  return lang === '*' || `${article.lang}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
}

/** Says whether an article is in a section; any will do when none is asked for. */
export function hasSection({ section }: ArticleSummary, id: string | undefined): boolean {
  return id === undefined || section?.id === id;
}

/** An article without its body. */
export function summaryOf({ body, ...summary }: Article): ArticleSummary {
  void body;
  return summary;
}

/**
 * Says that there is no such article.
 *
 * @param id - The identifier that was asked for.
 * @returns The refusal (404).
 */
export function noArticle(id: string): Refusal {
  return new Refusal(404, 'not-found', `There is no article "${id}".`);
}

function placeAfter(articles: readonly Article[], cursor: string): number {
  const place = articles.findIndex(({ id }) => hashOf(id) === cursor);
  if (place >= 0) return place + 1;
  const message = 'not a cursor of this gateway';
  const errors = [{ path: 'cursor', message }];
  throw new Refusal(400, 'invalid-parameter', `cursor is ${message}.`, errors);
}
