/** What makes an address a link on a partner's page. */
export interface LinkOptions {
  /** The partner's name, added as `utm_source` beside `utm_medium=kerege`. */
  partner?: string | undefined;
}

/**
 * Makes an address safe to stand in `href` or `src`: http and https only, by the URL parser.
 *
 * @param address - What the data says.
 * @param options - What to add to it.
 * @returns The address, or undefined when it must not be a link.
 */
export function safeAddress(
  address: string | undefined,
  options: LinkOptions = {},
): string | undefined {
  const url = parse(address);
  if (!url) return undefined;
  if (options.partner) {
    url.searchParams.set('utm_source', options.partner);
    url.searchParams.set('utm_medium', 'kerege');
  }
  return url.href;
}

function parse(address: string | undefined): URL | undefined {
  try {
    const url = new URL(address ?? '');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
