import type { SourceConfig } from '../config/config.ts';
import type { Publication } from '../publication.ts';
import type { ReadingContext } from './context.ts';
import { decode } from './decode.ts';
import { readDeskRatesText } from './desk-rates.ts';
import { readArticles } from './feeds/read-articles.ts';
import type { Fetched } from './fetch-source.ts';
import { readNationalBank } from './national-bank.ts';

/**
 * Turns what a source sent into what it published. Items of a feed that cannot be articles are left out and logged.
 *
 * @param source - Where it came from.
 * @param fetched - What was sent.
 * @param context - The newsroom and the present.
 * @returns The articles and rates; both lists are empty when nothing was published.
 * @throws Error - One sentence, such as "is not a feed: it begins with “<html>”".
 */
export function readPublication(
  source: SourceConfig,
  fetched: Fetched,
  context: ReadingContext,
): Publication {
  const text = decode(fetched);
  switch (source.type) {
    case 'feed':
      return { articles: readArticles(text, source, context), rates: [] };
    case 'national-bank':
      return { articles: [], rates: readNationalBank(text, source, context) };
    case 'desk-rates':
      return { articles: [], rates: readDeskRatesText(text, context.config.timeZone) };
  }
}
