import { articles } from '@kerege/contract/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { elementStory, staleStory, stateStory, widgetIn, wordsOf } from './element-story.ts';

const tag = 'kerege-article-card';
const russian = articles.filter((article) => article.lang === 'ru');
const idOf = (wanted: (article: (typeof articles)[number]) => unknown): string =>
  russian.find(wanted)?.id ?? '';

const meta: Meta = {
  title: 'Article card',
  component: tag,
  args: { articleId: idOf(({ image, summary, marker }) => image && summary && marker) },
  render: (args) => elementStory(tag, args),
};

export default meta;

type Story = StoryObj;

/** Picture, section, title, first words and date. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const element = await widgetIn(canvasElement, 'ready');
    await expect(element.shadowRoot?.querySelector('a')?.href).toMatch(/^https:/);
  },
};

/** Before the first answer. */
export const Loading: Story = stateStory(tag, 'loading');

/** No article has this address. */
export const Empty: Story = {
  ...stateStory(tag, 'empty'),
  args: { articleId: undefined, href: 'https://newsroom.example/articles/none' },
};

/** The newsroom does not answer. */
export const Failed: Story = stateStory(tag, 'failed');

/** A refresh has failed: the article stays. */
export const Stale: Story = staleStory(tag, 'Шаховском');

/** An article that was corrected. */
export const Corrected: Story = {
  args: { articleId: idOf(({ notice }) => notice?.kind === 'correction') },
  play: async ({ canvasElement }) => {
    await expect(wordsOf(await widgetIn(canvasElement, 'ready'))).toContain('Исправление.');
  },
};

/** An article that was retracted. */
export const Retracted: Story = {
  args: { articleId: idOf(({ notice }) => notice?.kind === 'retraction') },
};

/** No picture and no summary. */
export const MissingParts: Story = {
  args: { articleId: idOf(({ image, summary }) => !image && !summary) },
};

/** The longest title. */
export const LongWords: Story = {
  args: { articleId: idOf(({ title }) => title.length > 160) },
  globals: { width: '280px' },
};

/** The widget's own words in Kazakh. */
export const Kazakh: Story = { globals: { language: 'kk' } };

/** The widget's own words in English. */
export const English: Story = { globals: { language: 'en' } };

/** On a page with a dark background. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In the narrowest column. */
export const Narrow: Story = { globals: { width: '280px' } };

/** Where there is room: the picture stands beside the words. */
export const Wide: Story = { globals: { width: '900px' } };
