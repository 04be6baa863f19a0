import { routes, type Route, type RouteName } from '../index.ts';
import { Asker } from './asker.ts';
import { meet, readBase } from './base.ts';
import { checkArticle, checkRelated } from './check-article.ts';
import { checkArticles } from './check-articles.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { checkElsewhere } from './check-elsewhere.ts';
import { checkHeaders } from './check-headers.ts';
import { checkHistory } from './check-history.ts';
import { checkRanking, checkRankings } from './check-rankings.ts';
import { checkRates } from './check-rates.ts';
import { checkStatus } from './check-status.ts';
import { Endpoint } from './endpoint.ts';
import { makeReport, type Report } from './report.ts';
import { Sheet } from './sheet.ts';
import { inTurn } from './steps.ts';

/** How a server is checked. */
export interface CheckOptions {
  /** Sends the requests (Fetch API). */
  fetch: typeof globalThis.fetch;
  /** Each request's deadline, headers and body together, in milliseconds; 10,000 if absent. */
  timeout?: number;
  /** The deadline of the whole check, in milliseconds; 300,000 if absent. */
  totalTimeout?: number;
  /** Is told how many answers there are, at each of them. */
  onAnswer?: (count: number) => void;
}

/** The endpoints of a server, each with its sheet. */
type Endpoints = { [Name in RouteName]: Endpoint<(typeof routes)[Name]['answer']> };

/**
 * Checks a server against the contract. It only reads; one empty POST goes to `/v1`, to see it refused.
 *
 * @param url - The server's address, without `/v1`; it may have a path.
 * @param options - How it is checked.
 * @returns What came of every check.
 * @throws NothingToCheck - When the address is unusable, nobody answers there, or it is no server of the contract.
 */
export async function checkServer(url: string, options: CheckOptions): Promise<Report> {
  const base = readBase(url);
  const { timeout = 10_000, totalTimeout = 300_000, onAnswer } = options;
  const asker = new Asker(options.fetch, { timeout, totalTimeout, onAnswer });
  await meet(asker, base);
  const endpoints = Object.fromEntries(
    Object.entries<Route>(routes).map(([name, route]) => [
      name,
      new Endpoint(route, new Sheet(`GET ${route.path}`), asker, base),
    ]),
  ) as unknown as Endpoints;
  const elsewhere = new Sheet('any other address');
  await Promise.all([
    checkEndpoints(endpoints),
    inTurn(elsewhere, () => checkElsewhere(elsewhere, asker, base)),
  ]);
  const everywhere = new Sheet(`every answer (${asker.exchanges.length} of them)`);
  checkHeaders(everywhere, asker.exchanges);
  const sheets = Object.values(endpoints).map(({ sheet }) => sheet);
  return makeReport(base, [...sheets, elsewhere, everywhere]);
}

async function checkEndpoints(endpoints: Endpoints): Promise<void> {
  const catalogue = await checkCatalogue(endpoints.catalogue);
  await Promise.all([
    checkArticles(endpoints.articles, catalogue).then((listed) =>
      Promise.all([
        checkArticle(endpoints.article, listed),
        checkRelated(endpoints.related, listed),
      ]),
    ),
    checkRankings(endpoints.rankings, catalogue),
    checkRanking(endpoints.ranking, catalogue),
    checkRates(endpoints.rates, catalogue).then((tables) =>
      checkHistory(endpoints.rateHistory, tables),
    ),
    checkStatus(endpoints.status),
  ]);
}
