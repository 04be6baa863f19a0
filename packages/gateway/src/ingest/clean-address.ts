import { parseWebAddress } from '@kerege/contract';

const tracking =
  /^(utm_\w*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|ysclid|ymclid|twclid|igshid|mc_cid|mc_eid|_openstat)$/i;

function isTracking(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=');
  return tracking.test(name) || (name === 'from' && /^(rss|feed)$/i.test(value));
}

/**
 * Takes out of an article's address what only says how a reader came: `utm_*`, `fbclid`, `gclid`, `yclid`, `ysclid`,
 * `_openstat`, `from=rss` and their like, and the fragment unless it is a route of its own (`#/…`, `#!…`).
 *
 * @param link - The address as the feed has it.
 * @param base - What a relative address is relative to.
 * @returns The absolute http(s) address, or null when there is none.
 */
export function cleanLink(link: string | undefined, base: string | undefined): string | null {
  const trimmed = link?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  const url = parseWebAddress(new URL(trimmed, base).href);
  if (!url) return null;
  // Not by searchParams, which would rewrite the parameters that stay.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter))
    .join('&');
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
  return url.href;
}

/**
 * Cleans an address as {@link cleanLink} does, to compare it with the addresses of articles.
 *
 * @param address - Any text.
 * @returns The cleaned address, or the text as it is when it is not an http(s) address.
 */
export function cleanAddress(address: string): string {
  return cleanLink(address, undefined) ?? address;
}
