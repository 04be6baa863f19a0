import { css } from 'lit';

/** What all widgets share: heading, footer, words for the states, bones, text for screen readers alone. */
export const frameStyles = css`
  .heading {
    font-size: 19px;
    font-weight: 700;
    line-height: 26px;
    padding-block-end: 10px;
    border-block-end: 2px solid var(--ink);
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--gap);
    padding-block-start: 10px;
    border-block-start: 1px solid var(--hairline);
    color: var(--ink-muted);
    font-size: var(--size-small);
    line-height: 20px;
  }

  .footer a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap);
    padding-block: 16px;
    border-block: 1px solid var(--hairline);
    color: var(--ink-muted);
  }

  .stale {
    padding-block-start: 6px;
    color: var(--ink-muted);
    font-size: var(--size-small);
  }

  .retry {
    min-block-size: 36px;
    padding: 6px 14px;
    border: 1px solid currentcolor;
    border-radius: var(--radius);
    background: none;
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }

  .retry:hover {
    background: var(--surface);
  }

  .retry[aria-disabled='true'] {
    color: var(--ink-muted);
    cursor: progress;
  }

  .retry.small {
    min-block-size: 24px;
    padding: 1px 8px;
    font-size: var(--size-small);
  }

  .bone {
    display: block;
    block-size: 0.8em;
    margin-block: 0.3em;
    border-radius: var(--radius);
    background: var(--surface);
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  @media print {
    .retry {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
