import { noArticle } from './articles.ts';
import type { Behaviour } from './behaviour.ts';
import type { RouteMatch } from './route.ts';

/**
 * Empties an answer.
 *
 * @param match - The route that was asked.
 * @param body - What it answers otherwise.
 * @returns The same without the items of its lists; a newsroom keeps its languages.
 * @throws Refusal (404) where one article is asked for.
 */
export function emptied({ name, path }: RouteMatch, body: object): object {
  if (name === 'article') throw noArticle(path['id'] ?? '');
  const cursor = 'nextCursor' in body ? { nextCursor: null } : {};
  return { ...changeLists(body, () => []), ...cursor };
}

const json = 'application/json; charset=utf-8';

/**
 * Writes an answer, right or wrong.
 *
 * @param body - What the contract says.
 * @param wrong - In which way to differ from it; not at all if absent.
 * @returns The text of the body and its media type.
 */
export function spoiled(body: object, wrong: Behaviour['wrong']): { body: string; type: string } {
  switch (wrong) {
    case 'not-json':
      return {
        body: '<!doctype html><title>Please sign in</title>',
        type: 'text/html; charset=utf-8',
      };
    case 'shape':
      return { body: JSON.stringify({ data: body }), type: json };
    case 'one-item':
      return { body: JSON.stringify(changeLists(body, loseFirst)), type: json };
    default:
      return { body: JSON.stringify(body), type: json };
  }
}

function loseFirst(items: readonly unknown[]): unknown[] {
  return items.map((item, index) => (index === 0 ? {} : item));
}

function changeLists(body: object, change: (items: readonly unknown[]) => unknown[]): object {
  const changed = Object.entries(body).map(([key, value]: [string, unknown]) => {
    return [key, Array.isArray(value) && key !== 'languages' ? change(value) : value];
  });
  return Object.fromEntries(changed) as object;
}
