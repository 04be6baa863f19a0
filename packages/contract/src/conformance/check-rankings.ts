import type { Catalogue, Ranking, RankingOffer } from '../index.ts';
import { routes } from '../index.ts';
import type { Exchange } from './asker.ts';
import { checkCaching } from './check-caching.ts';
import { checkFilters, checkLimit, type ArticleList } from './check-filters.ts';
import { checkNewestFirst, checkOrder } from './check-order.ts';
import { checkPlainText } from './check-plain-text.ts';
import { checkBadParameters } from './check-parameters.ts';
import { checkNotFound } from './check-problem.ts';
import { sentItems, type Endpoint } from './endpoint.ts';
import { inTurn } from './steps.ts';

type Rankings = Endpoint<typeof routes.rankings.answer>;
type OneRanking = Endpoint<typeof routes.ranking.answer>;

/** How many rankings are read. */
const mostRankings = 12;

/**
 * Checks the list of the rankings there are.
 *
 * @param endpoint - Its endpoint.
 * @param catalogue - What the newsroom offers.
 */
export async function checkRankings(
  endpoint: Rankings,
  catalogue: Catalogue | undefined,
): Promise<void> {
  await inTurn(
    endpoint.sheet,
    async () => {
      const answer = await endpoint.get();
      if (!answer) return;
      if (!catalogue) return endpoint.skip('there is no catalogue', 'rankings.agree');
      const told = (offers: readonly RankingOffer[]) =>
        offers
          .map(({ id }) => id)
          .sort()
          .join(', ');
      const [expected, got] = [told(catalogue.rankings), told(answer.value.items)];
      endpoint.sheet.check('rankings.agree', answer.exchange, got === expected, expected, got);
    },
    () => checkCaching(endpoint, {}),
  );
}

/**
 * Checks every ranking of the catalogue.
 *
 * @param endpoint - Their endpoint.
 * @param catalogue - What the newsroom offers.
 */
export async function checkRanking(
  endpoint: OneRanking,
  catalogue: Catalogue | undefined,
): Promise<void> {
  const offers = catalogue?.rankings ?? [];
  const [first] = offers;
  await inTurn(
    endpoint.sheet,
    ...offers.slice(0, mostRankings).map(({ id }) => async () => {
      const answer = await endpoint.get({ path: { id } });
      if (answer) checkOne(endpoint, id, answer.exchange, answer.value);
    }),
    async () => {
      if (first) await checkFirst(endpoint, first.id, catalogue);
      else {
        const own = [
          'articles.plain-text',
          'ranking.id',
          'ranking.ranks',
          'ranking.order',
          'query.limit',
        ] as const;
        const answer = ['answer.status', 'answer.type', 'answer.shape'] as const;
        endpoint.skip('the catalogue has no ranking', ...answer, ...own);
      }
    },
    () => checkPeriod(endpoint, offers),
    () => checkNotFound(endpoint, { id: 'kerege-conformance-no-such-ranking' }),
  );
}

function checkOne(endpoint: OneRanking, id: string, exchange: Exchange, ranking: Ranking): void {
  const { sheet } = endpoint;
  const { generatedAt, staleAfter, items } = ranking;
  sheet.check('ranking.id', exchange, ranking.id === id, id, ranking.id);
  const ranks = sentItems(exchange).map(({ rank }) => rank);
  const expected = ranks.map((_, index) => index + 1);
  const isRanked = ranks.every((rank, index) => rank === expected[index]);
  sheet.check('ranking.ranks', exchange, isRanked, expected.join(' '), ranks.join(' '));
  const isLater = Date.parse(staleAfter) > Date.parse(generatedAt);
  sheet.check('ranking.stale-after', exchange, isLater, `later than ${generatedAt}`, staleAfter);
  checkPlaces(endpoint, id, exchange, items);
}

const counted: Readonly<Record<string, 'views' | 'comments' | 'reactions'>> = {
  'most-viewed': 'views',
  'most-discussed': 'comments',
  'most-reacted': 'reactions',
};

function checkPlaces(
  endpoint: OneRanking,
  ranking: string,
  exchange: Exchange,
  items: Ranking['items'],
): void {
  const articles = items.map(({ article }) => article);
  checkPlainText(endpoint, exchange, articles);
  const count = counted[ranking];
  if (ranking === 'latest') checkNewestFirst(endpoint, 'ranking.order', exchange, articles);
  else if (count === undefined) endpoint.skip('the newsroom orders it by itself', 'ranking.order');
  else {
    checkOrder(endpoint, {
      ...{ id: 'ranking.order', exchange, expected: `the most ${count} first` },
      // Null is unknown: nothing can be said of its place.
      items: articles.filter(({ counts }) => counts[count] !== null),
      inOrder: (one, next) => Number(one.counts[count]) >= Number(next.counts[count]),
      tell: ({ id, counts }) => `${id} with ${counts[count]} ${count}`,
    });
  }
}

async function checkFirst(
  endpoint: OneRanking,
  id: string,
  catalogue: Catalogue | undefined,
): Promise<void> {
  const list: ArticleList = {
    ...{ endpoint, byDefault: 10, most: 50 },
    async get(query = {}) {
      const answer = await endpoint.get({ path: { id }, query });
      const articles = answer?.value.items.map(({ article }) => article) ?? [];
      return answer && { exchange: answer.exchange, articles };
    },
  };
  await inTurn(
    endpoint.sheet,
    () => checkCaching(endpoint, { path: { id } }),
    () => checkLimit(list),
    async () => {
      const articles = (await list.get({}))?.articles ?? [];
      await checkFilters(list, articles, catalogue, 'query.lang', 'query.section');
    },
    () => checkBadParameters(endpoint, { id }),
  );
}

async function checkPeriod(endpoint: OneRanking, offers: readonly RankingOffer[]): Promise<void> {
  const offer = offers.find(({ periods }) => periods.length > 0);
  const period = offer?.periods[0];
  if (!offer || period === undefined) {
    return endpoint.skip('no ranking offers a period', 'query.period');
  }
  const answer = await endpoint.get({ path: { id: offer.id }, query: { period } });
  if (!answer) return;
  const got = answer.value.period ?? 'none';
  endpoint.sheet.check('query.period', answer.exchange, got === period, period, got);
}
