import type { Block, Image } from '@kerege/contract';
import { resolveAddress } from './inlines.ts';
import { collapse, wordsOf } from './plain-text.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/**
 * Finds the first element of a name among nodes and what they hold.
 *
 * @param nodes - Parsed HTML.
 * @param name - A tag in small letters.
 * @returns The element, or undefined.
 */
export function findElement(nodes: readonly HtmlNode[], name: string): HtmlElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = node.name === name ? node : findElement(node.children, name);
    if (found) return found;
  }
  return undefined;
}

function side(text: string | undefined): number | undefined {
  return /^\d{1,5}$/.test(text?.trim() ?? '') ? Number(text) : undefined;
}

/**
 * Reads an `<img>`, also one whose address waits in `data-src` until it is scrolled to.
 *
 * @param element - The element.
 * @param base - The article's own address.
 * @returns The picture; null for one without an http(s) address and for the one-pixel pictures that count readers.
 */
export function pictureOf({ attributes }: HtmlElement, base: string): Image | null {
  const { src, alt, 'data-src': waiting, 'data-original': original } = attributes;
  const url = [waiting, original, src]
    .map((address) => resolveAddress(address, base))
    .find((address) => address !== undefined);
  const [width, height] = [side(attributes['width']), side(attributes['height'])];
  const isPixel = (width !== undefined && width < 3) || (height !== undefined && height < 3);
  if (url === undefined || isPixel) return null;
  return {
    url,
    alt: collapse(alt ?? ''),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

/**
 * Reads a `<figure>` that holds a picture.
 *
 * @param element - The figure.
 * @param base - The article's own address.
 * @returns The block with its caption, or null when the figure holds something else.
 */
export function figureOf(element: HtmlElement, base: string): Block | null {
  const img = findElement(element.children, 'img');
  const image = img && pictureOf(img, base);
  if (!image) return null;
  const figcaption = findElement(element.children, 'figcaption');
  const caption = figcaption ? wordsOf(figcaption.children) : '';
  return { type: 'image', image, ...(caption === '' ? {} : { caption }) };
}
