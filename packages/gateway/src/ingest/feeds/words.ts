import type { Block } from '@kerege/contract';
import { htmlToBlocks } from '../html/blocks.ts';
import { collapse, htmlToText } from '../html/plain-text.ts';
import type { FeedText } from './feed-item.ts';

const LONGEST_SUMMARY = 600;

/**
 * A feed's text as plain text on one line.
 *
 * @param text - The text, or undefined.
 * @returns Plain text, empty for none. In plain text tags are words, but entities are resolved: publishers escape
 *   twice.
 */
export function plainTextOf(text: FeedText | undefined): string {
  if (!text) return '';
  return htmlToText(text.isPlain ? text.value.replaceAll('<', '&lt;') : text.value);
}

/**
 * An article's summary: a sentence or two. A feed that puts the whole text there is cut at a word.
 *
 * @param text - The feed's description.
 * @returns At most 600 characters, or undefined for none.
 */
export function summaryOf(text: FeedText | undefined): string | undefined {
  const words = plainTextOf(text);
  if (words.length <= LONGEST_SUMMARY) return words || undefined;
  return `${words.slice(0, LONGEST_SUMMARY - 1).replace(/\s+\S*$/, '')}…`;
}

/**
 * An article's body as blocks. Blank lines part the paragraphs of a plain text.
 *
 * @param text - The feed's text, or undefined.
 * @param base - The article's address.
 * @returns The blocks.
 */
export function bodyOf(text: FeedText | undefined, base: string): Block[] {
  if (!text) return [];
  if (!text.isPlain) return htmlToBlocks(text.value, base);
  return text.value
    .slice(0, 200_000)
    .split(/\n\s*\n/)
    .map(collapse)
    .filter(Boolean)
    .slice(0, 500)
    .map((words) => ({ type: 'paragraph', content: [{ text: words }] }));
}
