import type { SampleBlock } from './article.ts';

/** A paragraph of inline feed HTML. */
export const paragraph = (html: string): SampleBlock => ({ kind: 'paragraph', html });

/** A heading inside a text. */
export const heading = (text: string): SampleBlock => ({ kind: 'heading', text });

/** A quotation that stands apart, with who said it. */
export const quote = (html: string, cite?: string): SampleBlock => ({
  kind: 'quote',
  html,
  ...(cite === undefined ? {} : { cite }),
});

/** A list with bullets; each item is inline feed HTML. */
export const list = (...items: string[]): SampleBlock => ({ kind: 'list', items });

/** A list with numbers; each item is inline feed HTML. */
export const numbered = (...items: string[]): SampleBlock => ({
  kind: 'list',
  items,
  ordered: true,
});

/** A drawing inside a text: `samplePicture(picture)`. */
export const image = (picture: string, alt: string, credit?: string): SampleBlock => ({
  kind: 'image',
  picture,
  alt,
  ...(credit === undefined ? {} : { credit }),
});

/** The "read also" link to another sample article, named by its key. */
export const related = (article: string): SampleBlock => ({ kind: 'related', article });
