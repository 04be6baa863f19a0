import type { ArticleSummary, Catalogue } from '../index.ts';
import { routes } from '../index.ts';
import { checkCaching } from './check-caching.ts';
import { checkFilters, checkLimit, type ArticleList } from './check-filters.ts';
import { checkNewestFirst } from './check-order.ts';
import { checkPaging } from './check-paging.ts';
import { checkPlainText } from './check-plain-text.ts';
import { checkBadParameters } from './check-parameters.ts';
import { sentItems, type Endpoint } from './endpoint.ts';
import { inTurn } from './steps.ts';

type Articles = Endpoint<typeof routes.articles.answer>;

/**
 * Checks the list of articles.
 *
 * @param endpoint - Its endpoint.
 * @param catalogue - What the newsroom offers.
 * @returns The articles of the first page.
 */
export async function checkArticles(
  endpoint: Articles,
  catalogue: Catalogue | undefined,
): Promise<ArticleSummary[]> {
  let articles: ArticleSummary[] = [];
  const list: ArticleList = {
    endpoint,
    byDefault: 20,
    most: 100,
    async get(query = {}) {
      const answer = await endpoint.get({ query });
      return answer && { exchange: answer.exchange, articles: answer.value.items };
    },
  };
  await inTurn(
    endpoint.sheet,
    async () => {
      const answer = await endpoint.get();
      if (!answer) return;
      articles = answer.value.items;
      checkNewestFirst(endpoint, 'articles.order', answer.exchange, articles);
      checkPlainText(endpoint, answer.exchange, articles);
    },
    () => checkCaching(endpoint, {}),
    () => checkLimit(list),
    () => {
      const ids = ['query.lang', 'query.section', 'query.tag', 'query.since'] as const;
      return checkFilters(list, articles, catalogue, ...ids);
    },
    () => checkUrl(endpoint, articles[0]),
    () => checkUnknownParameter(endpoint),
    () => checkPaging(endpoint),
    () => checkBadParameters(endpoint),
  );
  return articles;
}

async function checkUrl(endpoint: Articles, article: ArticleSummary | undefined): Promise<void> {
  if (!article) return endpoint.skip('there is no article', 'query.url');
  const found = await endpoint.get({ query: { url: article.url } });
  if (found) {
    const ids = sentItems(found.exchange).map((item) => String(item['id']));
    const isIt = ids.length === 1 && ids[0] === article.id;
    const got = ids.join(', ') || 'none';
    endpoint.sheet.check('query.url', found.exchange, isIt, `the article ${article.id}`, got);
  }
  const none = new URL(`/kerege-conformance/no-such-article`, article.url).href;
  const missed = await endpoint.get({ query: { url: none } });
  if (!missed) return;
  const { length } = sentItems(missed.exchange);
  endpoint.sheet.check('query.url', missed.exchange, length === 0, 'no article', `${length}`);
}

async function checkUnknownParameter(endpoint: Articles): Promise<void> {
  const answer = await endpoint.ask({ query: { utm_source: 'kerege-conformance' } });
  const { status } = answer;
  endpoint.sheet.check('query.unknown', answer, status === 200, 'status 200', `status ${status}`);
}
