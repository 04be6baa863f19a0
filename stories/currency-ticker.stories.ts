import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { elementStory, staleStory, stateStory, widgetIn, wordsOf } from './element-story.ts';

const tag = 'kerege-currency-ticker';

const meta: Meta = {
  title: 'Currency ticker',
  component: tag,
  args: { currencies: 'USD,EUR,RUB' },
  render: (args) => elementStory(tag, args),
};

export default meta;

type Story = StoryObj;

/** What exchange desks pay and ask. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const words = wordsOf(await widgetIn(canvasElement, 'ready'));
    await expect(words).toContain('503,9 / 506,9');
    await expect(words).toContain('588,0 / 593,0');
  },
};

/** What the central bank publishes. */
export const Official: Story = { args: { kind: 'official', currencies: 'USD,EUR,RUB,CNY,UZS' } };

/** Both, side by side. */
export const Both: Story = { args: { kind: 'both' }, globals: { width: '900px' } };

/** Before the first answer. */
export const Loading: Story = stateStory(tag, 'loading');

/** None of the currencies has a rate. */
export const Empty: Story = stateStory(tag, 'empty');

/** The newsroom does not answer. */
export const Failed: Story = stateStory(tag, 'failed');

/** A refresh has failed: the last rates stay, with their date. */
export const Stale: Story = staleStory(tag, '503,9 / 506,9');

/** The widget's own words in Kazakh. */
export const Kazakh: Story = { globals: { language: 'kk' } };

/** The widget's own words in English. */
export const English: Story = {
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    await expect(wordsOf(await widgetIn(canvasElement, 'ready'))).toContain('503.9 / 506.9');
  },
};

/** On a page with a dark background. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In the narrowest column. */
export const Narrow: Story = { globals: { width: '280px' } };

/** Where there is room. */
export const Wide: Story = { globals: { width: '900px' } };

/** Figures that are not known are a dash, never a zero. */
export const MissingParts: Story = {
  render: (args) =>
    elementStory(tag, args, {
      changes: {
        table: (table) => ({
          ...table,
          items: table.items.map((rate) => ({ ...rate, buy: null, change: null })),
        }),
      },
    }),
  play: async ({ canvasElement }) => {
    await expect(wordsOf(await widgetIn(canvasElement, 'ready'))).toContain('— / 506,9');
  },
};

/** Figures of a published day that is over, and a city whose name is long. */
export const LongWords: Story = {
  globals: { width: '280px' },
  render: (args) =>
    elementStory(tag, args, {
      changes: {
        table: (table) => ({
          ...table,
          source: {
            ...table.source,
            name: 'Объединение обменных пунктов Усть-Каменогорска и Восточно-Казахстанской области',
          },
          staleAfter: table.asOf,
        }),
      },
    }),
};
