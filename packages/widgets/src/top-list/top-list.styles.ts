import { css } from 'lit';

/** A row is a fixed rhythm, two lines of title and one of figures, so that nothing moves when it fills. */
export const topListStyles = css`
  .item {
    position: relative;
    display: grid;
    grid-template-columns: 36px 28px minmax(0, 1fr);
    grid-template-areas: 'rank marker text' 'rank marker meta';
    align-content: center;
    min-block-size: calc(22px * var(--kerege-title-lines, 2) + 44px + 2 * var(--gap));
    padding-block: var(--gap);
  }

  .item + .item {
    border-block-start: 1px solid var(--hairline);
  }

  .rank {
    grid-area: rank;
    color: var(--accent);
    font-size: 24px;
    font-weight: 300;
    line-height: 22px;
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: -0.02em;
  }

  .marker {
    grid-area: marker;
    overflow: hidden;
    font-size: var(--size-title);
    line-height: 22px;
    white-space: nowrap;
  }

  .text {
    grid-area: text;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--kerege-title-lines, 2);
    line-clamp: var(--kerege-title-lines, 2);
    font-size: var(--size-title);
    font-weight: 500;
    line-height: 22px;
  }

  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .meta {
    grid-area: meta;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-content: start;
    margin-block-start: 4px;
    color: var(--ink-muted);
    font-size: var(--size-small);
    line-height: 20px;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .meta time {
    flex-basis: 100%;
  }

  .count {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    white-space: nowrap;
  }

  .count svg {
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.3;
    stroke-linejoin: round;
  }

  .bone.long {
    inline-size: 92%;
  }

  .bone.middle {
    inline-size: 58%;
  }

  .bone.short {
    inline-size: 130px;
    max-inline-size: 60%;
  }

  @container (min-width: 340px) {
    .item {
      min-block-size: calc(22px * var(--kerege-title-lines, 2) + 24px + 2 * var(--gap));
    }

    .meta time {
      flex-basis: auto;
      margin-inline-end: auto;
    }
  }

  @container (min-width: 600px) {
    .item {
      min-block-size: calc(22px * var(--kerege-title-lines, 2) + 2 * var(--gap));
      grid-template-columns: 44px 32px minmax(0, 1fr) auto;
      grid-template-areas: 'rank marker text meta';
      align-items: start;
      column-gap: 4px;
    }

    .rank {
      font-size: 28px;
    }

    .meta {
      display: grid;
      grid-template-columns: repeat(3, 62px);
      margin-block-start: 0;
      padding-inline-start: 24px;
    }

    .meta time {
      grid-column: 1 / -1;
      margin: 0;
      text-align: end;
    }

    .count {
      justify-content: end;
    }
  }
`;
