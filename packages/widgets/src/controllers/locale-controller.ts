import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  formatsFor,
  phrasesFor,
  resolveLanguage,
  type Formats,
  type Phrases,
} from '../locales/index.ts';
import { setting } from '../settings/settings.ts';

/** Knows the language of a widget's own words: the nearest `lang`, through shadow roots. */
export class LocaleController implements ReactiveController {
  /** The BCP 47 tag in force. */
  tag = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows a change of language anywhere above the widget. */
  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      if (this.#resolve() !== this.tag) this.#host.requestUpdate();
    });
    for (const root of rootsAbove(this.#host)) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
  }

  /** Stops following. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Takes the language before each drawing. */
  hostUpdate(): void {
    this.tag = this.#resolve();
  }

  /** The words of this language. */
  get phrases(): Phrases {
    return phrasesFor(this.tag);
  }

  /** The formats of this language. */
  get formats(): Formats {
    return formatsFor(this.tag);
  }

  /** The language whose words are shown, for the `lang` of what the widget draws. */
  get language(): string {
    return resolveLanguage(this.tag);
  }

  #resolve(): string {
    const own = this.#host.getAttribute('lang')?.trim();
    return own || (setting('lang') ?? inheritedLanguage(this.#host) ?? '');
  }
}

function inheritedLanguage(element: Element): string | undefined {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedLanguage(root.host) : undefined;
}

function rootsAbove(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAbove(root.host)] : [root];
}
