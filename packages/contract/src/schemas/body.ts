import * as v from 'valibot';
import { byType } from '../reading/by-type.ts';
import { TextSchema, wholeNumber } from '../reading/checked.ts';
import { entity, lenient } from '../reading/entity.ts';
import { openEnum } from '../reading/open-enum.ts';
import { tolerantList } from '../reading/tolerant-list.ts';
import { ArticleSummarySchema, ImageSchema } from './article.ts';
import { IdentifierSchema, WebAddressSchema } from './scalars.ts';

/** A run of text with the same emphasis and link. Text is text: it is never markup. */
export const InlineSchema = entity({
  /** The words. */
  text: TextSchema,
  /** How the words are set. */
  marks: lenient(tolerantList(openEnum(['strong', 'emphasis']))),
  /** Where the words lead. */
  href: lenient(WebAddressSchema),
});

const Inlines = tolerantList(InlineSchema);

/** A paragraph of running text. */
export const ParagraphSchema = entity({
  /** Always `paragraph`. */
  type: v.picklist(['paragraph']),
  /** The paragraph's text. */
  content: Inlines,
});

/** A heading inside the article. */
export const HeadingSchema = entity({
  /** Always `heading`. */
  type: v.picklist(['heading']),
  /** Depth below the article's own title, from 2. */
  level: wholeNumber(2, 6),
  /** The heading's text. */
  content: Inlines,
});

/** A quotation set apart from the running text. */
export const QuoteSchema = entity({
  /** Always `quote`. */
  type: v.picklist(['quote']),
  /** The words quoted. */
  content: Inlines,
  /** Who said them. */
  cite: lenient(TextSchema),
});

/** A list of items. */
export const ListSchema = entity({
  /** Always `list`. */
  type: v.picklist(['list']),
  /** True where the order matters. */
  ordered: v.fallback(v.boolean(), false),
  /** The text of each item. */
  items: tolerantList(Inlines),
});

/** A picture inside the article. */
export const PictureSchema = entity({
  /** Always `image`. */
  type: v.picklist(['image']),
  /** The picture. */
  image: ImageSchema,
  /** The words beneath it. */
  caption: lenient(TextSchema),
});

/** The "read also" link in the middle of an article. */
export const RelatedSchema = entity({
  /** Always `related`. */
  type: v.picklist(['related']),
  /** Title of the other article. */
  title: TextSchema,
  /** Its address. */
  url: WebAddressSchema,
  /** Its identifier, where it is an article of this newsroom. */
  articleId: lenient(IdentifierSchema),
});

/** One block of an article's body. */
export const BlockSchema = byType([
  ParagraphSchema,
  HeadingSchema,
  QuoteSchema,
  ListSchema,
  PictureSchema,
  RelatedSchema,
]);

/** A whole article. Its body is blocks of text runs, never HTML. */
export const ArticleSchema = entity({
  ...ArticleSummarySchema.entries,
  /** The article's blocks, in reading order. */
  body: tolerantList(BlockSchema),
});

/**
 * A run of text.
 *
 * @interface
 */
export type Inline = v.InferOutput<typeof InlineSchema>;
/**
 * One block of an article's body.
 *
 * @useDeclaredType
 */
export type Block = v.InferOutput<typeof BlockSchema>;
/**
 * A whole article.
 *
 * @interface
 */
export type Article = v.InferOutput<typeof ArticleSchema>;
