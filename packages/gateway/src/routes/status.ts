import type { SourceStatus, Status } from '@kerege/contract';
import { addDays, dayOf, daysBetween, isWorkingDay } from '../time/days.ts';
import { version } from '../version.ts';
import type { Newsroom } from './newsroom.ts';

/** How many days back a missing publication is told. */
const lookBack = 30;

/** How the sources are doing, by their names; their addresses are never told. */
export async function status(newsroom: Newsroom): Promise<Status> {
  const { config, store } = newsroom;
  const known = await store.sources.all();
  const sources = config.sources.map(async ({ name, type }): Promise<SourceStatus> => {
    const row = known.get(name);
    const failed = row?.last_error_at;
    return {
      name,
      lastSuccess: row?.last_success ?? null,
      lastError: failed ? { at: failed, message: row.last_error ?? '' } : null,
      missed: type === 'national-bank' ? await missedDays(newsroom) : [],
    };
  });
  return { version, sources: await Promise.all(sources) };
}

/** The working days before today on which the central bank published nothing. */
async function missedDays({ config, store, clock }: Newsroom): Promise<string[]> {
  const today = dayOf(clock(), config.timeZone);
  const from = addDays(today, -lookBack);
  const published = await store.rates.days('official', from);
  const first = [...published].sort()[0];
  if (first === undefined) return [];
  return daysBetween(first > from ? first : from, addDays(today, -1)).filter(
    (day) => isWorkingDay(day) && !published.has(day),
  );
}
