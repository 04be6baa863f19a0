import * as fixtures from '@kerege/contract/fixtures';
import { moveDates } from './moving.ts';

const { articles, catalogue, fixtureInstant, history, rates, status } = fixtures;
const sample = { articles, catalogue, history, rates, status };

/* As it was when this was loaded: the fixtures are exported, and who changes one is not to change every later gateway. */
const pristine = JSON.stringify(sample);

/**
 * Copies the sample newsroom's data.
 *
 * @param now - The present moment it is to have (RFC 3339), in the offset of `fixtureInstant`.
 * @returns A copy of one's own, its dates moved along.
 */
export function sampleAt(now: string): typeof sample {
  const copy = JSON.parse(pristine) as typeof sample;
  return now === fixtureInstant ? copy : moveDates(copy, fixtureInstant, now);
}
