import { emit } from './events.ts';

const reported = new WeakSet<Element>();

/**
 * Tells the page that a widget failed: an event each time, and one console line per widget.
 *
 * @param element - The widget.
 * @param error - What went wrong.
 */
export function reportFailure(element: Element, error: unknown): void {
  emit(element, 'kerege-error', { error });
  if (reported.has(element)) return;
  reported.add(element);
  const reason = error instanceof Error ? error.message : String(error);
  globalThis.console?.warn(`Kerege: <${element.localName}> could not be shown: ${reason}`);
}
