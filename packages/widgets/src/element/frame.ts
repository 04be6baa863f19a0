import { html, nothing, type TemplateResult } from 'lit';
import type { ResourceState } from '../controllers/resource-controller.ts';
import type { Phrases, Subject } from '../locales/index.ts';

/** What the frame around every widget needs to know. */
export interface Frame {
  /** Where the widget stands. */
  state: ResourceState;
  /** True while something has failed since the last good answer. */
  troubled: boolean;
  /** True when what is shown is older than the server wants it to be. */
  overdue: boolean;
  /** True when the page put content of its own into the widget. */
  ownContent: boolean;
  /** The widget's own words. */
  phrases: Phrases;
  /** What the sentences of emptiness and failure speak of. */
  subject: Subject;
  /** Draws the answer, or null while there is none to show. */
  ready: (() => unknown) | null;
  /** Draws the shape of the answer, or null when nothing is asked. */
  pending: (() => unknown) | null;
  /** Asks again. */
  retry(): void;
  /** The page's content came or went. */
  contentChanged(): void;
}

/**
 * Draws the one switch over the five states. The page's own content stays until there is an answer.
 *
 * @param frame - What stands in it.
 * @returns What goes inside the widget's base.
 */
export function renderFrame(frame: Frame): unknown {
  if (frame.ready) {
    return html`${frame.ready()}${frame.troubled || frame.overdue ? renderStaleNote(frame) : nothing}`;
  }
  return html`<slot ?hidden=${!frame.ownContent} @slotchange=${frame.contentChanged}></slot
    >${frame.ownContent ? renderSmallRetry(frame) : renderState(frame)}`;
}

function renderState(frame: Frame): unknown {
  if (frame.troubled) {
    return html`<div class="notice" part="notice" role="status">
      <p>${frame.phrases.failed[frame.subject]}</p>
      ${renderRetry(frame, 'retry')}
    </div>`;
  }
  if (frame.state === 'empty') {
    return html`<p class="notice" part="notice">${frame.phrases.empty[frame.subject]}</p>`;
  }
  if (!frame.pending) return nothing;
  return html`<div aria-hidden="true">${frame.pending()}</div>
    <span class="spoken">${frame.phrases.loading}</span>`;
}

function renderSmallRetry(frame: Frame): unknown {
  return frame.troubled ? html`<p class="stale">${renderRetry(frame, 'retry small')}</p>` : nothing;
}

function renderStaleNote(frame: Frame): TemplateResult {
  return html`<p class="stale" part="notice" role="status">
    ${frame.phrases.stale} ${frame.troubled ? renderRetry(frame, 'retry small') : nothing}
  </p>`;
}

/* The button stays while its own question is under way, so that keyboard focus is not lost. */
function renderRetry(frame: Frame, className: string): TemplateResult {
  const busy = frame.state === 'pending';
  return html`<button
    part="retry"
    class=${className}
    type="button"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => !busy && frame.retry()}
  >
    ${busy ? frame.phrases.loading : frame.phrases.retry}
  </button>`;
}

/**
 * Says whether a page put content of its own into a widget; its initial data does not count.
 *
 * @param element - The widget.
 * @returns True for any element but a script, and for any text but spaces.
 */
export function hasOwnContent(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? node.localName !== 'script'
      : node.nodeType === Node.TEXT_NODE && Boolean(node.textContent?.trim()),
  );
}
