import '@kerege/widgets/define';
import { html, render } from 'lit';
import type { WidgetElement } from '@kerege/widgets';
import { ScriptedNewsroom } from './newsroom.ts';

const stages: HTMLElement[] = [];

/** A widget in the page, with the newsroom that answers it. */
export interface Staged {
  element: WidgetElement<unknown>;
  newsroom: ScriptedNewsroom;
}

/**
 * Puts a widget into the page, asking at once.
 *
 * @param tag - The element's tag.
 * @param attributes - Its attributes.
 * @param content - The page's own content inside it.
 * @returns The widget and its newsroom.
 */
export async function stage(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  content = '',
): Promise<Staged> {
  const element = document.createElement(tag) as WidgetElement<unknown>;
  const newsroom = new ScriptedNewsroom();
  element.client = newsroom.client;
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) {
    element.setAttribute(name, value);
  }
  if (content) element.append(content);
  const place = document.createElement('div');
  place.lang = 'ru';
  render(html`${element}`, place);
  document.body.append(place);
  stages.push(place);
  await element.updateComplete;
  return { element, newsroom };
}

/** Takes every staged widget out of the page. */
export function clear(): void {
  for (const place of stages.splice(0)) place.remove();
}

/** Waits until what was answered is drawn. */
export async function drawn(element: WidgetElement<unknown>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** The words a reader sees, bones and spoken words left out. */
export function seen(element: WidgetElement<unknown>): string {
  return element.shadowRoot ? visibleText(element.shadowRoot).replace(/\s+/g, ' ').trim() : '';
}

/** The words a screen reader is given. */
export function heard(element: WidgetElement<unknown>): string {
  const spoken = [...(element.shadowRoot?.querySelectorAll('.spoken') ?? [])];
  return spoken.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()).join(' | ');
}

function visibleText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLSlotElement && !node.hidden) {
    return node.assignedNodes().map(visibleText).join(' ');
  }
  if (node instanceof Element && node.matches('.spoken, style')) return '';
  return [...node.childNodes].map(visibleText).join(' ');
}
