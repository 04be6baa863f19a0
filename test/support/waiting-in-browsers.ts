// Before any test puts fake timers in their place.
const { setTimeout } = globalThis;

/** How long to try. */
export interface Patience {
  /** Milliseconds until the last failure stands; 1,000 if absent. */
  timeout?: number;
}

/** Tries again every 50 ms, as vitest does, until nothing is thrown. */
export async function waitFor<Value>(
  look: () => Value | Promise<Value>,
  { timeout = 1_000 }: Patience = {},
): Promise<Value> {
  const deadline = performance.now() + timeout;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
