import type { ArticleSummary } from '@kerege/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { emit } from '../element/events.ts';
import { safeAddress } from './link.ts';

/** How the links of a widget behave. */
export interface LinkManners {
  /** Where links open; absent for the same page. */
  target: string | undefined;
  /** The partner's name, added to the address. */
  partner: string | undefined;
  /** Spoken after a link that opens elsewhere. */
  newWindow: string;
}

/**
 * Draws a link to an article; where its address must not be a link, the words alone.
 *
 * @param host - The widget that the link stands in; it sends `kerege-click`.
 * @param article - The article.
 * @param content - What is inside the link.
 * @param manners - How the link behaves.
 * @returns The link.
 */
export function renderArticleLink(
  host: EventTarget,
  article: ArticleSummary,
  content: unknown,
  { target, partner, newWindow }: LinkManners,
): TemplateResult {
  const url = safeAddress(article.url, { partner });
  if (url === undefined) return html`<span class="link">${content}</span>`;
  const elsewhere = target !== undefined && target !== '_self';
  return html`<a
    part="link"
    class="link"
    href=${url}
    target=${ifDefined(target)}
    rel=${elsewhere ? 'noopener' : nothing}
    referrerpolicy="origin"
    @click=${(event: Event) => {
      if (!emit(host, 'kerege-click', { article, url })) event.preventDefault();
    }}
    >${content}${elsewhere ? html`<span class="spoken">, ${newWindow}</span>` : nothing}</a
  >`;
}
