/**
 * The time for measuring how long something takes: nobody can set it back.
 *
 * @returns Milliseconds since some moment; by the wall clock where the platform has no other.
 */
export function monotonic(): number {
  return globalThis.performance?.now() ?? Date.now();
}
