import { dottedDay } from '../../time/days.ts';
import { sampleRates, type SampleOfficialRate, type SampleRateDay } from '../rates.ts';
import { element } from './markup.ts';
import type { FeedFile } from './files.ts';

type OfficialDay = SampleRateDay<SampleOfficialRate>;

const declaration = '<?xml version="1.0" encoding="utf-8"?>';
const bank = 'Национальный Банк Республики Казахстан';
const about = [
  element('generator', 'Alternate RSS Builder'),
  element('title', 'Official exchange rates of National Bank of Republic Kazakhstan'),
  element('link', 'www.nationalbank.kz'),
  element('description', 'Official exchange rates of National Bank of Republic Kazakhstan'),
  element('copyright', bank),
];

/** The movement since the publication before, as the bank writes it: `['DOWN', '-2.77']`, `['', '0.00']`. */
function movement(value: string, before: string | undefined): [string, string] {
  const moved = before === undefined ? 0 : Math.round((Number(value) - Number(before)) * 100) / 100;
  if (moved === 0) return ['', '0.00'];
  return moved > 0 ? ['UP', `+${moved.toFixed(2)}`] : ['DOWN', moved.toFixed(2)];
}

function itemOf(rate: SampleOfficialRate, before: OfficialDay | undefined, date?: string): string {
  const last = before?.items.find(({ currency }) => currency === rate.currency)?.value;
  const [index, change] = movement(rate.value, last);
  return [
    '<item>',
    ...(date === undefined ? [element('fullname', rate.name)] : []),
    element('title', rate.currency),
    ...(date === undefined ? [] : [element('pubDate', date)]),
    element('description', rate.value),
    element('quant', rate.quant),
    element('index', index),
    element('change', change),
    '</item>',
  ].join('');
}

/** One day as `get_rates.cfm?fdate=DD.MM.YYYY` answers it. */
function byDate({ date, items }: OfficialDay, before: OfficialDay | undefined): string {
  return [
    declaration,
    '<rates>',
    ...about,
    element('date', dottedDay(date)),
    ...items.map((rate) => itemOf(rate, before)),
    '</rates>',
    '',
  ].join('\n');
}

/** One day as `rates_all.xml` has it. */
function allOfOneDay({ date, items }: OfficialDay, before: OfficialDay | undefined): string {
  return [
    declaration,
    '<rss version="2.0">',
    '<channel>',
    ...about,
    ...items.map((rate) => itemOf(rate, before, dottedDay(date))),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

/**
 * The official rates of the sample in both of the National Bank's formats: a file for each publication, and the newest
 * once more as `rates_all.xml`.
 *
 * @param now - The sample's instant, in milliseconds since 1970.
 */
export function nationalBankFiles(now: number): FeedFile[] {
  const days = sampleRates(new Date(now)).official;
  const files = days.map((day, index) => {
    return { name: `${day.date}.xml`, text: byDate(day, days[index - 1]) };
  });
  const newest = days.at(-1);
  if (newest) files.push({ name: 'rates_all.xml', text: allOfOneDay(newest, days.at(-2)) });
  return files;
}
