import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

/** What the timer asks its widget. */
export interface Refreshable {
  /** Milliseconds until the next refresh, or null for none. */
  due(): number | null;
  /** True while somebody can see the widget. */
  watched(): boolean;
  /** Refreshes. */
  refresh(): void;
}

/**
 * A timer that sleeps when nobody looks: off the screen or in a hidden tab nothing is asked. It wakes at least once a
 * minute, so that "9 minutes ago" stays true.
 */
export class RefreshController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #widget: Refreshable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wake = (): void => this.hostUpdated();

  constructor(host: ReactiveControllerHost, widget: Refreshable) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  /** Wakes with the tab. */
  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
  }

  /** Sleeps for good. */
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    this.#sleep();
  }

  /** Sets the timer anew: what is due may have changed. */
  hostUpdated(): void {
    this.#sleep();
    if (document.hidden || !this.#widget.watched()) return;
    const due = Math.max(this.#widget.due() ?? Infinity, 0);
    this.#timer = setTimeout(() => this.#ring(due), Math.min(due, minute));
  }

  #ring(due: number): void {
    if (due <= minute) this.#widget.refresh();
    else this.#host.requestUpdate();
  }

  #sleep(): void {
    clearTimeout(this.#timer);
  }
}
