import {
  ArticleSchema,
  CatalogueSchema,
  RankingSchema,
  RateHistorySchema,
  RateTableSchema,
  StatusSchema,
} from '@kerege/contract';
import type { Article, Catalogue, RateHistory, Ranking, RateTable, Status } from '@kerege/contract';
import { keepToContract, type Schema } from './keep-to-contract.ts';
import type { FakeArticle, FakeGatewayOptions } from './options.ts';

/** Data of the caller's own; undefined what was not given. */
export interface GivenData {
  articles: readonly Article[] | undefined;
  rankings: readonly Ranking[] | undefined;
  rates: readonly RateTable[] | undefined;
  history: readonly RateHistory[] | undefined;
  catalogue: Catalogue | undefined;
  status: Status | undefined;
}

/**
 * Reads the data that a caller gave, with the contract's own schemas.
 *
 * @param options - What the caller gave.
 * @returns A copy: what the caller changes later changes nothing.
 * @throws TypeError that names list, place and field of what does not keep to the contract: no client would ever see it.
 */
export function readGiven(options: FakeGatewayOptions): GivenData {
  const { articles, rankings, rates, history, catalogue, status } = options;
  return {
    articles: listOf('articles', ArticleSchema, articles, withBody),
    rankings: listOf('rankings', RankingSchema, rankings),
    rates: listOf('rates', RateTableSchema, rates),
    history: listOf('history', RateHistorySchema, history),
    catalogue: oneOf('catalogue', CatalogueSchema, catalogue),
    status: oneOf('status', StatusSchema, status),
  };
}

function withBody(given: FakeArticle): Article {
  return { ...given, body: given.body ?? [] };
}

function oneOf<Given>(option: string, schema: Schema, given: Given | undefined): Given | undefined {
  return given === undefined ? undefined : keepToContract(option, schema, given);
}

function listOf<Given, Whole extends Given>(
  option: string,
  schema: Schema,
  given: readonly Given[] | undefined,
  complete = (item: Given) => item as Whole,
): Whole[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) {
    // The fixtures of a kind are one object: an easy slip.
    const list = typeof given === 'object' && given ? `; Object.values(${option}) is one` : '';
    throw new TypeError(`${option}: a fake gateway takes a list${list}`);
  }
  return Array.from(given as readonly Given[], (item, index) => {
    const whole = typeof item === 'object' && item ? complete(item) : (item as Whole);
    return keepToContract(`${option}[${index}]`, schema, whole);
  });
}
