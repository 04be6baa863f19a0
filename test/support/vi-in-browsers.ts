import { fn, restoreAllMocks, spyOn } from '@vitest/spy';
import {
  advanceTimersByTimeAsync,
  getTimerCount,
  useFakeTimers,
  useRealTimers,
} from './fake-timers-in-browsers.ts';
import { waitFor } from './waiting-in-browsers.ts';

const stubbed = new Map<string, PropertyDescriptor | undefined>();

/** Puts a value in the place of a global until `unstubAllGlobals`. */
function stubGlobal(name: string, value: unknown): void {
  if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
  // WebKit does not always see a global redefined that it has never read.
  Reflect.deleteProperty(globalThis, name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function unstubAllGlobals(): void {
  for (const [name, descriptor] of stubbed) {
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    else Reflect.deleteProperty(globalThis, name);
  }
  stubbed.clear();
}

/** What the tests use of vitest's `vi`. */
export const vi = {
  fn,
  spyOn,
  restoreAllMocks,
  stubGlobal,
  unstubAllGlobals,
  waitFor,
  useFakeTimers,
  useRealTimers,
  advanceTimersByTimeAsync,
  getTimerCount,
};
