import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Says once that a widget was seen: half of it on the screen for one second without a break. */
export class ImpressionController implements ReactiveController {
  readonly #visible: () => boolean;
  readonly #seen: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #done = false;

  /**
   * @param host - The widget.
   * @param visible - Says whether there is something to see and half of it is on the screen.
   * @param seen - Called once.
   */
  constructor(host: ReactiveControllerHost, visible: () => boolean, seen: () => void) {
    this.#visible = visible;
    this.#seen = seen;
    host.addController(this);
  }

  /** Starts or stops the second. */
  hostUpdated(): void {
    if (this.#done) return;
    if (!this.#visible()) this.hostDisconnected();
    else this.#timer ??= setTimeout(() => this.#finish(), 1000);
  }

  /** Stops the second. */
  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #finish(): void {
    this.#done = true;
    this.#seen();
  }
}
