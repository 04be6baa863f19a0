import { daysOf, type SampleArticle } from '../article.ts';
import { sampleArticles } from '../articles/index.ts';
import { minutesBefore } from '../days.ts';

/** The instant the sample counts back from, and the address its links begin with. */
export interface SampleSetting {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The gateway's own address, without a slash at its end. */
  readonly publicUrl: string;
}

/** The title of an article, its marker in front. */
export function titleOf(article: SampleArticle, { now }: SampleSetting): string {
  return article.title(daysOf(article, new Date(now)));
}

/** The moment so many minutes before the sample's instant, in milliseconds since 1970. */
export function momentAgo(minutes: number, { now }: SampleSetting): number {
  return minutesBefore(new Date(now), minutes).getTime();
}

/** The sample article with a key. */
export function articleByKey(key: string): SampleArticle {
  const article = sampleArticles.find((candidate) => candidate.key === key);
  if (!article) throw new Error(`The sample newsroom has no article "${key}".`);
  return article;
}

/** The same story in the other languages. */
export function translationsOf({ key, story }: SampleArticle): SampleArticle[] {
  if (story === undefined) return [];
  return sampleArticles.filter((other) => other.story === story && other.key !== key);
}
