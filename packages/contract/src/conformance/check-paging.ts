import type { ArticleSummary } from '../index.ts';
import { routes } from '../index.ts';
import type { Exchange } from './asker.ts';
import { LinkCheck } from './check-link.ts';
import { sentItems, type Answer, type Endpoint } from './endpoint.ts';

type Articles = Endpoint<typeof routes.articles.answer>;
type ArticlePage = Answer<{ items: ArticleSummary[]; nextCursor: string | null }>;

/** How many pages of one article are compared. */
const onePages = 5;
/** How many pages of a hundred are walked to find the end. */
const mostPages = 10;

/**
 * Checks that the pages of a list are the list.
 *
 * @param endpoint - The list of articles.
 */
export async function checkPaging(endpoint: Articles): Promise<void> {
  const { sheet } = endpoint;
  let walked = await walkByOne(endpoint);
  if (!walked) return;
  if (walked.wanted.length < 2) {
    return endpoint.skip('there are not two articles', 'paging.items', 'paging.link', 'paging.end');
  }
  // An article may be published between two pages: what seems to differ is walked once more.
  if (walked.pages.some(({ got }, index) => got !== walked?.wanted[index])) {
    walked = (await walkByOne(endpoint)) ?? walked;
  }
  const links = new LinkCheck(sheet);
  for (const [index, expected] of walked.wanted.entries()) {
    const page = walked.pages[index];
    if (!page) break;
    const { exchange, got, nextCursor } = page;
    if (!sheet.check('paging.items', exchange, got === expected, expected, got)) break;
    links.check(exchange, nextCursor);
    const isShort = nextCursor === null && index + 1 < walked.wanted.length;
    sheet.check('paging.items', exchange, !isShort, 'a nextCursor', 'null');
  }
  await checkEnd(endpoint, links);
}

/** Walks the first few pages of one article, beside the list that they should give. */
async function walkByOne(endpoint: Articles) {
  const whole = await endpoint.get({ query: { limit: '100' } });
  if (!whole) return undefined;
  const wanted = idsOf(whole.exchange).slice(0, onePages);
  const pages = (await walk(endpoint, { limit: '1' }, wanted.length)).map((page) => ({
    exchange: page.exchange,
    got: idsOf(page.exchange).join(', ') || 'nothing',
    nextCursor: page.value.nextCursor,
  }));
  return { wanted, pages };
}

const idsOf = (exchange: Exchange) => sentItems(exchange).map(({ id }) => String(id));

async function walk(
  endpoint: Articles,
  query: Readonly<Record<string, string>>,
  most: number,
): Promise<ArticlePage[]> {
  const pages: ArticlePage[] = [];
  let cursor: string | null = null;
  do {
    const page: ArticlePage | undefined = await endpoint.get({
      query: cursor === null ? query : { ...query, cursor },
    });
    if (!page) break;
    pages.push(page);
    cursor = page.value.nextCursor;
  } while (cursor !== null && pages.length < most);
  return pages;
}

async function checkEnd(endpoint: Articles, links: LinkCheck): Promise<void> {
  const { sheet } = endpoint;
  const id = 'paging.end';
  const pages = await walk(endpoint, { limit: '100' }, mostPages);
  const last = pages.at(-1);
  if (!last) return;
  const seen = new Set<string>();
  for (const { exchange, value } of pages) {
    const ids = idsOf(exchange);
    const again = ids.find((one) => seen.has(one));
    const isStill = ids.length === 0 && value.nextCursor !== null;
    const got = isStill ? 'an empty page with a nextCursor' : `${again ?? ''} once more`;
    if (isStill || again !== undefined) {
      sheet.check(id, exchange, false, 'other articles, or the end', got);
      return;
    }
    for (const one of ids) seen.add(one);
  }
  if (last.value.nextCursor === null) {
    sheet.pass(id);
    links.check(last.exchange, null);
  } else sheet.skip(id, `there are more than ${seen.size} articles; the rest was not asked for`);
}
