import type { RouteName } from '@kerege/contract';

/** A behaviour in a word: `failing` is `{ failing: 503 }`, `wrong` is `{ wrong: 'shape' }`, `well` ends every other. */
export type BehaviourWord = 'well' | 'empty' | 'failing' | 'wrong';

/** How a fake gateway behaves. What is said together happens together: `{ slow: 300, failing: 503 }` fails after a while. */
export interface Behaviour {
  /**
   * Answers after so many milliseconds, unless the request's signal is aborted before. `Infinity` never answers.
   *
   * @example
   * gateway.be({ slow: 2_000 });
   */
  slow?: number | undefined;
  /**
   * Answers with this error status (400 to 599) and a problem, or, as `network`, rejects as a broken connection does.
   *
   * @example
   * gateway.be({ failing: 503 });
   * gateway.be({ failing: 'network' });
   */
  failing?: number | 'network' | undefined;
  /**
   * After how many seconds a failing answer wants to be asked again (`Retry-After`); only with a status in `failing`.
   *
   * @example
   * gateway.be({ failing: 429, retryAfter: 30 });
   */
  retryAfter?: number | undefined;
  /**
   * Lists have no items, and no article is found by its identifier (404).
   *
   * @example
   * gateway.be({ empty: true, on: 'related' });
   */
  empty?: boolean | undefined;
  /**
   * Answers with a 200 that differs from the contract. `shape`: what should be the body stands within another object.
   * `not-json`: a page in HTML, as a proxy sends it. `one-item`: the first item of each list lacks everything; a client
   * leaves it out and reports it.
   *
   * @example
   * gateway.be({ wrong: 'not-json', times: 1 });
   */
  wrong?: 'shape' | 'not-json' | 'one-item' | undefined;
  /**
   * Headers that every answer has beside its own, or in place of one of its own, errors included.
   *
   * @example
   * gateway.be({ headers: { deprecation: '@1735689600', sunset: 'Wed, 31 Dec 2025 23:59:59 GMT' } });
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Only when this route is asked; all of them if absent.
   *
   * @example
   * gateway.be({ failing: 503, on: 'ranking' });
   */
  on?: RouteName | undefined;
  /**
   * Only so many times, a client's further attempts included; for ever if absent.
   *
   * @example
   * gateway.be({ failing: 'network', times: 2 });
   */
  times?: number | undefined;
}
