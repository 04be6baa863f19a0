import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

const colours = {
  light: { background: '#ffffff', color: '#1d1b18', colorScheme: 'light' },
  dark: { background: '#17191d', color: '#e9e7e2', colorScheme: 'dark' },
};

/** The partner's page that a story stands on: its colours, its language and its column. */
export const page: Decorator = (story, { globals }) => {
  const { theme, language, width } = globals as {
    theme: keyof typeof colours;
    language: string;
    width: string;
  };
  const style = styleMap({
    ...colours[theme],
    padding: '24px 16px',
    fontFamily: 'system-ui, sans-serif',
  });
  const column = styleMap({ width: `min(${width}, 100%)`, margin: '0 auto' });
  return html`<main lang=${language} style=${style}><div style=${column}>${story()}</div></main>`;
};
