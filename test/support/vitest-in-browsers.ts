/*
 * What the SDK's tests use of vitest, on the test runner that drives all three engines: vitest's own
 * browser mode cannot drive Debian's Firefox and WebKit. The matchers and the mocks are vitest's.
 */
import { createGroup, type Body, type Group } from './concurrent-in-browsers.ts';
import { argumentsOf, titleOf, type Row } from './test-titles-in-browsers.ts';

export { expect } from './expect-in-browsers.ts';
export { vi } from './vi-in-browsers.ts';

type CaseBody = (...members: never[]) => unknown;
type Declare = (title: string, body: Body) => void;

/** As many at a time as vitest runs; browsers open six connections to a port. */
const lanes = 5;
let group: Group | undefined;

/** The same for every row of a table. */
function eachOf(declare: Declare) {
  return (rows: readonly Row[]) => (title: string, body: CaseBody) => {
    for (const row of rows) {
      declare(titleOf(title, row), () => body(...(argumentsOf(row) as never[])));
    }
  };
}

// What stands between two concurrent tests parts their groups.
const inTurn: Declare = (title, body) => {
  group = undefined;
  globalThis.it(title, async () => void (await body()));
};

const concurrent: Declare = (title, body) => {
  group ??= createGroup(lanes);
  globalThis.it(title, group.add(body));
};

const suite: Declare = (title, body) => {
  group = undefined;
  globalThis.describe(title, () => void body());
  group = undefined;
};

/** One test; `concurrent` ones that follow each other run at the same time. */
export const test = Object.assign(inTurn, {
  each: eachOf(inTurn),
  concurrent: Object.assign(concurrent, { each: eachOf(concurrent) }),
});
/** Tests that belong together. */
export const describe = Object.assign(suite, { each: eachOf(suite) });

/** Makes a hook out of the runner's. */
const hook = (declare: (body: () => Promise<void>) => unknown) => (body: Body) =>
  void declare(async () => void (await body()));

/** Runs before the first test of its suite. */
export const beforeAll = hook(globalThis.before);
/** Runs after the last test of its suite. */
export const afterAll = hook(globalThis.after);
/** Runs before each test of its suite. */
export const beforeEach = hook(globalThis.beforeEach);
/** Runs after each test of its suite. */
export const afterEach = hook(globalThis.afterEach);

const strays: unknown[] = [];
globalThis.addEventListener('unhandledrejection', ({ reason }) => strays.push(reason));
// A rejection that nobody heard fails the file, as it does in vitest.
afterAll(() => {
  for (const stray of strays) throw new Error(`nobody heard: ${String(stray)}`, { cause: stray });
});
