import {
  routes,
  type Page,
  type Ranking,
  type RankingOffer,
  type RankingQuery,
} from '@kerege/contract';
import type { CallOptions, Request } from '../request.ts';

/** The newsroom's rankings: by a count, the newest, or curated. */
export interface Rankings {
  /** The rankings there are. */
  list(options?: CallOptions): Promise<Page<RankingOffer>>;
  /**
   * One ranking; an unknown id is an `HttpError` with status 404.
   *
   * @param id - `most-viewed`, `most-discussed`, `most-reacted`, `latest`, or a curated list's own name.
   * @param query - `period` (`24h`, `7d`, `30d`; totals if absent), `section`, `lang` (BCP 47, `*` for all), `limit` (1 to 50, 10 if absent).
   */
  get(id: string, query?: RankingQuery, options?: CallOptions): Promise<Ranking>;
}

/** The newsroom's rankings, asked for with this function. */
export function createRankings(request: Request): Rankings {
  return {
    list: (options) => request(routes.rankings, {}, options),
    get: (id, query, options) => request(routes.ranking, { params: { id }, query }, options),
  };
}
