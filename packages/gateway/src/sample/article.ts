import { minutesBefore, sampleDays, type SampleDays, type SampleLanguage } from './days.ts';

/** The six sections of the sample newsroom. */
export type SampleSection = 'politics' | 'economy' | 'society' | 'incidents' | 'sport' | 'tech';

/**
 * One piece of an article's text.
 *
 * `html` is inline feed HTML: `<b>`, `<i>` and `<a href>`, with `&amp;`, `&lt;` and `&gt;` escaped. An address written
 * `article:KEY` stands for the page of the sample article with that key.
 */
export type SampleBlock =
  | { readonly kind: 'paragraph'; readonly html: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly html: string; readonly cite?: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: true }
  | {
      readonly kind: 'image';
      readonly picture: string;
      readonly alt: string;
      readonly credit?: string;
    }
  | { readonly kind: 'related'; readonly article: string };

/** What a reader is told above an article that was changed after it appeared. */
export interface SampleNotice {
  readonly kind: 'correction' | 'update' | 'retraction';
  readonly text: string;
  readonly minutesAgo: number;
}

/** An article of the sample newsroom, before any feed is written. */
export interface SampleArticle {
  /** Its stable name, `[a-z0-9-]`: the guid, and the name of its picture. */
  readonly key: string;
  readonly lang: SampleLanguage;
  readonly section: SampleSection;
  /** Its age in minutes at the sample's instant. */
  readonly minutesAgo: number;
  readonly updatedMinutesAgo?: number;
  /** Plain text, with its marker emoji in front exactly as a feed carries it. */
  readonly title: (day: SampleDays) => string;
  /** Plain text. */
  readonly summary?: (day: SampleDays) => string;
  readonly body: (day: SampleDays) => readonly SampleBlock[];
  /** There is a drawing for it: `samplePicture(key)`. */
  readonly picture?: { readonly alt: string; readonly credit?: string };
  readonly authors?: readonly string[];
  readonly tags?: readonly string[];
  readonly counts: {
    readonly views: number;
    readonly comments: number;
    readonly reactions: number;
  };
  readonly notice?: SampleNotice;
  /** Articles with the same story are translations of each other. */
  readonly story?: string;
}

/** The words for the days around an article's publication, when the sample's instant is `now`. */
export function daysOf(article: SampleArticle, now: Date): SampleDays {
  return sampleDays(minutesBefore(now, article.minutesAgo), article.lang);
}
