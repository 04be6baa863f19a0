/* Fake timers as vitest's tests know them: `setTimeout` and `clearTimeout`, and no other clock. */

interface Timer {
  due: number;
  run: () => void;
}

// Before any test puts fakes in their place.
const { setTimeout, clearTimeout } = globalThis;
const timers = new Map<number, Timer>();
let now = 0;
let last = 1_000_000;

/** Lets what has been resolved go on, as far as it comes without a timer. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Puts fakes in the place of `setTimeout` and `clearTimeout`. */
export function useFakeTimers(): void {
  timers.clear();
  Object.assign(globalThis, {
    setTimeout(run: (...values: unknown[]) => void, delay = 0, ...values: unknown[]) {
      last += 1;
      timers.set(last, { due: now + delay, run: () => run(...values) });
      return last;
    },
    clearTimeout(timer: number) {
      timers.delete(timer);
    },
  });
}

/** Puts the page's own timers back. */
export function useRealTimers(): void {
  Object.assign(globalThis, { setTimeout, clearTimeout });
}

/** How many timers are waiting. */
export const getTimerCount = (): number => timers.size;

/** Lets so many milliseconds pass, each timer going off in its turn. */
export async function advanceTimersByTimeAsync(milliseconds: number): Promise<void> {
  const end = now + milliseconds;
  await settled();
  for (let next = nextUntil(end); next; next = nextUntil(end)) {
    const [id, timer] = next;
    now = Math.max(now, timer.due);
    timers.delete(id);
    timer.run();
    await settled();
  }
  now = end;
}

function nextUntil(end: number): [number, Timer] | undefined {
  return [...timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due)[0];
}
