import type { SampleSection } from '../article.ts';
import type { SampleLanguage } from '../days.ts';
import { sampleNewsroom } from '../newsroom.ts';

/** The zone of the sample newsroom's dates (IANA): UTC+5 all year. */
export const timeZone = 'Asia/Almaty';

/** The word by which the sample's feeds call a section. */
export function sectionTitle(section: SampleSection, lang: SampleLanguage): string {
  return sampleNewsroom.sections.find(({ id }) => id === section)?.title[lang] ?? section;
}
