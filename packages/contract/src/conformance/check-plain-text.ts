import type { ArticleSummary } from '../index.ts';
import type { Exchange } from './asker.ts';
import type { Endpoint } from './endpoint.ts';

/* Elements of running text and the commonest references: "a < b" and "R&D" are plain text. */
const markup =
  /<\/?(?:a|b|big|br|code|div|em|font|h[1-6]|i|img|li|mark|p|s|small|span|strong|su[bp]|u)\b[^<>]*>|&(?:amp|lt|gt|quot|apos|nbsp|laquo|raquo|[mn]dash|#\d+|#x[\da-f]+);/i;

/**
 * Checks that titles and summaries are plain text. A widget shows them as they are: markup would be read aloud.
 *
 * @param endpoint - The endpoint.
 * @param exchange - The answer that the articles came with.
 * @param articles - The articles.
 */
export function checkPlainText(
  { sheet }: Endpoint,
  exchange: Exchange,
  articles: readonly ArticleSummary[],
): void {
  const id = 'articles.plain-text';
  if (articles.length === 0) return sheet.skip(id, 'there is no article');
  for (const { id: article, title, summary = '' } of articles) {
    for (const text of [title, summary]) {
      const isPlain = !markup.test(text);
      sheet.check(id, exchange, isPlain, 'plain text, without HTML', `${article}: ${text}`);
    }
  }
}
