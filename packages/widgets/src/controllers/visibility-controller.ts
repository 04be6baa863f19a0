import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether a widget is near the screen, and whether it is on it. */
export class VisibilityController implements ReactiveController {
  /** True once the widget has come within a screen's reach; true for ever after. */
  near = false;
  /** True while any part of the widget is on the screen. */
  onScreen = false;
  /** True while half of the widget, or as much as fits, is on the screen. */
  halfVisible = false;
  readonly #host: ReactiveControllerHost & Element;
  #observers: IntersectionObserver[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins to watch; where the browser cannot, everything counts as visible. */
  hostConnected(): void {
    if (typeof IntersectionObserver !== 'function') {
      this.near = this.onScreen = this.halfVisible = true;
      return;
    }
    this.#observers = [
      this.#watch({ rootMargin: '400px' }, (entry) => {
        this.near ||= entry.isIntersecting;
      }),
      this.#watch({ threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] }, (entry) => {
        this.onScreen = entry.isIntersecting;
        const shown = entry.intersectionRect.height;
        this.halfVisible = entry.intersectionRatio >= 0.5 || shown >= innerHeight / 2;
      }),
    ];
  }

  /** Stops watching. */
  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.onScreen = this.halfVisible = false;
  }

  #watch(
    options: IntersectionObserverInit,
    note: (entry: IntersectionObserverEntry) => void,
  ): IntersectionObserver {
    const observer = new IntersectionObserver((entries) => {
      const latest = entries.at(-1);
      if (!latest) return;
      note(latest);
      this.#host.requestUpdate();
    }, options);
    observer.observe(this.#host);
    return observer;
  }
}
