import { parseWebAddress, routes } from '../index.ts';
import type { Exchange } from './asker.ts';
import type { Sheet } from './sheet.ts';

/**
 * Checks `Link: rel="next"` (RFC 8288) page by page. A server names itself by its public address, whatever the address
 * it was asked at: behind a CDN, or on its own machine, the two differ and both are right. So the origin, and the path
 * before the contract's own, are only compared among the pages.
 */
export class LinkCheck {
  readonly #sheet: Sheet;
  #place: string | undefined;

  /** @param sheet - Where the check is noted. */
  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /**
   * Checks the Link of one page.
   *
   * @param exchange - The answer with the page.
   * @param nextCursor - The cursor in its body.
   */
  check(exchange: Exchange, nextCursor: string | null): void {
    const hold = (isRight: boolean, expected: string) => {
      const got = exchange.headers.get('Link') ?? 'none';
      return this.#sheet.check('paging.link', exchange, isRight, expected, got);
    };
    const target = nextTarget(exchange);
    if (nextCursor === null) {
      hold(target === undefined, 'no Link: rel="next"');
      return;
    }
    const wanted = new URL(exchange.address);
    wanted.searchParams.set('cursor', nextCursor);
    const { path } = routes.articles;
    const next = parseWebAddress(target ?? '');
    const isQuestion = next?.pathname.endsWith(path) && sorted(next) === sorted(wanted);
    if (!hold(isQuestion === true, `<http(s)://…${path}${wanted.search}>; rel="next"`)) return;
    const place = next && `${next.origin}${next.pathname}`;
    this.#place ??= place ?? undefined;
    hold(place === this.#place, `<${this.#place}${wanted.search}>, as on the first page`);
  }
}

const sorted = ({ searchParams }: URL) => new URLSearchParams([...searchParams].sort()).toString();

/* The target may be relative to the address that was asked (RFC 8288, 3.1). */
function nextTarget({ address, headers }: Exchange): string | undefined {
  const links = headers.get('Link') ?? '';
  const target = /<([^>]*)>(?=[^<]*;\s*rel="?next\b)/i.exec(links)?.[1];
  if (target === undefined || !URL.canParse(target, address)) return target;
  return new URL(target, address).href;
}
