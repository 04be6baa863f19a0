import { routes, type Ranking, type RankingOffer, type RankingQuery } from '@kerege/contract';
import { pageList, type PageList } from '../paging.ts';
import type { Answer, CallOptions, Request } from '../request.ts';
import type { Watch, WatchOptions } from '../watch.ts';

/** Single rankings of a newsroom. */
export interface RankingReads {
  /**
   * One ranking; an unknown id is an `HttpError` with status 404.
   *
   * @param id - `most-viewed`, `most-discussed`, `most-reacted`, `latest`, or a curated list's own name.
   * @param query - `period` (`24h`, `7d`, `30d`; totals if absent), `section`, `lang` (BCP 47, `*` for all), `limit` (1 to 50, 10 if absent).
   * @param options - `signal`.
   */
  get(id: string, query?: RankingQuery, options?: CallOptions): Promise<Answer<Ranking>>;
}

/** The newsroom's rankings: by a count, the newest, or curated. */
export interface Rankings extends RankingReads {
  /**
   * The rankings there are.
   *
   * @param options - `signal`; it ends the iteration, too.
   */
  list(options?: CallOptions): PageList<RankingOffer>;
  /**
   * One ranking, live: the first answer, and each that differs from the one before.
   *
   * @param id - As in `get`.
   * @param query - As in `get`.
   * @param options - `signal` and `paused`.
   * @throws RangeError that names the parameter it refuses, at once.
   * @example
   * for await (const { items } of client.rankings.watch('latest', {}, { signal })) draw(items);
   */
  watch(
    id: string,
    query?: RankingQuery,
    options?: WatchOptions,
  ): AsyncIterableIterator<Answer<Ranking>>;
}

/** Single rankings, asked for with this function. */
export function readRankings(request: Request): RankingReads {
  return {
    get: (id, query, options) => request(routes.ranking, { params: { id }, query }, options),
  };
}

/** The newsroom's rankings, asked for with these functions. */
export function createRankings(request: Request, watch: Watch): Rankings {
  return {
    ...readRankings(request),
    list: (options) => pageList(request(routes.rankings, {}, options), options?.signal),
    watch: (id, query, options) => watch(routes.ranking, { params: { id }, query }, options),
  };
}
