import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import type { ExpectStatic } from 'vitest';
import { waitFor, type Patience } from './waiting-in-browsers.ts';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Matchers = Record<string, (...expected: unknown[]) => unknown>;

const expectOnce = (value: unknown, message?: string) => chai.expect(value, message);

/** Every matcher, tried until it holds. */
function poll(look: () => unknown, patience?: Patience): Matchers {
  const matcher = (_: object, name: string) => {
    return (...expected: unknown[]) =>
      waitFor(async () => {
        const matchers = expectOnce(await look()) as unknown as Matchers;
        return matchers[name]?.(...expected);
      }, patience);
  };
  return new Proxy({}, { get: matcher });
}

/** The `expect` of vitest, put together as vitest does it, without its runner. */
export const expect = Object.assign(
  expectOnce,
  chai.expect,
  (globalThis as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
  { poll },
) as unknown as ExpectStatic;
