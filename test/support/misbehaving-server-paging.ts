import { json, refusing, silent, type Fault } from './misbehaving-server-moves.ts';

/** Answers pages of two; `next` makes the cursor of the page after the numbered one, from 1. */
const pages = (next: (page: number) => string | null, items = 2): Fault => {
  return ({ request, response, good }) => {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const page = Number(searchParams.get('cursor')?.replace('page', '') ?? 1);
    const [article] = good.items ?? [];
    const numbered = Array.from({ length: items }, (_, index) => ({
      ...(article as object),
      id: `a${page}.${index + 1}`,
    }));
    response.writeHead(200, json).end(JSON.stringify({ items: numbered, nextCursor: next(page) }));
  };
};

const upTo = (last: number) => (page: number) => (page < last ? `page${page + 1}` : null);

/** Answers the first page well, and misbehaves from the second request on. */
const first = (then: Fault): Fault => {
  return (exchange) => (exchange.attempt === 1 ? pages(upTo(3)) : then)(exchange);
};

/** Lists of articles in pages. */
export const paging = {
  'three pages': pages(upTo(3)),
  'pages without end': pages((page) => `page${page + 1}`),
  'the same cursor again and again': pages(() => 'page2'),
  'a cursor that leads back': pages((page) => `page${page === 1 ? 2 : 1}`),
  'an empty page with a cursor': pages(() => 'page2', 0),
  'a cursor that is an address': pages(() => 'https://elsewhere.example/v1/articles?cursor=x'),
  'a second page that fails': first(refusing(500)),
  'a second page that never comes': first(silent),
} satisfies Record<string, Fault>;
