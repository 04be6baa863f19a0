import { css } from 'lit';

/** Picture above the words, beside them where there is room. */
export const articleCardStyles = css`
  .heading {
    margin-block-end: var(--gap);
  }

  .card {
    position: relative;
    display: grid;
    gap: var(--gap);
  }

  .frame {
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-radius: var(--radius);
    background: var(--surface);
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .section {
    margin-block-end: 4px;
    color: var(--accent);
    font-size: var(--size-small);
    font-weight: 600;
    line-height: 20px;
  }

  .headline {
    display: flex;
    gap: 10px;
  }

  .title {
    font-size: var(--size-display);
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }

  .marker {
    flex: none;
    font-size: var(--size-display);
    line-height: 1.25;
  }

  .headline .title:has(.bone) {
    flex: 1;
  }

  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .summary {
    margin-block-start: 8px;
  }

  .correction {
    margin-block-start: 10px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--accent);
    font-size: var(--size-small);
  }

  .correction b {
    color: var(--accent);
  }

  .correction.grave {
    border-color: var(--fall);
  }

  .correction.grave b {
    color: var(--fall);
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-start: 10px;
    color: var(--ink-muted);
    font-size: var(--size-small);
    line-height: 20px;
  }

  .bone.long {
    inline-size: 96%;
  }

  .bone.middle {
    inline-size: 62%;
  }

  .bone.short {
    inline-size: 96px;
  }

  @container (min-width: 600px) {
    .card:has(.frame) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 28px;
      align-items: start;
    }

    .title,
    .marker {
      font-size: 26px;
      line-height: 1.2;
    }
  }
`;
