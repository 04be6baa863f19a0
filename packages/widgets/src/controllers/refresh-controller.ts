import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the timer asks its widget. */
export interface Refreshable {
  /** Milliseconds until the next refresh, or null for none. */
  due(): number | null;
  /** True while somebody can see the widget. */
  watched(): boolean;
  /** Refreshes. */
  refresh(): void;
}

/** A timer that sleeps when nobody looks: off the screen or in a hidden tab nothing is asked. */
export class RefreshController implements ReactiveController {
  readonly #widget: Refreshable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wake = (): void => this.hostUpdated();

  constructor(host: ReactiveControllerHost, widget: Refreshable) {
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
    const due = this.#widget.due();
    if (due !== null) this.#timer = setTimeout(() => this.#widget.refresh(), Math.max(due, 0));
  }

  #sleep(): void {
    clearTimeout(this.#timer);
  }
}
