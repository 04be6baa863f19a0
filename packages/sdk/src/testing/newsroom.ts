import type { Article, Catalogue, RateHistory, Ranking, RateTable, Status } from '@kerege/contract';
import { fixtureInstant } from '@kerege/contract/fixtures';
import { catalogueOf } from './catalogue.ts';
import { readGiven } from './given.ts';
import { moveInstant } from './moving.ts';
import type { FakeGatewayOptions } from './options.ts';
import { sampleAt } from './sample.ts';
import { refuseUnknown } from './unknown.ts';

/** What answers are made from. */
export interface FakeNewsroom {
  /** Newest first. */
  articles: readonly Article[];
  rankings: readonly Ranking[];
  rates: readonly RateTable[];
  history: readonly RateHistory[];
  catalogue: Catalogue;
  status: Status;
  /** RFC 3339. */
  now: string;
}

const known: Readonly<Record<keyof FakeGatewayOptions, true>> = {
  articles: true,
  rankings: true,
  rates: true,
  history: true,
  catalogue: true,
  status: true,
  now: true,
};

/**
 * Fills in what was left out.
 *
 * @param options - What the caller gave.
 * @returns What answers are made from: a copy, which no later change of the given data or of the fixtures reaches.
 * @throws TypeError for an option it does not know, for a `now` that is no Date and for data that do not keep to the
 *   contract; RangeError for a `now` that is no moment.
 */
export function readNewsroom(options: FakeGatewayOptions): FakeNewsroom {
  refuseUnknown('option', options, known);
  const now = options.now === undefined ? fixtureInstant : instantOf(options.now);
  const sample = sampleAt(now);
  const given = readGiven(options);
  const { articles = sample.articles, rankings = [], rates } = given;
  return {
    articles: [...articles].sort(newerFirst),
    rankings,
    rates: rates ?? Object.values(sample.rates),
    // The sample's histories would contradict rates that are not the sample's.
    history: given.history ?? (rates ? [] : Object.values(sample.history)),
    catalogue: given.catalogue ?? catalogueOf(sample.catalogue, given),
    status: given.status ?? sample.status,
    now,
  };
}

function instantOf(date: unknown): string {
  // Not by instanceof: a page's Date is not that of a test which runs beside it.
  if (Object.prototype.toString.call(date) !== '[object Date]') {
    throw new TypeError(`now: a fake gateway takes a Date, not ${String(date)}`);
  }
  const moment = Number(date);
  // The sample's days are moved along by months, and a year is to have four digits (RFC 3339).
  if (!(moment >= Date.UTC(1000) && moment < Date.UTC(9999))) {
    throw new RangeError('now: a Date that is no moment of the years 1000 to 9998');
  }
  return moveInstant(fixtureInstant, moment - Date.parse(fixtureInstant));
}

function newerFirst(one: Article, other: Article): number {
  const difference = Date.parse(other.publishedAt) - Date.parse(one.publishedAt);
  return difference || (one.id < other.id ? 1 : -1);
}
