const tracking =
  /^((utm_\w*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|ysclid|ymclid|twclid|igshid|mc_cid|mc_eid|_openstat)(=.*)?|from=(rss|feed))$/i;

/**
 * Takes out of an article's address what only says how a reader came, as the gateway does.
 *
 * @param address - An absolute http(s) address.
 * @returns The address without such parameters, and without its fragment unless that is a route of its own (`#/…`, `#!…`).
 */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  // Not by searchParams, which would rewrite the parameters that stay.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !tracking.test(parameter))
    .join('&');
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
  return url.href;
}
