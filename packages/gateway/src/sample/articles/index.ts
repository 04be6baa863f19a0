import type { SampleArticle } from '../article.ts';
import { economyInRussian } from './economy.ru.ts';
import { inEnglish } from './english.ts';
import { incidentsInRussian } from './incidents.ru.ts';
import { inKazakh } from './kazakh.ts';
import { newestInRussian } from './newest.ru.ts';
import { politicsInRussian } from './politics.ru.ts';
import { societyInRussian } from './society.ru.ts';
import { sportInRussian } from './sport.ru.ts';
import { techInRussian } from './tech.ru.ts';

/** Every article of the sample newsroom, in all languages, newest first. */
export const sampleArticles: readonly SampleArticle[] = [
  ...newestInRussian,
  ...politicsInRussian,
  ...economyInRussian,
  ...societyInRussian,
  ...incidentsInRussian,
  ...sportInRussian,
  ...techInRussian,
  ...inKazakh,
  ...inEnglish,
].sort((one, other) => one.minutesAgo - other.minutesAgo);
