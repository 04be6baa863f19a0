import { counted } from './counted.ts';
import type { Phrases } from './phrases.ts';

/** The phrases in English. */
export const en: Phrases = {
  loading: 'Loading',
  retry: 'Try again',
  failed: {
    article: 'Couldn’t load the article',
    list: 'Couldn’t load the list',
    rates: 'Couldn’t load the exchange rates',
  },
  empty: {
    article: 'Article not found',
    list: 'Nothing in this list yet',
    rates: 'No exchange rates yet',
  },
  stale: 'Out of date',
  unknown: 'no data',
  updated: (time) => `Updated ${time}`,

  views: (count) => counted('en', count, 'view,views'),
  comments: (count) => counted('en', count, 'comment,comments'),
  reactions: (count) => counted('en', count, 'reaction,reactions'),
  changes: { up: 'up', down: 'down', same: 'unchanged' },

  buy: 'Buy',
  sell: 'Sell',
  official: 'Official rate',
  captions: { cash: 'Cash exchange rates', official: 'Official exchange rates' },
  perUnits: (units) => `per ${units}`,
  source: (name) => `Source: ${name}`,
  asOf: (date) => `As of ${date}`,
  validity: (date, until) => `Figures of ${date}, valid until ${until}`,

  by: (authors) =>
    `By ${[authors.slice(0, -1).join(', '), ...authors.slice(-1)].filter(Boolean).join(' and ')}`,
  notices: { correction: 'Correction', update: 'Update', retraction: 'Retraction' },
  readAlso: 'Read also',
  newWindow: 'opens in a new window',

  rankings: {
    'most-viewed': 'Most read',
    'most-discussed': 'Most discussed',
    'most-reacted': 'Most reactions',
    latest: 'Latest news',
  },
  rates: 'Exchange rates',
};
