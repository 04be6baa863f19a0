import { isWebAddress } from '@kerege/contract';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** An `href` or `src` attribute with a space before it, or nothing for an address that is not http(s). */
export function addressAttribute(name: 'href' | 'src', address: string | undefined): string {
  if (address === undefined || !isWebAddress(address)) return '';
  return ` ${name}="${escapeHtml(address)}"`;
}
