import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether the page around a widget is dark, by the one sign every page gives: its text colour,
 * which the host element inherits because no style of ours sets it there.
 */
export class ThemeController implements ReactiveController {
  /** True when the inherited text is light, so the page behind it is dark. */
  darkPage = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  readonly #scheme = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  #look = (): void => {
    const dark = isLight(getComputedStyle(this.#host).color);
    if (dark === this.darkPage) return;
    this.darkPage = dark;
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Looks, and looks again when the page or the system changes its theme. */
  hostConnected(): void {
    this.#look();
    this.#scheme?.addEventListener?.('change', this.#look);
    this.#observer = new MutationObserver(this.#look);
    for (const element of [document.documentElement, document.body]) {
      if (element) this.#observer.observe(element, { attributes: true });
    }
  }

  /** Stops looking. */
  hostDisconnected(): void {
    this.#scheme?.removeEventListener?.('change', this.#look);
    this.#observer?.disconnect();
  }
}

/**
 * Says whether a computed colour is nearer to white than to black.
 *
 * @param color - `rgb(…)` or `rgba(…)`, as `getComputedStyle` gives it.
 * @returns True for light colours; false for dark ones and for notations it cannot read.
 */
export function isLight(color: string): boolean {
  const [red, green, blue] = (/^rgba?\(([^)]+)\)/.exec(color)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) > 140;
}
