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
 * @param color - As `getComputedStyle` gives it (CSS Color 4): `rgb(…)`, `color(…)`, `oklch(…)`, `lab(…)` and the like.
 * @returns True for light colours.
 */
export function isLight(color: string): boolean {
  const [, notation = '', rest = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0] = rest.split(/[\s,/]+/).map(parseFloat);
  if (/^ok/.test(notation)) return first > 0.6;
  if (/^l/.test(notation)) return first > 60;
  const most = notation === 'color' ? 1 : 255;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / most > 0.55;
}
