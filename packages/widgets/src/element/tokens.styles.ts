import { css } from 'lit';

/**
 * The design tokens. Each has a public custom property, `--kerege-NAME`, which a page may set, and a
 * value for light and for dark pages. Sizes are in px, so that a page's `html {font-size}` changes nothing.
 */
export const tokens = css`
  .base {
    --ink: var(--kerege-ink, #14171c);
    --ink-muted: var(--kerege-ink-muted, #5a616c);
    --hairline: var(--kerege-hairline, #dcdfe4);
    --surface: var(--kerege-surface, #f1f2f4);
    --accent: var(--kerege-accent, #a8481c);
    --rise: var(--kerege-rise, #17703f);
    --fall: var(--kerege-fall, #b3261e);
    --focus: var(--kerege-focus, #1a5fb4);

    --font: var(--kerege-font, inherit);
    --size-small: 13px;
    --size-text: 15px;
    --size-title: 16px;
    --size-display: 21px;
    --gap: 12px;
    --radius: var(--kerege-radius, 4px);
  }

  /* Paper is white. */
  @media not print {
    .base.dark {
      --ink: var(--kerege-ink, #eceef1);
      --ink-muted: var(--kerege-ink-muted, #a4abb6);
      --hairline: var(--kerege-hairline, #3a3f47);
      --surface: var(--kerege-surface, #2a2e35);
      --accent: var(--kerege-accent, #f0a579);
      --rise: var(--kerege-rise, #6bd39a);
      --fall: var(--kerege-fall, #ff9d94);
      --focus: var(--kerege-focus, #8ab8ff);
      color-scheme: dark;
    }
  }

  .base.compact {
    --size-title: 15px;
    --gap: 8px;
  }
`;
