import type { Ranking, RankingQuery } from '@kerege/contract';
import { phrasesFor } from '@kerege/widgets/locales';
import { Refusal } from '../http/problem.ts';
import type { CountName } from '../store/articles.ts';
import { formatInstant } from '../time/zone.ts';
import type { Newsroom } from './newsroom.ts';

/** A list is called out of date when none of its sources was read for half an hour. */
const staleAfter = 30 * 60_000;

const counts: Readonly<Record<string, CountName>> = {
  'most-viewed': 'views',
  'most-discussed': 'comments',
  'most-reacted': 'reactions',
};

/** The rankings every newsroom has, with their titles in a language. */
export function rankingTitles(language: string): Readonly<Record<string, string>> {
  return phrasesFor(language).rankings;
}

/** One ranking. */
export async function ranking(
  { config, store, clock }: Newsroom,
  id: string,
  { period, section, lang = config.defaultLanguage, limit = 10 }: RankingQuery,
): Promise<Ranking> {
  const titles = rankingTitles(config.defaultLanguage);
  const title = Object.hasOwn(titles, id) ? titles[id] : undefined;
  if (title === undefined) throw new Refusal(404, 'not-found', `There is no ranking "${id}".`);
  if (period !== undefined) refusePeriod();
  const count = counts[id];
  const filter = { lang, section };
  const articles = count
    ? await store.articles.most(count, filter, limit)
    : await store.articles.newest(filter, limit);
  const read = await lastRead(store, clock());
  return {
    id,
    title,
    generatedAt: formatInstant(read, config.timeZone),
    staleAfter: formatInstant(read + staleAfter, config.timeZone),
    items: articles.map((article, index) => ({ rank: index + 1, previousRank: null, article })),
  };
}

function refusePeriod(): never {
  const message = 'growth within a period is not ranked here; leave the parameter out';
  const errors = [{ path: 'period', message }];
  throw new Refusal(400, 'invalid-parameter', `period: ${message}.`, errors);
}

/** When a source was last read; the present before the first. */
async function lastRead(store: Newsroom['store'], now: number): Promise<number> {
  const moments = [...(await store.sources.all()).values()]
    .map(({ last_success }) => Date.parse(last_success ?? ''))
    .filter((moment) => !Number.isNaN(moment));
  return moments.length > 0 ? Math.max(...moments) : now;
}
