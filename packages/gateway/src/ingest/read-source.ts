import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceConfig } from '../config/config.ts';
import type { Publication } from '../publication.ts';
import type { ReadingContext } from './context.ts';
import { fetchSource } from './fetch-source.ts';
import { readPublication } from './read-publication.ts';

const endings: Readonly<Record<SourceConfig['type'], RegExp>> = {
  feed: /\.(xml|rss|atom|json)$/i,
  'national-bank': /\.xml$/i,
  'desk-rates': /\.json$/i,
};

async function filesOf(source: SourceConfig): Promise<string[] | null> {
  const { file, type } = source;
  if (file === undefined) return null;
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return null;
  const names = (await readdir(file)).filter((name) => endings[type].test(name)).sort();
  return names.map((name) => join(file, name));
}

/**
 * Reads a source once: its address, its file, or every fitting file of its folder in the order of their names (an
 * article or a day's rates that stand in two files are taken from the later one).
 *
 * @param source - The source as configured.
 * @param context - The newsroom and the present.
 * @returns What was published, perhaps nothing.
 * @throws Error - One sentence that never contains the source's address.
 */
export async function readSource(
  source: SourceConfig,
  context: ReadingContext,
): Promise<Publication> {
  const files = await filesOf(source);
  if (!files) return readPublication(source, await fetchSource(source), context);
  const articles = new Map<string, Publication['articles'][number]>();
  const rates = new Map<string, Publication['rates'][number]>();
  for (const file of files) {
    const one = { ...source, file };
    const publication = readPublication(one, await fetchSource(one), context);
    for (const article of publication.articles) articles.set(article.id, article);
    for (const table of publication.rates) {
      rates.set(JSON.stringify([table.kind, table.source.id, table.city, table.asOf]), table);
    }
  }
  return { articles: [...articles.values()], rates: [...rates.values()] };
}
