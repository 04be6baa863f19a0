import { routes, type RouteName } from '@kerege/contract';
import type { Behaviour, BehaviourWord } from './behaviour.ts';
import { refuseUnknown, tell } from './unknown.ts';

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
  headers: isHeaders,
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
    throw new RangeError(`${name}: a fake gateway cannot be told ${tell(value)}`);
  }
  if (told.retryAfter !== undefined && typeof told.failing !== 'number') {
    throw new RangeError(
      'retryAfter: a fake gateway says it with an error status in failing alone',
    );
  }
  const { headers } = told;
  return { ...told, headers: headers && Object.fromEntries(new Headers(headers)) };
}

function isHeaders(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return Boolean(new Headers(value as HeadersInit));
  } catch {
    return false;
  }
}
