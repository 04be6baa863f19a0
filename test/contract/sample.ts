import type { ArticleSummary } from '../../packages/contract/src/index.ts';
import { articles } from '../../packages/contract/src/fixtures/index.ts';

/** A right article without its body, to be spoilt: a new one each time. */
export function rightArticle(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const [first] = articles;
  const { body, ...summary } = structuredClone(first) as ArticleSummary & { body: unknown };
  void body;
  return { ...summary, ...changes };
}

/** A right rate of a desk, to be spoilt. */
export function rightRate(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const figures = { buy: '503.9', sell: '506.9', official: null };
  return { currency: 'USD', units: 1, ...figures, change: null, recent: [], ...changes };
}

/** A page of whatever items. */
export const pageWith = (...items: unknown[]) => ({ items, nextCursor: null });
