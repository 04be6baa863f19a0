import type { Block, Inline } from '@kerege/contract';
import { InlineGatherer, resolveAddress, settingInside, type Setting } from './inlines.ts';
import { figureOf, findElement, pictureOf } from './picture.ts';
import { blockTags, wordsOf } from './plain-text.ts';
import { relatedIn, relatedTo } from './related.ts';
import { parseHtml, type HtmlElement, type HtmlNode } from './tree.ts';

const MOST_BLOCKS = 500;

/**
 * Turns an article's HTML into the contract's blocks. What the blocks cannot hold (scripts, frames, tables' lines,
 * colours) is left out; its words stay where they are words.
 *
 * @param html - What a feed carries as an article's text.
 * @param base - The article's own address, against which links and pictures are resolved.
 * @returns At most 500 blocks, in reading order.
 */
export function htmlToBlocks(html: string, base: string): Block[] {
  const reader = new BlockReader(base);
  reader.walk(parseHtml(html), {});
  return reader.finish();
}

/** Walks through HTML and lays down a block whenever one ends. */
class BlockReader {
  readonly #base: string;
  readonly #blocks: Block[] = [];
  readonly #inlines = new InlineGatherer();
  #breaks = 0;

  constructor(base: string) {
    this.#base = base;
  }

  walk(nodes: readonly HtmlNode[], setting: Setting): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#text(node, setting);
      else if (node.name === 'br') this.#break();
      else if (!this.#special(node)) this.#inside(node, setting);
    }
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks.slice(0, MOST_BLOCKS);
  }

  #text(text: string, setting: Setting): void {
    if (/\S/.test(text)) this.#breaks = 0;
    this.#inlines.add(text, setting);
  }

  /** One line break is a space; two make a paragraph, as in feeds that have no `<p>`. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.#flush();
    else this.#inlines.add(' ', {});
  }

  #inside(element: HtmlElement, setting: Setting): void {
    const isBlock = blockTags.has(element.name);
    if (isBlock) this.#flush();
    this.walk(element.children, settingInside(setting, element, this.#base));
    if (isBlock) this.#flush();
  }

  #flush(): void {
    this.#breaks = 0;
    const content = this.#inlines.take();
    if (content.length > 0) this.#blocks.push(relatedIn(content) ?? { type: 'paragraph', content });
  }

  /** Lays down what an element is as a whole. False for an element that is only walked through. */
  #special(element: HtmlElement): boolean {
    if (element.name === 'img') {
      this.#flush();
      const image = pictureOf(element, this.#base);
      if (image) this.#blocks.push({ type: 'image', image });
      return true;
    }
    const blocks = this.#blocksOf(element);
    if (!blocks) return false;
    this.#flush();
    this.#blocks.push(...blocks);
    return true;
  }

  #blocksOf(element: HtmlElement): Block[] | null {
    const level = /^h([1-6])$/.exec(element.name)?.[1];
    if (level !== undefined) return this.#heading(element, Math.max(2, Number(level)));
    switch (element.name) {
      case 'blockquote':
        return this.#quote(element);
      case 'ul':
      case 'ol':
        return this.#list(element);
      case 'figure':
        return asList(figureOf(element, this.#base));
      case 'aside':
        return asList(this.#related(element));
      default:
        return null;
    }
  }

  #heading(element: HtmlElement, level: number): Block[] {
    const content = this.#runs(element.children);
    return content.length > 0 ? [{ type: 'heading', level, content }] : [];
  }

  #quote({ children }: HtmlElement): Block[] {
    const source = findElement(children, 'cite') ?? findElement(children, 'footer');
    const content = this.#runs(children, source);
    const cite = source ? wordsOf(source.children).replace(/^[—–-]\s*/, '') : '';
    return content.length > 0 ? [{ type: 'quote', content, ...(cite === '' ? {} : { cite }) }] : [];
  }

  #list(element: HtmlElement): Block[] {
    const items = itemsOf(element)
      .map((item) => this.#runs(item))
      .filter(({ length }) => length > 0);
    return items.length > 0 ? [{ type: 'list', ordered: element.name === 'ol', items }] : [];
  }

  #related({ attributes, children }: HtmlElement): Block | null {
    if (!/(^|\s)related(\s|$)/i.test(attributes['class'] ?? '')) return null;
    const link = findElement(children, 'a');
    const url = resolveAddress(link?.attributes['href'], this.#base);
    const title = link ? wordsOf(link.children) : '';
    return url === undefined || title === '' ? null : relatedTo(title, url);
  }

  /** The runs of everything inside, on one line. */
  #runs(nodes: readonly HtmlNode[], except?: HtmlElement): Inline[] {
    const gatherer = new InlineGatherer();
    const gather = (inside: readonly HtmlNode[], setting: Setting): void => {
      for (const node of inside) {
        if (typeof node === 'string') gatherer.add(node, setting);
        else if (node !== except) {
          const isApart = node.name === 'br' || blockTags.has(node.name);
          if (isApart) gatherer.add(' ', {});
          gather(node.children, settingInside(setting, node, this.#base));
          if (isApart) gatherer.add(' ', {});
        }
      }
    };
    gather(nodes, {});
    return gatherer.take();
  }
}

function asList(block: Block | null): Block[] | null {
  return block && [block];
}

/** The items of a list; those of a list inside an item come after it. */
function itemsOf({ children }: HtmlElement): HtmlNode[][] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name !== 'li') return itemsOf(child);
    const isList = (node: HtmlNode): node is HtmlElement =>
      typeof node !== 'string' && (node.name === 'ul' || node.name === 'ol');
    return [
      child.children.filter((node) => !isList(node)),
      ...child.children.filter(isList).flatMap(itemsOf),
    ];
  });
}
