import type { Article, ArticleSummary } from '../index.ts';
import { routes } from '../index.ts';
import type { Exchange } from './asker.ts';
import { checkCaching } from './check-caching.ts';
import { checkPlainText } from './check-plain-text.ts';
import { checkNotFound } from './check-problem.ts';
import type { Endpoint } from './endpoint.ts';
import { inTurn } from './steps.ts';

/** How many articles are read whole. */
const mostArticles = 10;
const none = { id: 'kerege-conformance-no-such-article' };
const noArticle = 'the list of articles is empty';

/**
 * Checks whole articles.
 *
 * @param endpoint - Their endpoint.
 * @param listed - Articles that the server has.
 */
export async function checkArticle(
  endpoint: Endpoint<typeof routes.article.answer>,
  listed: readonly ArticleSummary[],
): Promise<void> {
  const [first] = listed;
  if (!first) {
    const own = ['articles.plain-text', 'article.id', 'article.translations'] as const;
    endpoint.skip(noArticle, 'answer.status', 'answer.type', 'answer.shape', ...own);
  }
  await inTurn(
    endpoint.sheet,
    ...listed.slice(0, mostArticles).map(({ id }) => async () => {
      const answer = await endpoint.get({ path: { id } });
      if (answer) checkOne(endpoint, id, answer.exchange, answer.value);
    }),
    async () => {
      if (first) await checkCaching(endpoint, { path: { id: first.id } });
    },
    () => checkNotFound(endpoint, none),
  );
}

function checkOne(endpoint: Endpoint, id: string, exchange: Exchange, article: Article): void {
  const { sheet } = endpoint;
  checkPlainText(endpoint, exchange, [article]);
  sheet.check('article.id', exchange, article.id === id, id, article.id);
  const { lang, translations = [] } = article;
  const own = translations.find((translation) => translation.lang === lang);
  if (translations.length === 0) sheet.skip('article.translations', 'no article has a translation');
  else {
    const expected = `another language than ${lang}`;
    sheet.check('article.translations', exchange, !own, expected, `a translation into ${lang}`);
  }
}

/**
 * Checks the articles that go with one.
 *
 * @param endpoint - Their endpoint.
 * @param listed - Articles that the server has.
 */
export async function checkRelated(
  endpoint: Endpoint<typeof routes.related.answer>,
  listed: readonly ArticleSummary[],
): Promise<void> {
  const [first] = listed;
  await inTurn(
    endpoint.sheet,
    async () => {
      if (!first) {
        const own = ['articles.plain-text', 'related.others'] as const;
        return endpoint.skip(noArticle, 'answer.status', 'answer.type', 'answer.shape', ...own);
      }
      const answer = await endpoint.get({ path: { id: first.id } });
      if (!answer) return;
      checkPlainText(endpoint, answer.exchange, answer.value.items);
      const isOther = !answer.value.items.some(({ id }) => id === first.id);
      const expected = `articles other than ${first.id}`;
      endpoint.sheet.check('related.others', answer.exchange, isOther, expected, first.id);
    },
    async () => {
      if (first) await checkCaching(endpoint, { path: { id: first.id } });
    },
    () => checkNotFound(endpoint, none),
  );
}
