/** An article. Its summary and body are JSON in the contract's shape; what is sorted or filtered by has columns. */
export interface ArticleTable {
  id: string;
  url: string;
  /** In small letters: tags are the same however they are written (RFC 5646, 2.1.1). */
  lang: string;
  section: string | null;
  /** Milliseconds since 1970. */
  published_at: number;
  views: number | null;
  comments: number | null;
  reactions: number | null;
  summary: string;
  body: string;
}

/** A tag of an article. */
export interface ArticleTagTable {
  article_id: string;
  tag: string;
}

/** Two articles that are translations of each other; each pair stands in both directions. */
export interface TranslationTable {
  article_id: string;
  other_id: string;
}

/** What one source published for one day. `city` is empty where desks are not told apart. */
export interface RateTableTable {
  kind: string;
  city: string;
  /** `YYYY-MM-DD`. */
  day: string;
  as_of: string;
  source_id: string;
  source_name: string;
  source_url: string | null;
}

/** One currency's figures in one day's publication. */
export interface RateRowTable {
  kind: string;
  city: string;
  source_id: string;
  day: string;
  currency: string;
  units: number;
  buy: string | null;
  sell: string | null;
  official: string | null;
}

/** How a source is doing. Moments are RFC 3339. */
export interface SourceTable {
  name: string;
  last_success: string | null;
  last_error_at: string | null;
  last_error: string | null;
}

/** Every table of the store. */
export interface Tables {
  article: ArticleTable;
  article_tag: ArticleTagTable;
  translation: TranslationTable;
  rate_table: RateTableTable;
  rate_row: RateRowTable;
  source: SourceTable;
}
