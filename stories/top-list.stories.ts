import type { ArticleSummary } from '@kerege/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { elementStory, staleStory, stateStory, widgetIn, wordsOf } from './element-story.ts';

const tag = 'kerege-top-list';

const meta: Meta = {
  title: 'Top list',
  component: tag,
  args: { ranking: 'latest', limit: 5 },
  render: (args) => elementStory(tag, args),
};

export default meta;

type Story = StoryObj;

/** The list as the newsroom ordered it. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const words = wordsOf(await widgetIn(canvasElement, 'ready'));
    await expect(words).toContain('2 779');
  },
};

/** Ten articles, the most that is usual. */
export const Ten: Story = { args: { limit: 10 } };

/** Before the first answer: the shape of what will come. */
export const Loading: Story = stateStory(tag, 'loading');

/** The newsroom has nothing in this list. */
export const Empty: Story = stateStory(tag, 'empty');

/** The newsroom does not answer. */
export const Failed: Story = stateStory(tag, 'failed');

/** The newsroom does not answer, and the page has words of its own. */
export const FailedWithOwnContent: Story = stateStory(
  tag,
  'failed',
  'Последние новости на сайте редакции',
);

/** A refresh has failed: the last good list stays. */
export const Stale: Story = staleStory(tag, '2 779');

/** The widget's own words in Kazakh. */
export const Kazakh: Story = {
  globals: { language: 'kk' },
  play: async ({ canvasElement }) => {
    await expect(wordsOf(await widgetIn(canvasElement, 'ready'))).toContain('бұрын');
  },
};

/** The widget's own words in English. */
export const English: Story = {
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    await expect(wordsOf(await widgetIn(canvasElement, 'ready'))).toContain('ago');
  },
};

/** On a page with a dark background. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In the narrowest column. */
export const Narrow: Story = { globals: { width: '280px' } };

/** Where there is room. */
export const Wide: Story = { globals: { width: '900px' } };

/** Less room between things. */
export const Compact: Story = { args: { density: 'compact' } };

/** A title that is too long for two lines, and a word that is too long for one. */
export const LongWords: Story = {
  args: { limit: 2 },
  globals: { width: '280px' },
  render: (args) =>
    elementStory(tag, args, {
      changes: {
        ranking: (ranking) => ({
          ...ranking,
          items: ranking.items.map((item, index) => ({
            ...item,
            article: { ...item.article, title: index === 0 ? longTitle : longWord },
          })),
        }),
      },
    }),
};

/** Articles without marker and with counts that nobody knows. */
export const MissingParts: Story = {
  render: (args) =>
    elementStory(tag, args, {
      changes: {
        ranking: (ranking) => ({
          ...ranking,
          items: ranking.items.map((item) => ({ ...item, article: bare(item.article) })),
        }),
      },
    }),
};

const longTitle =
  'Министерства договорились о порядке, в котором областные комиссии будут рассматривать заявления жителей отдалённых сёл о ремонте дорог, мостов и школ до начала следующего отопительного сезона';
const longWord = 'Сельскохозяйственномашиностроительно'.repeat(3);

function bare({ id, url, lang, title, publishedAt }: ArticleSummary): ArticleSummary {
  const counts = { views: null, comments: null, reactions: null };
  return { id, url, lang, title, publishedAt, counts };
}
