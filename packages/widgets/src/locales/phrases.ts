/** What a widget stands for; its sentences of failure and emptiness differ by it. */
export type Subject = 'article' | 'list' | 'rates';
/** The rankings every newsroom has; a list the newsroom curates brings its own title. */
export type RankingId = 'most-viewed' | 'most-discussed' | 'most-reacted' | 'latest';
/** Which way a figure or a rank has moved. */
export type Direction = 'up' | 'down' | 'same';
/** What a newsroom tells about an article it has published. */
export type NoticeKind = 'correction' | 'update' | 'retraction';
/** Whose rates they are: the exchange offices', or the central bank's. */
export type RateKind = 'cash' | 'official';

/**
 * Every phrase a reader sees or hears, in one language. Times, names and figures are given as text,
 * ready to be shown; counts are given as numbers, since a language bends its nouns to them.
 */
export interface Phrases {
  /** Spoken while a widget loads. */
  readonly loading: string;
  /** The button that asks again. */
  readonly retry: string;
  /** The sentence when loading has failed. */
  readonly failed: Readonly<Record<Subject, string>>;
  /** The sentence when there is nothing to show. */
  readonly empty: Readonly<Record<Subject, string>>;
  /** Marks figures that are older than they should be. */
  readonly stale: string;
  /** Spoken in the place of a figure that is not known. */
  readonly unknown: string;
  /** When it was last changed: a time, a date or "3 hours ago". */
  updated(time: string): string;

  /** Spoken: how often it was viewed. */
  views(count: number): string;
  /** Spoken: how many comments it has. */
  comments(count: number): string;
  /** Spoken: how many reactions it has. */
  reactions(count: number): string;
  /** Spoken: which way a rate or a rank has moved. */
  readonly changes: Readonly<Record<Direction, string>>;

  /** The rate at which an exchange office buys. */
  readonly buy: string;
  /** The rate at which an exchange office sells. */
  readonly sell: string;
  /** The central bank's rate. */
  readonly official: string;
  /** The caption of a table of rates. */
  readonly captions: Readonly<Record<RateKind, string>>;
  /** That a rate is for so many units of its currency, such as 100. */
  perUnits(units: string): string;
  /** Whose figures they are. */
  source(name: string): string;
  /** The date, or the date and the time, that the figures are of. */
  asOf(date: string): string;
  /** The date that the official rates are of, and the date of the next. */
  validity(date: string, until: string): string;

  /** Who wrote it: one name or more. */
  by(authors: readonly string[]): string;
  /** The label of a newsroom's notice. */
  readonly notices: Readonly<Record<NoticeKind, string>>;
  /** Introduces the link inside a text to another article. */
  readonly readAlso: string;
  /** Spoken after a link that leaves the page as it is. */
  readonly newWindow: string;

  /** The headings of the lists, where the page gives none. */
  readonly rankings: Readonly<Record<RankingId, string>>;
  /** The heading of the rates, where the page gives none. */
  readonly rates: string;
}
