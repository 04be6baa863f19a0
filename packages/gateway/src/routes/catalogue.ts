import type { Catalogue, RankingOffer } from '@kerege/contract';
import { version } from '../version.ts';
import { siteOf, type Newsroom } from './newsroom.ts';
import { rankingTitles } from './rankings.ts';

/** What the newsroom offers. */
export async function catalogue(newsroom: Newsroom): Promise<Catalogue> {
  const { config, store } = newsroom;
  return {
    name: config.name,
    url: siteOf(newsroom),
    languages: config.languages,
    defaultLanguage: config.defaultLanguage,
    sections: config.sections.map(({ id, title }) => ({ id, title })),
    rankings: rankingOffers(newsroom),
    currencies: await store.rates.currencies(),
    cities: await store.rates.cities(),
    version,
  };
}

/** The rankings there are. */
export function rankingOffers({ config }: Newsroom): RankingOffer[] {
  return Object.entries(rankingTitles(config.defaultLanguage)).map(([id, title]) => ({
    id,
    title,
    periods: [],
  }));
}
