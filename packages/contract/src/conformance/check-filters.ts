import type { ArticleSummary, Catalogue } from '../index.ts';
import type { Exchange } from './asker.ts';
import type { CheckId } from './checks.ts';
import { sentItems, type Endpoint, type Question } from './endpoint.ts';

/** A list of articles and the endpoint that gives it, whatever it wraps them in. */
export interface ArticleList {
  /** The endpoint. */
  endpoint: Endpoint;
  /** Values of its path. */
  path?: NonNullable<Question['path']>;
  /** How many it gives when `limit` is absent. */
  byDefault: number;
  /** How many it gives at the most. */
  most: number;
  /** Asks, and judges the answer as such. */
  get(
    query: Question['query'],
  ): Promise<{ exchange: Exchange; articles: ArticleSummary[] } | undefined>;
}

/** One parameter that chooses among the articles. */
interface Filter {
  id: CheckId;
  query: Readonly<Record<string, string>>;
  expected: string;
  holds(article: ArticleSummary): boolean;
  /** Whether there is such an article for certain. */
  some: boolean;
  tell(article: ArticleSummary): string;
}

/** Checks that `limit` is honoured, and the default when it is absent. */
export async function checkLimit(list: ArticleList): Promise<void> {
  const { sheet } = list.endpoint;
  const whole = await list.get({});
  if (!whole) return;
  const { length } = sentItems(whole.exchange);
  const byDefault = `at most ${list.byDefault} items`;
  sheet.check('query.limit', whole.exchange, length <= list.byDefault, byDefault, `${length}`);
  for (const limit of [1, 2, list.most]) {
    const some = await list.get({ limit: String(limit) });
    if (!some) continue;
    const count = sentItems(some.exchange).length;
    const least = Math.min(limit, length);
    const expected = least === limit ? `${limit} items` : `${least} to ${limit} items`;
    const isRight = count >= least && count <= limit;
    sheet.check('query.limit', some.exchange, isRight, expected, `${count}`);
  }
}

/** Checks the parameters that choose among the articles, with values that the articles themselves have. */
export async function checkFilters(
  list: ArticleList,
  articles: readonly ArticleSummary[],
  catalogue: Catalogue | undefined,
  ...ids: readonly CheckId[]
): Promise<void> {
  const filters = [...languageFilters(catalogue), ...ownFilters(articles)].filter(({ id }) =>
    ids.includes(id),
  );
  for (const id of ids) {
    const reason = id === 'query.lang' ? 'there is no catalogue' : 'no article has such a thing';
    if (!filters.some((filter) => filter.id === id)) list.endpoint.sheet.skip(id, reason);
  }
  await Promise.all(filters.map((filter) => checkFilter(list, filter)));
}

async function checkFilter(list: ArticleList, filter: Filter): Promise<void> {
  const { id, query, expected, holds, some, tell } = filter;
  const answer = await list.get(query);
  if (!answer) return;
  const { exchange, articles } = answer;
  const wrong = articles.find((article) => !holds(article));
  const { sheet } = list.endpoint;
  sheet.check(id, exchange, !wrong, expected, wrong ? tell(wrong) : '');
  if (some) sheet.check(id, exchange, articles.length > 0, 'an article at least', 'none');
}

const speaks = ({ lang }: ArticleSummary, asked: string) =>
  lang.toLowerCase() === asked.toLowerCase() ||
  lang.toLowerCase().startsWith(`${asked.toLowerCase()}-`);

function languageFilters(catalogue: Catalogue | undefined): Filter[] {
  if (!catalogue) return [];
  const { languages, defaultLanguage } = catalogue;
  const filter = (query: Filter['query'], language: string): Filter => ({
    id: 'query.lang',
    query,
    expected: `articles in ${language}`,
    holds: (article) => speaks(article, language),
    some: false,
    tell: ({ id, lang }) => `${id} in ${lang}`,
  });
  return [
    filter({}, defaultLanguage),
    ...languages.slice(0, 4).map((lang) => filter({ lang }, lang)),
    { ...filter({ lang: '*' }, 'any language'), holds: () => true },
  ];
}

function ownFilters(articles: readonly ArticleSummary[]): Filter[] {
  const filters: Filter[] = [];
  const section = articles.find((article) => article.section)?.section?.id;
  if (section !== undefined) {
    filters.push({
      id: 'query.section',
      query: { section },
      expected: `articles of the section ${section}`,
      holds: (article) => article.section?.id === section,
      some: true,
      tell: (article) => `${article.id} of ${article.section?.id ?? 'no section'}`,
    });
  }
  const tag = articles.find(({ tags = [] }) => tags.length > 0)?.tags?.[0];
  if (tag !== undefined) {
    filters.push({
      id: 'query.tag',
      query: { tag },
      expected: `articles with the tag ${tag}`,
      holds: ({ tags = [] }) => tags.includes(tag),
      some: true,
      tell: ({ id, tags = [] }) => `${id} with ${tags.join(', ') || 'no tag'}`,
    });
  }
  const since = articles.at(-1)?.publishedAt;
  if (since !== undefined) {
    filters.push({
      id: 'query.since',
      query: { since },
      expected: `articles since ${since}`,
      holds: ({ publishedAt }) => Date.parse(publishedAt) >= Date.parse(since),
      some: true,
      tell: ({ id, publishedAt }) => `${id} of ${publishedAt}`,
    });
  }
  return filters;
}
