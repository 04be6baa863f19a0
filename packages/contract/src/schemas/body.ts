import * as v from 'valibot';
import { entity, lenient } from '../reading/entity.ts';
import { openEnum } from '../reading/open-enum.ts';
import { tolerantList } from '../reading/tolerant-list.ts';
import { ArticleSummarySchema, ImageSchema } from './article.ts';
import { IdentifierSchema, WebAddressSchema } from './scalars.ts';

/** A run of text with the same emphasis and link. Text is text: it is never markup. */
export const InlineSchema = entity({
  /** The words. */
  text: v.string(),
  /** How the words are set. */
  marks: lenient(tolerantList(openEnum(['strong', 'emphasis']))),
  /** Where the words lead. */
  href: lenient(WebAddressSchema),
});

const Inlines = tolerantList(InlineSchema);

/** A paragraph of running text. */
export const ParagraphSchema = entity({
  /** Always `paragraph`. */
  type: v.literal('paragraph'),
  /** The paragraph's text. */
  content: Inlines,
});

/** A heading inside the article. */
export const HeadingSchema = entity({
  /** Always `heading`. */
  type: v.literal('heading'),
  /** Depth below the article's own title, from 2. */
  level: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)),
  /** The heading's text. */
  content: Inlines,
});

/** A quotation set apart from the running text. */
export const QuoteSchema = entity({
  /** Always `quote`. */
  type: v.literal('quote'),
  /** The words quoted. */
  content: Inlines,
  /** Who said them. */
  cite: lenient(v.string()),
});

/** A list of items. */
export const ListSchema = entity({
  /** Always `list`. */
  type: v.literal('list'),
  /** True where the order matters. */
  ordered: v.fallback(v.boolean(), false),
  /** The text of each item. */
  items: tolerantList(Inlines),
});

/** A picture inside the article. */
export const PictureSchema = entity({
  /** Always `image`. */
  type: v.literal('image'),
  /** The picture. */
  image: ImageSchema,
  /** The words beneath it. */
  caption: lenient(v.string()),
});

/** The "read also" link in the middle of an article. */
export const RelatedSchema = entity({
  /** Always `related`. */
  type: v.literal('related'),
  /** Title of the other article. */
  title: v.string(),
  /** Its address. */
  url: WebAddressSchema,
  /** Its identifier, where it is an article of this newsroom. */
  articleId: lenient(IdentifierSchema),
});

/** One block of an article's body. */
export const BlockSchema = v.variant('type', [
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

/** A run of text. */
export type Inline = v.InferOutput<typeof InlineSchema>;
/** One block of an article's body. */
export type Block = v.InferOutput<typeof BlockSchema>;
/** A whole article. */
export type Article = v.InferOutput<typeof ArticleSchema>;
