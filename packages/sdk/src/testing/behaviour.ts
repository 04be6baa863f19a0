import { routes, type RouteName } from '@kerege/contract';
import { refuseUnknown } from './unknown.ts';

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
   * After how many seconds a failing answer wants to be asked again (`Retry-After`).
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

const words: Readonly<Record<BehaviourWord, Behaviour>> = {
  well: {},
  empty: { empty: true },
  failing: { failing: 503 },
  wrong: { wrong: 'shape' },
};

const isCount = (value: unknown, least: number) =>
  Number.isInteger(value) && Number(value) >= least;

const isRight: Readonly<Record<keyof Behaviour, (value: unknown) => boolean>> = {
  slow: (value) => typeof value === 'number' && value >= 0,
  failing: (value) => value === 'network' || (isCount(value, 400) && Number(value) <= 599),
  retryAfter: (value) => isCount(value, 0),
  empty: (value) => typeof value === 'boolean',
  wrong: (value) => value === 'shape' || value === 'not-json' || value === 'one-item',
  on: (value) => Object.hasOwn(routes, String(value)),
  times: (value) => isCount(value, 1),
};

/**
 * Reads behaviours.
 *
 * @param behaviours - In the order in which they are to be tried.
 * @returns A function that is told the route of each question, undefined where there is none, and says how to behave.
 * @throws TypeError or RangeError that names what it cannot be told: a slip of the pen must not pass for "well".
 */
export function readBehaviours(
  behaviours: readonly (Behaviour | BehaviourWord)[],
): (route: RouteName | undefined) => Behaviour {
  const left = behaviours.map(readBehaviour).map((behaviour) => {
    return { behaviour, times: behaviour.times ?? Infinity };
  });
  return (route) => {
    const next = left.find(({ behaviour: { on = route }, times }) => on === route && times > 0);
    if (!next) return words.well;
    next.times--;
    return next.behaviour;
  };
}

function readBehaviour(told: Behaviour | BehaviourWord): Behaviour {
  if (typeof told === 'string') {
    refuseUnknown('behaviour', { [told]: true }, words);
    return words[told];
  }
  refuseUnknown('behaviour', told, isRight);
  for (const [name, value] of Object.entries(told)) {
    if (value === undefined || isRight[name as keyof Behaviour](value)) continue;
    throw new RangeError(`${name}: a fake gateway cannot be told ${String(value)}`);
  }
  return { ...told };
}
