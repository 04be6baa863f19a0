/**
 * The words and the formats of the interface, in the languages that ship. Nothing here needs a DOM, and
 * nothing formats or translates before it is asked to.
 */
import { resolveLanguage } from '../format/index.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Phrases } from './phrases.ts';
import { ru } from './ru.ts';

export {
  formatsFor,
  resolveLanguage,
  type Formats,
  type Language,
  type PluralCategory,
} from '../format/index.ts';
export type { Direction, NoticeKind, Phrases, RankingId, RateKind, Subject } from './phrases.ts';

/** The phrases of the shipped language nearest to a BCP 47 tag: none is Russian, another English. */
export function phrasesFor(tag: string | null | undefined): Phrases {
  return { ru, kk, en }[resolveLanguage(tag)];
}
