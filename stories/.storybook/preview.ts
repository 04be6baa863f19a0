import '@kerege/widgets/define';
import manifest from '@kerege/widgets/custom-elements.json';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { page } from './page.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    layout: 'fullscreen',
    options: { storySort: { order: ['Top list', 'Currency ticker', 'Article card'] } },
  },
  initialGlobals: { theme: 'light', language: 'ru', width: '640px' },
  globalTypes: {
    theme: {
      description: 'The page around the widget',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the widget’s own words',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'ru', title: 'Русский' },
          { value: 'kk', title: 'Қазақша' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        items: ['240px', '280px', '360px', '640px', '900px'],
        dynamicTitle: true,
      },
    },
  },
};

export default preview;
