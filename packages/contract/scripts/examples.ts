import { articles, catalogue, history, rankings, rates, status } from '../src/fixtures/index.ts';
import type { RouteName } from '../src/routes.ts';

const [article] = articles;
const page = <Item>(items: readonly Item[]): object => ({ items, nextCursor: null });
const summaries = articles.slice(0, 2).map(({ body, ...summary }) => {
  void body;
  return summary;
});
const ranking = rankings['most-viewed'];

const examples: Readonly<Record<RouteName, unknown>> = {
  catalogue,
  articles: page(summaries),
  article: article && { ...article, body: article.body.slice(0, 2) },
  related: page(summaries.slice(1)),
  rankings: page(catalogue.rankings),
  ranking: { ...ranking, items: ranking.items.slice(0, 2) },
  rates: { ...rates.cash, items: rates.cash.items.slice(0, 2) },
  rateHistory: { ...history.cash, points: history.cash.points.slice(0, 3) },
  status,
};

/**
 * An answer of the sample newsroom, cut to a length worth reading.
 *
 * @param name - The endpoint.
 * @returns Its answer.
 */
export function exampleOf(name: RouteName): unknown {
  return examples[name];
}
