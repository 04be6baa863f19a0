import * as v from 'valibot';
import { TextSchema, text, wholeNumber } from '../reading/checked.ts';
import { entity, lenient, orNull } from '../reading/entity.ts';
import { openEnum } from '../reading/open-enum.ts';
import { tolerantList } from '../reading/tolerant-list.ts';
import {
  IdentifierSchema,
  InstantSchema,
  LanguageTagSchema,
  PositiveSchema,
  WebAddressSchema,
} from './scalars.ts';

const Count = orNull(wholeNumber(0));

/** How often an article was opened, discussed and reacted to. Null is unknown, never zero. */
export const CountsSchema = entity({
  /** Times the article was opened. */
  views: Count,
  /** Comments under the article. */
  comments: Count,
  /** Reactions of every kind together. */
  reactions: Count,
});

/** A section of the newsroom, such as politics or sport. */
export const SectionSchema = entity({
  /** The section's identifier, as the `section` parameter takes it. */
  id: IdentifierSchema,
  /** The section's name in the language of what carries it. */
  title: TextSchema,
});

/** One width in which a picture is offered. */
export const ImageSourceSchema = entity({
  /** Address of the picture at this width. */
  url: WebAddressSchema,
  /** Width in pixels. */
  width: PositiveSchema,
});

/** A picture with the words that stand for it. */
export const ImageSchema = entity({
  /** Address of the picture. */
  url: WebAddressSchema,
  /** What the picture shows; empty for mere decoration. */
  alt: v.fallback(TextSchema, ''),
  /** Width in pixels, where the feed says it. */
  width: lenient(PositiveSchema),
  /** Height in pixels, where the feed says it. */
  height: lenient(PositiveSchema),
  /** Who made the picture. */
  credit: lenient(TextSchema),
  /** Other widths of the same picture. */
  sources: lenient(tolerantList(ImageSourceSchema)),
});

/** A word from the newsroom about an article that was changed after it was published. */
export const NoticeSchema = entity({
  /** What happened to the article. */
  kind: openEnum(['correction', 'update', 'retraction']),
  /** The newsroom's explanation, plain text. */
  text: TextSchema,
  /** When the notice was made. */
  at: InstantSchema,
});

/** The same article in another language. */
export const TranslationSchema = entity({
  /** Language of the translation. */
  lang: LanguageTagSchema,
  /** Identifier of the translation. */
  id: IdentifierSchema,
  /** Address of the translation. */
  url: WebAddressSchema,
});

/** An article without its body: what lists, cards and rankings carry. */
export const ArticleSummarySchema = entity({
  /** Identifier of the article, stable for its life. */
  id: IdentifierSchema,
  /** The article's own address at the newsroom. */
  url: WebAddressSchema,
  /** Language of the article's words. */
  lang: LanguageTagSchema,
  /** The title as plain text, without its marker. */
  title: text(/\S/, 'text with something in it'),
  /** A leading emoji that the newsroom put before the title. */
  marker: lenient(TextSchema),
  /** A sentence or two, plain text. */
  summary: lenient(TextSchema),
  /** Section the article stands in. */
  section: lenient(SectionSchema),
  /** Names of the authors. */
  authors: lenient(tolerantList(TextSchema)),
  /** When the article was published. */
  publishedAt: InstantSchema,
  /** When it was last changed, where that is known. */
  updatedAt: lenient(InstantSchema),
  /** The article's picture. */
  image: lenient(ImageSchema),
  /** The newsroom's tags. */
  tags: lenient(tolerantList(TextSchema)),
  /** The same article in other languages. */
  translations: lenient(tolerantList(TranslationSchema)),
  /** The three counts. */
  counts: v.fallback(CountsSchema, () => ({ views: null, comments: null, reactions: null })),
  /** Correction, update or retraction. */
  notice: lenient(NoticeSchema),
});

/**
 * The three counts of an article; null is unknown.
 *
 * @interface
 */
export type Counts = v.InferOutput<typeof CountsSchema>;
/**
 * A section of the newsroom.
 *
 * @interface
 */
export type Section = v.InferOutput<typeof SectionSchema>;
/**
 * A picture.
 *
 * @interface
 */
export type Image = v.InferOutput<typeof ImageSchema>;
/**
 * A correction, update or retraction.
 *
 * @interface
 */
export type Notice = v.InferOutput<typeof NoticeSchema>;
/**
 * A link to the same article in another language.
 *
 * @interface
 */
export type Translation = v.InferOutput<typeof TranslationSchema>;
/**
 * An article without its body.
 *
 * @interface
 */
export type ArticleSummary = v.InferOutput<typeof ArticleSummarySchema>;
