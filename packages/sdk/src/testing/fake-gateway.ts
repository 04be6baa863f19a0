import { answer } from './answer.ts';
import type { Behaviour, BehaviourWord } from './behaviour.ts';
import { sendAnswer } from './good-answer.ts';
import { readBehaviours } from './read-behaviours.ts';
import { readNewsroom, type FakeNewsroom } from './newsroom.ts';
import type { FakeGatewayOptions } from './options.ts';
import { sendPreflight } from './preflight.ts';
import { Refusal, sendProblem } from './problem.ts';
import { readRequest, type FakeRequest } from './request.ts';
import { routeAt, type RouteMatch } from './route.ts';
import { wait } from './wait.ts';

/** A `fetch` that answers as a gateway does, without a network. */
export interface FakeGateway {
  /**
   * Answers as the platform's `fetch` would: to a client as its `fetch`, or in place of the global one.
   *
   * @param input - The address, under any path; a relative one stands under `https://newsroom.example`.
   * @param init - Its `method`, its `If-None-Match` and its `signal` count.
   * @returns A new response each time: whoever changes what is in it changes nothing for others.
   * @throws TypeError when it was told to fail as the network does; the signal's reason when that is aborted.
   */
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Says how to behave from now on. This replaces everything said before, so `be('well')`, or `be()`, ends it all.
   *
   * Of several behaviours, the first that concerns the question (`on`) and is not used up (`times`) holds; where there
   * is none, all is well. So a list is also a sequence.
   *
   * @param behaviours - Words, or objects that say it in detail.
   * @returns The gateway itself.
   * @throws TypeError for a word or a property it does not know, and for what is neither word nor object; RangeError that
   *   names the property whose value it cannot be told.
   * @example
   * gateway.be('empty');
   * gateway.be({ failing: 503, retryAfter: 1, times: 1 }); // once, then well again
   * gateway.be({ on: 'ranking', failing: 'network' }, { slow: 500 }); // everything else is slow
   */
  be(...behaviours: readonly (Behaviour | BehaviourWord)[]): FakeGateway;
  /**
   * The addresses it was asked so far, every attempt of a client among them. `asked.length = 0` forgets them.
   *
   * @example
   * expect(gateway.asked).toEqual(['https://news.example/v1/rates?currencies=USD']);
   */
  readonly asked: string[];
}

/**
 * Makes a `fetch` that answers every route of the contract, from the sample newsroom or from data of your own, and can be
 * told to be slow, empty, failing or wrong. It needs no server, and works in Node and in browsers.
 *
 * It reads a question, refuses it and answers it as the real gateway does. It differs in this:
 * - The sample holds a month of the dollar only. The history of another currency is its last 14 days, what desks
 *   paid (`buy`) being unknown before the last of them.
 * - `ETag`, `X-Request-Id` and cursors are its own, and `Content-Length` is left to whoever sends the answer on.
 * - There is nothing beside the routes: no pages, pictures or scripts.
 *
 * A client remembers its answers, and asks again what it may when that fails. In tests, make a new client for each, or one
 * with `cache: false`; with `retries: 0` a failure is quick.
 *
 * @param options - Data in place of the sample newsroom's. They are copied, as the fixtures are: each gateway has its own.
 * @returns The `fetch`; it is well.
 * @throws TypeError for an option it does not know, and for data that do not keep to the contract: it names list, place and
 *   field. RangeError for a `now` that is no moment.
 * @example
 * const gateway = createFakeGateway();
 * const client = createClient({ baseUrl: 'https://news.example', fetch: gateway });
 * const { items } = await client.rankings.get('most-viewed');
 */
export function createFakeGateway(options: FakeGatewayOptions = {}): FakeGateway {
  const newsroom = readNewsroom(options);
  const asked: string[] = [];
  let behaviourOn = readBehaviours([]);

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = readRequest(input, init, `fake-${asked.length + 1}`);
    request.signal?.throwIfAborted();
    asked.push(request.address.href);
    const match = routeAt(request.address.pathname);
    const behaviour = behaviourOn(match?.name);
    await wait(behaviour.slow ?? 0, request.signal);
    if (behaviour.failing === 'network') throw new TypeError('fetch failed');
    const response = respondTo(newsroom, request, match, behaviour);
    const headers = Object.entries(behaviour.headers ?? {});
    for (const [name, value] of headers) response.headers.set(name, value);
    return response;
  }

  const gateway: FakeGateway = Object.assign(fetch, {
    asked,
    be(...behaviours: readonly (Behaviour | BehaviourWord)[]) {
      behaviourOn = readBehaviours(behaviours);
      return gateway;
    },
  });
  return gateway;
}

function respondTo(
  newsroom: FakeNewsroom,
  request: FakeRequest,
  match: RouteMatch | undefined,
  behaviour: Behaviour,
): Response {
  if (request.method === 'OPTIONS') return sendPreflight(request);
  try {
    return sendAnswer(answer(newsroom, request, match, behaviour), request);
  } catch (error) {
    if (error instanceof Refusal) return sendProblem(error, request);
    throw error;
  }
}
