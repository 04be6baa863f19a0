import type { Article, Catalogue, RateTable } from '@kerege/contract';
import type { GivenData } from './given.ts';

/**
 * What a newsroom offers that has such articles, rankings and rates.
 *
 * @param catalogue - The sample newsroom's.
 * @param given - What the caller gave in place of the sample newsroom's.
 * @returns The sample newsroom's catalogue, with what follows from the given data.
 */
export function catalogueOf(
  catalogue: Catalogue,
  { articles, rankings = [], rates }: GivenData,
): Catalogue {
  const ids = new Set(rankings.map(({ id }) => id));
  return {
    ...catalogue,
    ...(articles && articles.length > 0 ? contentOf(catalogue, articles) : {}),
    rankings: [
      ...catalogue.rankings.filter(({ id }) => !ids.has(id)),
      ...rankings.map(({ id, title, period }) => ({ id, title, periods: period ? [period] : [] })),
    ],
    ...(rates ? moneyOf(rates) : {}),
  };
}

function contentOf({ defaultLanguage: usual }: Catalogue, articles: readonly Article[]) {
  const languages = [...new Set(articles.map(({ lang }) => lang))];
  const sections = articles.flatMap(({ section }) =>
    section ? [[section.id, section] as const] : [],
  );
  return {
    languages,
    defaultLanguage: languages.includes(usual) ? usual : (languages[0] ?? usual),
    sections: [...new Map(sections).values()],
  };
}

function moneyOf(rates: readonly RateTable[]) {
  const currencies = rates.flatMap(({ items }) => items.map(({ currency }) => currency));
  const cities = rates.flatMap(({ city }) => (city ? [city] : []));
  return { currencies: [...new Set(currencies)].sort(), cities: [...new Set(cities)].sort() };
}
