import type { ArticleSummary } from '@kerege/contract';

/** What `kerege-load` carries. */
export interface LoadDetail {
  /** What was loaded: an article, a ranking or rate tables. */
  data: unknown;
}

/** What `kerege-error` carries. */
export interface ErrorDetail {
  /** Why loading or drawing failed; an error of `@kerege/sdk` has a `kind`. */
  error: unknown;
}

/** What `kerege-click` carries. Cancel the event to keep the browser from following the link. */
export interface ClickDetail {
  /** The article whose link was used. */
  article: ArticleSummary;
  /** Where the link leads. */
  url: string;
}

/** The events of every widget. All bubble and cross shadow roots. */
export interface WidgetEvents {
  'kerege-load': CustomEvent<LoadDetail>;
  'kerege-error': CustomEvent<ErrorDetail>;
  'kerege-impression': CustomEvent<null>;
  'kerege-click': CustomEvent<ClickDetail>;
}

declare global {
  interface HTMLElementEventMap extends WidgetEvents {}
}

/**
 * Sends an event from a widget.
 *
 * @param target - The widget.
 * @param type - Which event.
 * @param detail - What it carries.
 * @returns False when the page cancelled it; only `kerege-click` can be cancelled.
 */
export function emit<Type extends keyof WidgetEvents>(
  target: EventTarget,
  type: Type,
  detail: WidgetEvents[Type]['detail'],
): boolean {
  const cancelable = type === 'kerege-click';
  return target.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
  );
}
