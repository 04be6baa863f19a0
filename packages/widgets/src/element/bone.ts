import { html, type TemplateResult } from 'lit';

/**
 * Draws a line where text will stand. Widths are classes, since a page may forbid style attributes.
 *
 * @param className - `bone` and the class that gives it its width.
 * @returns The line.
 */
export function bone(className = ''): TemplateResult {
  return html`<span class="bone ${className}"></span>`;
}
