import { Parser } from 'htmlparser2';

/** An element of parsed HTML. */
export interface HtmlElement {
  /** Its tag in small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/** A text with its entities resolved, or an element. */
export type HtmlNode = string | HtmlElement;

const MOST_CHARACTERS = 200_000;
const MOST_NODES = 20_000;
const DEEPEST = 64;
/** The parser looks through all open elements at each closing tag: past so many it is not fed any more. */
const MOST_OPEN = 2000;
const CHUNK = 4096;

/** What is never read: programs, styles, frames, forms, and what stands in for them. */
const dropped = new Set(
  (
    'script style iframe noscript template object embed applet svg math form button select textarea input video ' +
    'audio canvas head title frameset dialog'
  ).split(' '),
);

/** The part that is read, without a tag that its end would cut in two. */
function cut(html: string): string {
  if (html.length <= MOST_CHARACTERS) return html;
  const part = html.slice(0, MOST_CHARACTERS);
  const tag = part.lastIndexOf('<');
  return tag > part.lastIndexOf('>') ? part.slice(0, tag) : part;
}

/**
 * Parses a piece of HTML as a browser would forgive it. Scripts, styles, frames and forms are left out with all they
 * hold. At most 200,000 characters and 20,000 nodes are read; what is nested deeper than 64 levels is laid flat, and
 * reading ends where thousands of elements are open at once.
 *
 * @param html - Any text.
 * @returns The nodes at its top.
 */
export function parseHtml(html: string): HtmlNode[] {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  // An element too deep to be kept is null here; what it holds goes to the last that was kept.
  const open: (HtmlElement | null)[] = [];
  let [current, hidden, nodes] = [root, 0, 0];
  const settle = (): void => {
    current = open.findLast((element) => element !== null) ?? root;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (dropped.has(name)) hidden += 1;
      const isKept = hidden === 0 && open.length < DEEPEST && nodes < MOST_NODES;
      const element = isKept ? { name, attributes, children: [] } : null;
      if (element) {
        current.children.push(element);
        current = element;
        nodes += 1;
      }
      open.push(element);
    },
    ontext(text) {
      if (hidden > 0 || nodes >= MOST_NODES) return;
      current.children.push(text);
      nodes += 1;
    },
    onclosetag(name) {
      if (dropped.has(name)) hidden -= 1;
      if (open.pop()) settle();
    },
  });
  const read = cut(html);
  for (let at = 0; at < read.length && open.length < MOST_OPEN; at += CHUNK) {
    parser.write(read.slice(at, at + CHUNK));
  }
  parser.end();
  return root.children;
}
