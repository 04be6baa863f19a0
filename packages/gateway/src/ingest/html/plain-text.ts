import { parseHtml, type HtmlNode } from './tree.ts';

/** Elements that stand on lines of their own: words on both sides of their edges are not one word. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.name === 'br') return ' ';
      const inside = textOf(node.children);
      return blockTags.has(node.name) ? ` ${inside} ` : inside;
    })
    .join('');
}

/**
 * Puts one space for each run of white space, and none at the ends. A no-break space inside stays.
 *
 * @param text - Any text.
 * @returns The text on one line.
 */
export function collapse(text: string): string {
  return text.replace(/[\s\u0085]+/g, (run) => (run === '\u00a0' ? run : ' ')).trim();
}

/**
 * The words of a list of nodes on one line.
 *
 * @param nodes - Parsed HTML.
 * @returns Plain text.
 */
export function wordsOf(nodes: readonly HtmlNode[]): string {
  return collapse(textOf(nodes));
}

/**
 * The words of a piece of HTML on one line, tags taken out and entities resolved.
 *
 * @param html - HTML, or text that merely has entities in it.
 * @returns Plain text.
 */
export function htmlToText(html: string): string {
  return wordsOf(parseHtml(html));
}
