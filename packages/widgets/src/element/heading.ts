import { html, nothing } from 'lit';

/**
 * Draws a widget's heading.
 *
 * @param heading - The words; empty for no heading.
 * @param level - Its level in the page's outline, 2 to 6.
 * @returns The heading, or nothing.
 */
export function renderHeading(heading: string, level: number): unknown {
  if (heading.trim() === '') return nothing;
  return html`<div part="heading" class="heading" role="heading" aria-level=${level}>
    ${heading}
  </div>`;
}
