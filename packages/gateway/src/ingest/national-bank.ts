import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import type { SourceConfig } from '../config/config.ts';
import { isDecimal } from '../money/decimal.ts';
import type { PublishedRate, PublishedRates } from '../publication.ts';
import { dayOf, startOfDay } from '../time/days.ts';
import { readDate } from '../time/read-date.ts';
import { formatInstant } from '../time/zone.ts';
import { beginningOf, type ReadingContext } from './context.ts';

type NationalBankSource = Extract<SourceConfig, { type: 'national-bank' }>;

/*
 * Nothing is taken from entities, so they are not resolved at all; with the DOCTYPE refused there is nothing to
 * expand and no file to be read.
 */
const parser = new XMLParser({
  processEntities: false,
  parseTagValue: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  maxNestedTags: 16,
  isArray: (name) => name === 'item',
});

const Text = v.optional(v.string());
const Item = v.object({ title: Text, pubDate: Text, description: Text, quant: Text });
const Items = v.object({ date: Text, item: v.optional(v.array(v.unknown()), []) });
/** fast-xml-parser writes an empty element as an empty string. */
const Root = v.union([
  Items,
  v.pipe(
    v.literal(''),
    v.transform(() => ({ date: '', item: [] })),
  ),
]);
const Document = v.union([
  v.pipe(
    v.object({ rates: Root }),
    v.transform(({ rates }) => rates),
  ),
  v.pipe(
    v.object({ rss: v.object({ channel: Root }) }),
    v.transform(({ rss }) => rss.channel),
  ),
]);

function parse(text: string): v.InferOutput<typeof Items> {
  const refused = `is not the National Bank's rates: it begins with ${beginningOf(text)}`;
  if (/<!DOCTYPE|<!ENTITY/i.test(text) || !text.trimStart().startsWith('<'))
    throw new Error(refused);
  // The parser closes what was cut off; half a day's rates are not a day's rates.
  if (XMLValidator.validate(text) !== true) {
    throw new Error(`is not well-formed XML; it begins with ${beginningOf(text)}`);
  }
  let tree: unknown;
  try {
    tree = parser.parse(text);
  } catch (error) {
    throw new Error(refused, { cause: error });
  }
  const document = v.safeParse(Document, tree);
  if (!document.success) throw new Error(refused);
  return document.output;
}

function readItem(input: unknown): { rate: PublishedRate; date: string | undefined } | null {
  const item = v.safeParse(Item, input);
  if (!item.success) return null;
  const { title = '', description = '', quant = '1', pubDate } = item.output;
  const isGood = /^[A-Z]{3}$/.test(title) && isDecimal(description) && /[1-9]/.test(description);
  if (!isGood || !/^[1-9]\d{0,6}$/.test(quant)) return null;
  const figures = { buy: null, sell: null, official: description };
  return { rate: { currency: title, units: Number(quant), ...figures }, date: pubDate };
}

/**
 * Reads the National Bank's rates: the file of one day (`<rates>`) or of all currencies (`<rss>`, days told by each
 * `pubDate`). The figures stay as they are written, for `quant` units.
 *
 * The bank gives a day and no hour: `asOf` is the start of that day in the newsroom's zone.
 *
 * @param text - The XML.
 * @param source - The name and page to show.
 * @param context - The newsroom's zone; where skipped items are told of.
 * @returns One table a day; none when the root holds no items, which means that nothing was published.
 * @throws Error - When it is something else: a page, another root, cut off, or rates without a day.
 */
export function readNationalBank(
  text: string,
  source: NationalBankSource,
  { config: { timeZone }, log }: Pick<ReadingContext, 'config' | 'log'>,
): PublishedRates[] {
  const { date, item: inputs } = parse(text);
  const tables = new Map<string, PublishedRates>();
  let skipped = 0;
  for (const input of inputs) {
    const read = readItem(input);
    const instant = read && readDate(read.date ?? date, timeZone);
    if (!read || instant === null) {
      skipped += 1;
      continue;
    }
    const day = dayOf(instant, timeZone);
    const table = tables.get(day) ?? tableOf(day, source, timeZone);
    table.items.push(read.rate);
    tables.set(day, table);
  }
  if (tables.size === 0 && skipped > 0) {
    throw new Error('has items, but none with a code, a figure and a day');
  }
  if (skipped > 0)
    log?.warn({ source: source.name, skipped }, 'left out rates that cannot be read');
  return [...tables.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function tableOf(day: string, source: NationalBankSource, timeZone: string): PublishedRates {
  return {
    kind: 'official',
    source: { id: 'national-bank', name: source.title, url: source.site },
    day,
    asOf: formatInstant(startOfDay(day, timeZone), timeZone),
    items: [],
  };
}
