import type { Image } from '@kerege/contract';

/** A text of a feed, and whether its tags are markup. Entities are resolved either way. */
export interface FeedText {
  value: string;
  isPlain?: boolean;
}

/** What every format says about an article, before any of it is believed. */
export interface FeedItem {
  guid?: string | undefined;
  link?: string | undefined;
  language?: string | undefined;
  title?: FeedText | undefined;
  summary?: FeedText | undefined;
  body?: FeedText | undefined;
  categories: string[];
  authors: (string | undefined)[];
  published?: string | undefined;
  updated?: string | undefined;
  image?: Image | undefined;
  /** Counts in the format's own places; absent is unknown. */
  views?: number | undefined;
  comments?: number | undefined;
  /** The extension object `_kerege`, unread. */
  extension?: unknown;
}

/** A feed of any format. */
export interface Feed {
  language?: string | undefined;
  /** The newsroom's page, against which relative links are resolved. */
  site?: string | undefined;
  items: FeedItem[];
}
