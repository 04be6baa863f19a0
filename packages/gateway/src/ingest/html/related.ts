import type { Block, Inline } from '@kerege/contract';
import { takeMarker } from '../marker.ts';

type Related = Extract<Block, { type: 'related' }>;

const words = [
  'читайте также|читать также|также читайте|читайте ещё|читайте еще|ещё по теме|еще по теме|по теме|смотрите также',
  'оқи отырыңыз|тағы оқыңыз|сондай-ақ оқыңыз|сонымен қатар оқыңыз|тақырып бойынша',
  'read also|also read|read more|see also|related',
].join('|');
const readAlso = new RegExp(`^(?:${words})\\s*[:：—–-]?$`, 'iu');

/**
 * The block that leads to another article.
 *
 * @param words - The link's words; a marker before them belongs to the other article and is left out.
 * @param url - The other article's http(s) address.
 * @returns The related block.
 */
export function relatedTo(words: string, url: string): Related {
  return { type: 'related', title: takeMarker(words).title, url };
}

/**
 * Recognises the "read also" link that stands in the middle of a text as a paragraph of its own.
 *
 * @param content - A paragraph's runs.
 * @returns The related block, or null when the paragraph says anything more.
 */
export function relatedIn(content: readonly Inline[]): Related | null {
  const links = content.filter(({ href }) => href !== undefined);
  const href = links[0]?.href;
  if (href === undefined || links.some((link) => link.href !== href)) return null;
  const said = content.filter((run) => run.href === undefined).map(({ text }) => text);
  const title = links
    .map(({ text }) => text)
    .join('')
    .trim();
  return title !== '' && readAlso.test(said.join('').trim()) ? relatedTo(title, href) : null;
}
