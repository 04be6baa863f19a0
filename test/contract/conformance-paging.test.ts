import type { ArticleSummary, Page } from '@kerege/contract';
import { checkServer } from '@kerege/contract/conformance';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectFound } from '../support/conformance-command.ts';
import { asked, at, inBody, says, type Fault, type Planted } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';

let newsroom: FaultyNewsroom;
beforeAll(async () => {
  newsroom = await FaultyNewsroom.start();
});
afterAll(() => newsroom.stop());

type Articles = Page<ArticleSummary>;

/** A fault of the Link where there is one. */
const linked =
  (change: (link: string, asked: URL) => string): Fault =>
  ({ headers, url }) => {
    const link = headers.get('Link');
    if (link) headers.set('Link', change(link, url));
  };
/** A cursor of our gateway that lies before everything. */
const beginning = Buffer.from(JSON.stringify([8e15, 'a'])).toString('base64url');

const paging: Planted[] = [
  [
    'a cursor that leads back',
    at(
      '/v1/articles',
      asked(
        'limit',
        inBody((page: Articles, url) => {
          if (page.nextCursor && url.searchParams.has('cursor'))
            page.nextCursor = url.searchParams.get('cursor');
        }),
      ),
    ),
    ['/articles paging.items', '/articles paging.link'],
    /limit=1&cursor=\S+: expected \S+; got \S+/,
  ],
  [
    'a list that begins again at its end',
    at(
      '/v1/articles',
      inBody((page: Articles, url) => {
        if (url.searchParams.get('limit') === '100') page.nextCursor = beginning;
      }),
    ),
    ['/articles paging.end'],
    /expected other articles, or the end; got .+/,
  ],
  [
    'a list that is over too early',
    at('/v1/articles', (answer) => {
      if (answer.url.searchParams.get('limit') !== '1') return;
      inBody((page: Articles) => (page.nextCursor = null))(answer);
      answer.headers.delete('Link');
    }),
    ['/articles paging.items'],
    /\?limit=1: expected a nextCursor; got null/,
  ],
  [
    'a Link to another origin than that of the first page',
    linked((link, { searchParams }) =>
      searchParams.has('cursor') ? link.replace(/127\.0\.0\.1:\d+/, 'origin.example') : link,
    ),
    ['/articles paging.link'],
    /expected <http:\/\/127\S+>, as on the first page; got <http:\/\/origin\.example\/v1\S+>; rel/,
  ],
  [
    'a Link that browsers do not follow',
    linked((link) => link.replace('http:', 'ftp:')),
    ['/articles paging.link'],
    /expected <http\(s\):\/\/…\/v1\/articles\?limit=1&cursor=\S+>; rel="next"; got <ftp:/,
  ],
  [
    'a Link to another path',
    linked((link) => link.replace('/articles', '/rankings')),
    ['/articles paging.link'],
    /got <\S+\/v1\/rankings\?limit=1/,
  ],
  [
    'a Link that forgets the limit',
    linked((link) => link.replace('limit=1&', '')),
    ['/articles paging.link'],
    /got <\S+\/v1\/articles\?cursor=/,
  ],
  ['no Link', says('Link', null), ['/articles paging.link'], /rel="next"; got none/],
];

it.each(paging)(
  'finds what is wrong with the pages, and nothing else: %s',
  async (_, fault, identifiers, told) => {
    newsroom.fault = fault;
    await expectFound(newsroom.url, identifiers, told);
  },
);

it.each([
  ['its public address', 'https://cdn.example/news/v1'],
  ['no origin', '/v1'],
])('lets a Link name the server by %s, wherever it was asked', async (_, place) => {
  newsroom.fault = linked((link) => link.replace(/<\S+?\/v1/, `<${place}`));
  expect(await checkServer(newsroom.url, { fetch })).toMatchObject({ differ: 0 });
});
