/** Small answers that keep to the contract, by the address they are asked at. */

const article = (id: string) => ({
  id,
  url: `https://news.example/articles/${id}`,
  lang: 'ru',
  title: `Article ${id}`,
  publishedAt: '2026-07-05T12:00:00+05:00',
  counts: { views: 10, comments: null, reactions: 0 },
});

const rate = (currency: string) => ({
  currency,
  units: 1,
  buy: '503.9',
  sell: '506.9',
  official: null,
  change: null,
  recent: [null, '505.0'],
});

const ranking = {
  id: 'latest',
  title: 'Latest',
  generatedAt: '2026-07-05T12:00:00+05:00',
  staleAfter: '2026-07-05T12:10:00+05:00',
  items: [1, 2, 3].map((rank) => ({ rank, previousRank: null, article: article(`a${rank}`) })),
};

const rates = {
  quote: 'KZT',
  kind: 'cash',
  source: { id: 'desk', name: 'Desk', url: 'https://desk.example/' },
  asOf: '2026-07-05T12:00:00+05:00',
  staleAfter: '2026-07-05T13:00:00+05:00',
  items: ['USD', 'EUR', 'RUB'].map(rate),
};

const offers = { items: [{ id: 'latest', title: 'Latest', periods: [] }], nextCursor: null };

const catalogue = {
  name: 'The Newsroom',
  url: 'https://news.example/',
  languages: ['ru', 'kk', 'en'],
  defaultLanguage: 'ru',
  sections: [{ id: 'sport', title: 'Sport' }],
  rankings: offers.items,
  currencies: ['USD'],
  cities: [],
  version: '0.1.0',
};

const answers: readonly [RegExp, object][] = [
  [/\/v1$/, catalogue],
  [/\/articles(\/[^/]+\/related)?$/, { items: [article('a1'), article('a2')], nextCursor: 'next' }],
  [
    /\/articles\/[^/]+$/,
    { ...article('a1'), body: [{ type: 'paragraph', content: [{ text: 'x' }] }] },
  ],
  [/\/rankings$/, offers],
  [/\/rankings\/[^/]+$/, ranking],
  [/\/rates$/, rates],
  [/\/rates\/[^/]+\/history$/, { currency: 'USD', quote: 'KZT', kind: 'cash', points: [] }],
  [/\/status$/, { version: '0.1.0', sources: [] }],
];

/** What a good gateway answers. */
export interface GoodAnswer {
  items?: unknown[];
  [field: string]: unknown;
}

/**
 * Finds the good answer for an address.
 *
 * @param path - A path of the contract, with anything before it.
 * @returns A fresh copy, free to be spoilt; undefined where the contract has no such address.
 */
export function goodAnswer(path: string): GoodAnswer | undefined {
  const found = answers.find(([pattern]) => pattern.test(path));
  return found && (structuredClone(found[1]) as GoodAnswer);
}
