/** What a test does. */
export type Body = () => unknown;

/** Tests that run at the same time, though the runner asks for them one after the other. */
export interface Group {
  /**
   * Adds a test.
   *
   * @param body - What it does; not called before the runner asks for the first of the group.
   * @returns What the runner is to call in its place.
   */
  add(body: Body): () => Promise<void>;
}

/**
 * Begins a group.
 *
 * @param lanes - How many tests run at a time.
 * @returns The group, with no test in it.
 */
export function createGroup(lanes: number): Group {
  const waiting: (() => Promise<void>)[] = [];
  let begun = false;
  async function run(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  }
  function begin(): void {
    if (begun) return;
    begun = true;
    for (let lane = 0; lane < lanes; lane += 1) void run();
  }
  return {
    add(body) {
      const outcome = new Promise<void>((resolve, reject) => {
        waiting.push(async () => {
          try {
            await body();
            resolve();
          } catch (error) {
            reject(error as Error);
          }
        });
      });
      // The runner hears of it when it asks for this test.
      outcome.catch(() => undefined);
      return () => {
        begin();
        return outcome;
      };
    },
  };
}
