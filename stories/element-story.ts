import type { WidgetElement } from '@kerege/widgets';
import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { storyClient, type Changes, type Manner } from './story-client.ts';

/** How a story asks for its widget. */
export interface ElementStory {
  /** How the newsroom behaves. */
  manner?: Manner;
  /** What it says differently. */
  changes?: Changes;
  /** The page's own content inside the widget. */
  content?: string;
}

/**
 * Makes a widget whose newsroom is a story's.
 *
 * @param tag - The element's tag.
 * @param args - Its attributes, by name or by property, as the controls give them.
 * @param story - How its newsroom behaves.
 * @returns The element.
 */
export function elementStory(
  tag: keyof HTMLElementTagNameMap,
  args: Readonly<Record<string, unknown>>,
  { manner = 'ready', changes, content }: ElementStory = {},
): HTMLElement {
  const element = document.createElement(tag) as WidgetElement<unknown>;
  element.client = storyClient(manner, changes);
  const properties = (element.constructor as typeof WidgetElement).elementProperties;
  for (const [name, value] of Object.entries(args)) {
    const attribute = properties.get(name)?.attribute;
    if (value === undefined || value === null || name === 'client') continue;
    element.setAttribute(typeof attribute === 'string' ? attribute : name, String(value));
  }
  if (content !== undefined) element.append(content);
  // Stories are judged whole, also where they stand below the screen.
  element.setAttribute('loading', 'eager');
  return element;
}

/**
 * Waits until a widget stands where a story wants it.
 *
 * @param canvas - Where the story is drawn.
 * @param state - The state to wait for.
 * @returns The widget.
 */
export async function widgetIn(
  canvas: HTMLElement,
  state: string,
): Promise<WidgetElement<unknown>> {
  const element = [...canvas.querySelectorAll<WidgetElement<unknown>>('*')].find((one) =>
    one.localName.startsWith('kerege-'),
  );
  if (!element) throw new Error('the story has no widget');
  for (let turn = 0; element.state !== state; turn += 1) {
    if (turn > 200) throw new Error(`the widget is ${element.state}, not ${state}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await element.updateComplete;
  return element;
}

/** The words a widget shows, for stories that check them. */
export function wordsOf(element: WidgetElement<unknown>): string {
  return element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
}

/** A story in which a widget waits, has nothing, or has failed. */
export function stateStory(
  tag: keyof HTMLElementTagNameMap,
  manner: 'loading' | 'empty' | 'failed',
  content?: string,
): Pick<StoryObj, 'render' | 'play'> {
  const state = manner === 'loading' ? 'pending' : manner;
  return {
    render: (args) =>
      elementStory(tag, args, { manner, ...(content === undefined ? {} : { content }) }),
    play: async ({ canvasElement }) => {
      await widgetIn(canvasElement, state);
    },
  };
}

/** A story in which a refresh has failed: what was shown stays. */
export function staleStory(
  tag: keyof HTMLElementTagNameMap,
  words: string,
): Pick<StoryObj, 'render' | 'play'> {
  return {
    render: (args) => elementStory(tag, args, { manner: 'stale' }),
    play: async ({ canvasElement }) => {
      const element = await widgetIn(canvasElement, 'ready');
      await element.refresh();
      await widgetIn(canvasElement, 'failed');
      await expect(wordsOf(element)).toContain(words);
    },
  };
}
