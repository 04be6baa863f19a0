import { css } from 'lit';

/** One currency under the other where it is narrow, columns between hairlines where there is room. */
export const currencyTickerStyles = css`
  .tables {
    display: grid;
    gap: 24px;
  }

  .legend {
    padding-block: 8px;
    color: var(--ink-muted);
    font-size: var(--size-small);
    line-height: 20px;
    text-align: end;
  }

  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-areas: 'currency figures' 'name change';
    gap: 2px 12px;
    align-items: baseline;
    padding-block: var(--gap);
    border-block-start: 1px solid var(--hairline);
  }

  .currency {
    grid-area: currency;
    font-size: var(--size-title);
    font-weight: 700;
    line-height: 24px;
    letter-spacing: 0.02em;
    white-space: nowrap;
  }

  .name {
    grid-area: name;
    color: var(--ink-muted);
    font-size: var(--size-small);
    line-height: 20px;
  }

  .figures,
  .change {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .figures {
    grid-area: figures;
    font-size: 18px;
    font-weight: 500;
    line-height: 24px;
  }

  .change {
    grid-area: change;
    min-block-size: 20px;
    color: var(--ink-muted);
    font-size: var(--size-small);
    line-height: 20px;
  }

  .change.up {
    color: var(--rise);
  }

  .change.down {
    color: var(--fall);
  }

  .footer {
    justify-content: space-between;
  }

  .bone.short {
    inline-size: 72px;
    margin-inline-start: auto;
  }

  .name .bone.short {
    margin-inline-start: 0;
  }

  .bone.middle {
    inline-size: 120px;
    max-inline-size: 100%;
  }

  @container (min-width: 600px) {
    .list {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(190px, 1fr));
      gap: 0 28px;
    }

    .item {
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-areas: 'currency name' 'figures figures' 'change change';
      column-gap: 8px;
    }

    .legend,
    .figures,
    .change {
      text-align: start;
    }

    .figures {
      font-size: 22px;
      line-height: 30px;
    }

    .bone.short {
      margin-inline-start: 0;
    }
  }
`;
