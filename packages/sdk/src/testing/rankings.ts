import type { Article, RankedArticle, Ranking, RankingQuery } from '@kerege/contract';
import { hasSection, isIn, summaryOf } from './articles.ts';
import { moveInstant } from './moving.ts';
import type { FakeNewsroom } from './newsroom.ts';
import { Refusal } from './problem.ts';
import { isRankingId, titleOf, type RankingId } from './ranking-titles.ts';

/** From when a ranking is out of date, in milliseconds after it was made: as the sample newsroom's schedule has it. */
const staleAfter = 30 * 60_000;

/** One ranking: one that was given, or one made from the articles. */
export function ranking(newsroom: FakeNewsroom, asked: RankingQuery & { id: string }): Ranking {
  const { id, period } = asked;
  const given = newsroom.rankings.find((one) => one.id === id);
  if (given) {
    if (period !== undefined && period !== given.period) throw noPeriod();
    return cut(given, asked);
  }
  if (!isRankingId(id)) throw new Refusal(404, 'not-found', `There is no ranking "${id}".`);
  if (period !== undefined) throw noPeriod();
  return made(newsroom, id, asked);
}

function made(
  { articles, catalogue, now }: FakeNewsroom,
  id: RankingId,
  { lang = catalogue.defaultLanguage, section, limit = 10 }: RankingQuery,
): Ranking {
  const own = articles.filter((one) => isIn(one, lang) && hasSection(one, section));
  // Sorting is stable: with equal counts the newer stays first.
  const ranked = own.sort((one, other) => countOf(other, id) - countOf(one, id));
  return {
    id,
    title: titleOf(id, lang, catalogue),
    generatedAt: now,
    staleAfter: moveInstant(now, staleAfter),
    items: ranked.slice(0, limit).map((article, index) => {
      return { rank: index + 1, previousRank: null, article: summaryOf(article) };
    }),
  };
}

/* A given ranking is cut by what was asked for in so many words: it may well be in no language of the catalogue. */
function cut(given: Ranking, { lang = '*', section, limit = 10 }: RankingQuery): Ranking {
  const fitting = given.items.filter(({ article }) => {
    return isIn(article, lang) && hasSection(article, section);
  });
  if (fitting.length === given.items.length) return { ...given, items: fitting.slice(0, limit) };
  const items = fitting.slice(0, limit).map(({ article }, index): RankedArticle => {
    return { rank: index + 1, previousRank: null, article };
  });
  return { ...given, items };
}

/* An unknown count comes last, after zero. */
function countOf({ counts }: Article, id: RankingId): number {
  const { views, comments, reactions } = counts;
  const count = {
    'most-viewed': views,
    'most-discussed': comments,
    'most-reacted': reactions,
    latest: 0,
  }[id];
  return count ?? -1;
}

function noPeriod(): Refusal {
  const message = 'growth within a period is not ranked here; leave the parameter out';
  const errors = [{ path: 'period', message }];
  return new Refusal(400, 'invalid-parameter', `period: ${message}.`, errors);
}
