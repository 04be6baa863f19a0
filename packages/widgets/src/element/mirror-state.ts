import type { ResourceState } from '../controllers/resource-controller.ts';

const words: readonly ResourceState[] = ['idle', 'pending', 'ready', 'empty', 'failed'];

/**
 * Mirrors a widget's state to `:state(…)`, so that a partner's stylesheet can follow it.
 *
 * @param internals - The widget's internals; undefined where the browser has none.
 * @param state - The state's word.
 * @param stale - True while data is held that may be out of date.
 */
export function mirrorState(
  internals: ElementInternals | undefined,
  state: ResourceState,
  stale: boolean,
): void {
  try {
    for (const word of words) internals?.states.delete(word);
    internals?.states.delete('stale');
    internals?.states.add(state);
    if (stale) internals?.states.add('stale');
  } catch {
    // Older browsers have no custom states, or want two dashes in front: nothing depends on them.
  }
}
