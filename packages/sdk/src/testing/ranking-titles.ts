import type { Catalogue } from '@kerege/contract';

/** The rankings every newsroom has. */
export type RankingId = 'most-viewed' | 'most-discussed' | 'most-reacted' | 'latest';

type Titles = Readonly<Record<RankingId, string>>;

/* The catalogue has them in one language; a test holds these to what the gateway says. */
const ru: Titles = {
  'most-viewed': 'Самое читаемое',
  'most-discussed': 'Самое обсуждаемое',
  'most-reacted': 'Больше всего реакций',
  latest: 'Последние новости',
};
const kk: Titles = {
  'most-viewed': 'Ең көп оқылған',
  'most-discussed': 'Ең көп талқыланған',
  'most-reacted': 'Ең көп реакция жинаған',
  latest: 'Соңғы жаңалықтар',
};
const en: Titles = {
  'most-viewed': 'Most read',
  'most-discussed': 'Most discussed',
  'most-reacted': 'Most reactions',
  latest: 'Latest news',
};

/** Says whether every newsroom has a ranking of this name. */
export function isRankingId(id: string): id is RankingId {
  return Object.hasOwn(en, id);
}

/**
 * The title of a ranking.
 *
 * @param id - The ranking.
 * @param lang - The language asked for (BCP 47), or `*`.
 * @param catalogue - Has the titles in the newsroom's own language.
 * @returns The title in that language; in English where nobody has it.
 */
export function titleOf(id: RankingId, lang: string, catalogue: Catalogue): string {
  const { defaultLanguage, rankings } = catalogue;
  const wanted = lang === '*' ? defaultLanguage : lang;
  const offer = rankings.find((one) => one.id === id);
  if (offer && wanted === defaultLanguage) return offer.title;
  const [primary] = wanted.toLowerCase().split('-');
  return (primary === 'ru' ? ru : primary === 'kk' ? kk : en)[id];
}
