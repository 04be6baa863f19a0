import {
  routes,
  type ArticlesQuery,
  type RankingQuery,
  type RateHistoryQuery,
  type RatesQuery,
  type RouteName,
} from '@kerege/contract';
import { Hono } from 'hono';
import { makeAnswer, type Answer } from '../http/answer.ts';
import { questionOf, readParameters } from '../http/parameters.ts';
import { article, articles, related } from './articles.ts';
import { catalogue, rankingOffers } from './catalogue.ts';
import type { Newsroom } from './newsroom.ts';
import { ranking } from './rankings.ts';
import { rateHistory, rates } from './rates.ts';
import { status } from './status.ts';

type Values = Readonly<Record<string, unknown>>;
type Handler = (newsroom: Newsroom, values: Values) => unknown;

const id = (values: Values): string => values['id'] as string;

/** Who answers each endpoint. The contract has read and checked the values. */
const handlers: Readonly<Record<RouteName, Handler>> = {
  catalogue,
  articles: (newsroom, values) => articles(newsroom, values as ArticlesQuery),
  article: (newsroom, values) => article(newsroom, id(values)),
  related: (newsroom, values) => related(newsroom, id(values)),
  rankings: (newsroom) => ({ items: rankingOffers(newsroom), nextCursor: null }),
  ranking: (newsroom, values) => ranking(newsroom, id(values), values as RankingQuery),
  rates: (newsroom, values) => rates(newsroom, values as RatesQuery),
  rateHistory: (newsroom, values) =>
    rateHistory(newsroom, values['currency'] as string, values as RateHistoryQuery),
  status,
};

/** What a route leaves behind for the byte cache. */
export interface ApiEnvironment {
  Variables: {
    /** The answer and the seconds for which it is fresh. */
    made: { answer: Answer; maxAge: number };
  };
}

/**
 * The API: every endpoint of the contract's table.
 *
 * @param newsroom - What answers are made from.
 * @returns The routes, to be mounted.
 */
export function createApi(newsroom: Newsroom): Hono<ApiEnvironment> {
  const api = new Hono<ApiEnvironment>({ strict: false });
  for (const [name, route] of Object.entries(routes)) {
    api.get(route.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
      const address = new URL(context.req.url);
      const path = context.req.param() as Record<string, string>;
      const values = readParameters(route, path, address.searchParams);
      const body = await handlers[name as RouteName](newsroom, values);
      const answer = makeAnswer({
        body: JSON.stringify(body),
        type: 'application/json; charset=utf-8',
        maxAge: route.maxAge,
        next: nextPage(newsroom, address, body),
      });
      context.set('made', { answer, maxAge: route.maxAge });
      return context.body(null);
    });
  }
  return api;
}

function nextPage({ publicUrl }: Newsroom, asked: URL, body: unknown): string | undefined {
  const cursor = (body as { nextCursor?: string | null }).nextCursor;
  if (!cursor) return undefined;
  // The answer is kept for everybody who asks the same: it says nothing that one of them added.
  const next = new URL(publicUrl + questionOf(asked));
  next.searchParams.set('cursor', cursor);
  return next.href;
}
