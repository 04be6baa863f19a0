import type { Section } from '@kerege/contract';
import type { SectionConfig } from '../../config/config.ts';

const folded = (word: string): string => word.trim().toLocaleLowerCase('und');

function match(category: string, sections: readonly SectionConfig[]): Section | null {
  const word = folded(category);
  for (const { id, title, names } of sections) {
    const name = [title, ...names].find((candidate) => folded(candidate) === word);
    if (name !== undefined) return { id, title: name };
    if (folded(id) === word) return { id, title };
  }
  return null;
}

/**
 * Finds an article's section among the words a feed puts it under.
 *
 * @param categories - The feed's categories or tags, in their order.
 * @param sections - The newsroom's sections.
 * @returns The first category that names a section, titled by the matching name (which is in the article's language),
 *   and the other categories.
 */
export function sortCategories(
  categories: readonly string[],
  sections: readonly SectionConfig[],
): { section: Section | undefined; tags: string[] } {
  for (const [index, category] of categories.entries()) {
    const section = match(category, sections);
    if (section) return { section, tags: categories.filter((_, other) => other !== index) };
  }
  return { section: undefined, tags: [...categories] };
}
