/**
 * How far the dollar stood from today's figure, step by step into the past, in hundredths of a percent: it rose today
 * after weeks of falling. The list repeats.
 */
const DOLLAR_STEPS = [-12, 21, 34, -8, 17, 0, 26, 40, -19, 11, 5, 38, -14, 29, 12];

/** The same for another currency against the dollar. */
const CROSS_STEPS = [20, -16, 9, -22, 14, 5, -18, 11, -7, 19, -12, 3, -9];

/** The rouble against the dollar: today it stands exactly where it stood yesterday. */
const ROUBLE_STEPS = [12, -45, 18, -30, 9, 22, -26, 6, -14, 25, -21];

const ONE = 10_000;

function sum(steps: readonly number[], days: number, start: number): number {
  let total = 0;
  for (let day = 0; day < days; day += 1) total += steps[(day + start) % steps.length] ?? 0;
  return total;
}

/**
 * A currency's figure so many days before the newest, as a share of the newest.
 *
 * @param daysBack 0 is the newest day, and always gives 1.
 * @param swing how much the currency moves against the dollar; 0 follows it exactly.
 * @param start where in its list of steps the currency begins, so that no two move alike.
 */
export function walk(currency: string, daysBack: number, swing: number, start: number): number {
  const dollar = (ONE + sum(DOLLAR_STEPS, daysBack, 0)) / ONE;
  if (currency === 'RUB') return dollar * ((ONE + sum(ROUBLE_STEPS, daysBack, 0)) / ONE);
  return dollar * ((ONE + swing * sum(CROSS_STEPS, daysBack, start)) / ONE);
}
