import { ArticleSchema, read, type Article, type Block, type Image } from '@kerege/contract';
import type { SourceConfig } from '../../config/config.ts';
import { readDate } from '../../time/read-date.ts';
import { formatInstant } from '../../time/zone.ts';
import { cleanAddress, cleanLink } from '../clean-address.ts';
import type { ReadingContext } from '../context.ts';
import { collapse } from '../html/plain-text.ts';
import { takeMarker } from '../marker.ts';
import { readExtension, type Extension } from './extension.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { articleIdentifier } from './link.ts';
import { sortCategories } from './section.ts';
import { bodyOf, plainTextOf, summaryOf } from './words.ts';

/** Where an item stands: what it takes from its feed, its source and the newsroom. */
export interface ItemContext extends ReadingContext {
  source: Extract<SourceConfig, { type: 'feed' }>;
  feed: Pick<Feed, 'language' | 'site'>;
}

const MOST_TAGS = 50;
const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

function distinct(words: readonly (string | undefined)[]): string[] {
  return [...new Set(words.map((word) => collapse(word ?? '')))].filter(Boolean);
}

function languageOf(item: FeedItem, { feed, source, config }: ItemContext): string {
  const told = [item.language, source.language, feed.language].map((tag) =>
    tag?.trim().replaceAll('_', '-'),
  );
  return told.find((tag) => tag && languageTag.test(tag)) ?? config.defaultLanguage;
}

function momentsOf(
  item: FeedItem,
  context: ItemContext,
): Pick<Article, 'publishedAt' | 'updatedAt'> {
  const { timeZone } = context.config;
  const updated = readDate(item.updated, timeZone);
  const published = readDate(item.published, timeZone) ?? updated ?? context.now;
  return {
    publishedAt: formatInstant(published, timeZone),
    ...(updated !== null && updated > published
      ? { updatedAt: formatInstant(updated, timeZone) }
      : {}),
  };
}

/** A picture of the text tells its own size and words; the feed often only its address. */
function imageFor(
  feed: Image | undefined,
  { image: words }: Extension,
  body: readonly Block[],
): Image | undefined {
  const told = feed && { ...feed, ...words, alt: collapse(words?.alt ?? feed.alt) };
  const shown = body.flatMap((block) => (block.type === 'image' ? [block.image] : []));
  if (!told) return shown[0];
  const same = shown.find(({ url }) => url === told.url);
  return same ? { ...same, ...told, alt: told.alt || same.alt } : told;
}

function noticeOf(
  { notice }: Extension,
  { config: { timeZone } }: ItemContext,
): Pick<Article, 'notice'> {
  const at = notice && readDate(notice.at, timeZone);
  if (!notice || typeof at !== 'number') return {};
  const { kind, text } = notice;
  return { notice: { kind, text: collapse(text), at: formatInstant(at, timeZone) } };
}

function labelsOf(item: FeedItem, { tags }: Extension, { config }: ItemContext): Partial<Article> {
  const sorted = sortCategories(
    distinct(item.categories.map((value) => plainTextOf({ value }))),
    config.sections,
  );
  const all = distinct([...sorted.tags, ...tags]).slice(0, MOST_TAGS);
  const authors = distinct(item.authors.map((value) => value && plainTextOf({ value })));
  return {
    ...(sorted.section ? { section: sorted.section } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(all.length > 0 ? { tags: all } : {}),
  };
}

function countsOf(item: FeedItem, { counts }: Extension): Article['counts'] {
  return {
    views: counts.views ?? item.views ?? null,
    comments: counts.comments ?? item.comments ?? null,
    reactions: counts.reactions ?? null,
  };
}

function translationsOf({ translations }: Extension): Pick<Article, 'translations'> {
  if (translations.length === 0) return {};
  return {
    translations: translations.map(({ lang, id, url }) => {
      const link = cleanAddress(url);
      return { lang, id: articleIdentifier(id, link), url: link };
    }),
  };
}

/**
 * Makes the contract's article of a feed's item.
 *
 * @param item - The item.
 * @param context - What it takes from its feed, its source and the newsroom.
 * @returns The article, or null for an item that cannot be one: without a link or a title.
 */
export function articleOf(item: FeedItem, context: ItemContext): Article | null {
  const url = cleanLink(item.link, context.feed.site);
  if (url === null) return null;
  const extension = readExtension(item.extension);
  const body = bodyOf(item.body, url);
  const summary = summaryOf(item.summary);
  const image = imageFor(item.image, extension, body);
  const article: Article = {
    id: articleIdentifier(item.guid, url),
    url,
    lang: languageOf(item, context),
    ...takeMarker(plainTextOf(item.title)),
    ...(summary === undefined ? {} : { summary }),
    ...momentsOf(item, context),
    ...labelsOf(item, extension, context),
    ...(image ? { image } : {}),
    ...translationsOf(extension),
    counts: countsOf(item, extension),
    ...noticeOf(extension, context),
    body,
  };
  const reading = read(ArticleSchema, article);
  return reading.ok ? reading.value : null;
}
