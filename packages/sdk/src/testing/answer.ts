import { routes } from '@kerege/contract';
import { article, articlePage, related } from './articles.ts';
import type { Behaviour } from './behaviour.ts';
import { emptied, spoiled } from './distort.ts';
import type { GoodAnswer } from './good-answer.ts';
import type { FakeNewsroom } from './newsroom.ts';
import { Refusal } from './problem.ts';
import { ranking } from './rankings.ts';
import { rateHistory } from './rate-history.ts';
import { rateTable } from './rates.ts';
import { methods } from './respond.ts';
import type { FakeRequest } from './request.ts';
import { readParameters, type RouteMatch } from './route.ts';

type Routes = typeof routes;
type OutputOf<Schema extends { '~types'?: { output: unknown } | undefined }> = NonNullable<
  Schema['~types']
>['output'];

/** Who answers each endpoint. The contract has read and checked the values. */
const answers: {
  [Name in keyof Routes]: (
    newsroom: FakeNewsroom,
    values: OutputOf<Routes[Name]['query']> & { id: string; currency: string },
  ) => OutputOf<Routes[Name]['answer']>;
} = {
  catalogue: ({ catalogue }) => catalogue,
  articles: articlePage,
  article,
  related,
  rankings: ({ catalogue }) => ({ items: catalogue.rankings, nextCursor: null }),
  ranking,
  rates: rateTable,
  rateHistory,
  status: ({ status }) => status,
};

/**
 * Answers a question.
 *
 * @param newsroom - What answers are made from.
 * @param request - The question.
 * @param match - The route that its address names.
 * @param behaviour - How to behave.
 * @returns What a good answer is made of.
 * @throws Refusal for everything else.
 */
export function answer(
  newsroom: FakeNewsroom,
  { address, method }: FakeRequest,
  match: RouteMatch | undefined,
  { failing, retryAfter, empty, wrong }: Behaviour,
): GoodAnswer {
  if (typeof failing === 'number') throw failure(failing, retryAfter);
  if (method !== 'GET' && method !== 'HEAD') throw methodRefusal(method);
  if (!match) throw new Refusal(404, 'not-found', 'There is nothing here.');
  const values = readParameters(match, address.searchParams);
  // The compiler cannot see that the values are those of the route with this name.
  const make = answers[match.name] as (newsroom: FakeNewsroom, values: object) => object;
  const made = make(newsroom, values);
  const body = empty ? emptied(match, made) : made;
  const { maxAge } = routes[match.name];
  return { ...spoiled(body, wrong), maxAge, next: nextPage(address, values, body) };
}

function failure(status: number, retryAfter: number | undefined): Refusal {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return new Refusal(status, 'told-to-fail', 'This fake gateway was told to fail.', [], headers);
}

function methodRefusal(method: string): Refusal {
  const headers = { Allow: methods };
  return new Refusal(405, 'method-not-allowed', `${method} is not answered here.`, [], headers);
}

/* As the gateway writes it: what the route knows of the question, in one order. */
function nextPage(address: URL, values: object, body: object): string | undefined {
  const { nextCursor } = body as { nextCursor?: string | null };
  if (!nextCursor) return undefined;
  const asked = [...address.searchParams].filter(([name]) => Object.hasOwn(values, name)).sort();
  const next = new URL(address.pathname, address);
  next.search = new URLSearchParams(asked).toString();
  next.searchParams.set('cursor', nextCursor);
  return next.href;
}
