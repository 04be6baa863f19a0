import type { Ranking, RankingQuery } from '@kerege/contract';
import { phrasesFor } from '@kerege/widgets/locales';
import { Cron } from 'croner';
import { Refusal } from '../http/problem.ts';
import type { CountName } from '../store/articles.ts';
import { formatInstant } from '../time/zone.ts';
import type { Newsroom } from './newsroom.ts';

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
  const titles = rankingTitles(lang === '*' ? config.defaultLanguage : lang);
  const title = Object.hasOwn(titles, id) ? titles[id] : undefined;
  if (title === undefined) throw new Refusal(404, 'not-found', `There is no ranking "${id}".`);
  if (period !== undefined) refusePeriod();
  const count = counts[id];
  const filter = { lang, section };
  const articles = count
    ? await store.articles.most(count, filter, limit)
    : await store.articles.newest(filter, limit);
  const { read, stale } = await freshness({ config, store, clock }, lang);
  return {
    id,
    title,
    generatedAt: formatInstant(read, config.timeZone),
    staleAfter: formatInstant(stale, config.timeZone),
    items: articles.map((article, index) => ({ rank: index + 1, previousRank: null, article })),
  };
}

function refusePeriod(): never {
  const message = 'growth within a period is not ranked here; leave the parameter out';
  const errors = [{ path: 'period', message }];
  throw new Refusal(400, 'invalid-parameter', `period: ${message}.`, errors);
}

type Moments = Pick<Newsroom, 'config' | 'store' | 'clock'>;

/**
 * When the articles of a language were last read, and from when they are out of date: after three readings in a row have
 * failed, and not before half an hour. Of several feeds the one that is soonest out of date speaks for all.
 */
async function freshness({ config, store, clock }: Moments, lang: string) {
  const known = await store.sources.all();
  const feeds = config.sources.filter((source) => source.type === 'feed');
  const own = feeds.filter(({ language = lang }) => lang === '*' || language === lang);
  const readings = (own.length > 0 ? own : feeds).map(({ name, schedule }) => {
    const read = Date.parse(known.get(name)?.last_success ?? '') || clock();
    const [first, second] = new Cron(schedule, { paused: true }).nextRuns(2, new Date(read));
    const pause = first && second ? second.getTime() - first.getTime() : 0;
    return { read, stale: read + Math.max(3 * pause, 30 * 60_000) };
  });
  const now = clock();
  const soonest = readings.sort((one, other) => one.stale - other.stale)[0];
  return soonest ?? { read: now, stale: now };
}
