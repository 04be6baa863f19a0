import { readBase } from './address.ts';
import { createCache } from './cache.ts';
import { memory, patience } from './options.ts';
import { createPrepare, createRequest } from './request.ts';
import { readArticles, type ArticleReads } from './resources/articles.ts';
import { readRankings, type RankingReads } from './resources/rankings.ts';
import { readRates, type RateReads } from './resources/rates.ts';
import { createTransport } from './transport.ts';

/** The part of a client that gives one answer to one question; every `Client` is one. */
export interface Reader {
  /** Single articles. */
  readonly articles: ArticleReads;
  /** Single rankings. */
  readonly rankings: RankingReads;
  /** The rates as they stand. */
  readonly rates: RateReads;
}

/**
 * Makes a small client, for places where each byte counts: no lists, no watching, no options.
 *
 * @param baseUrl - Where the gateway stands: an absolute http(s) address.
 * @returns The reader.
 * @throws TypeError when the address cannot be used.
 */
export function createReader(baseUrl: string): Reader {
  // Absent settings are set to be absent: a page may have added to Object.prototype.
  const absent = { fetch: undefined, lang: undefined, tell: undefined };
  const transport = createCache(createTransport({ ...patience, ...absent }), memory);
  const request = createRequest(transport, createPrepare({ base: readBase(baseUrl), ...absent }));
  return {
    articles: readArticles(request),
    rankings: readRankings(request),
    rates: readRates(request),
  };
}
