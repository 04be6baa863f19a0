import { formatInstant } from '../../time/zone.ts';
import { startOfDay } from '../../time/days.ts';
import { sampleNewsroom } from '../newsroom.ts';
import { sampleRates } from '../rates.ts';
import type { FeedFile } from './files.ts';
import { timeZone } from './newsroom.ts';

const HOUR = 3_600_000;

/**
 * The cash rates of the sample's exchange desks: a file for each day in the shape of `POST /v1/rates`. Each is of ten in
 * the morning; the newest of the last full hour, so that a day that began just now has its rates too.
 *
 * @param now - The sample's instant, in milliseconds since 1970.
 */
export function deskRatesFiles(now: number): FeedFile[] {
  const { desk, city } = sampleNewsroom.rates;
  const days = sampleRates(new Date(now)).cash;
  return days.map(({ date, items }, index) => {
    const isNewest = index === days.length - 1;
    const asOf = isNewest ? now - (now % HOUR) : startOfDay(date, timeZone) + 10 * HOUR;
    const table = {
      kind: 'cash',
      city: city.id,
      source: { id: desk.id, name: desk.name[sampleNewsroom.defaultLanguage] },
      asOf: formatInstant(asOf, timeZone),
      items,
    };
    return { name: `${date}.json`, text: `${JSON.stringify(table, null, 2)}\n` };
  });
}
