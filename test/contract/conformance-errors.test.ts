import type { ArticleSummary, Page } from '@kerege/contract';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectFound } from '../support/conformance-command.ts';
import { at, inBody, inProblem, says, type Fault } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';

let newsroom: FaultyNewsroom;
beforeAll(async () => {
  newsroom = await FaultyNewsroom.start();
});
afterAll(() => newsroom.stop());

type Articles = Page<ArticleSummary>;
type Planted = [what: string, fault: Fault, identifiers: string[], told: RegExp];

/** A fault of the answers to questions that have this parameter. */
const asked =
  (parameter: string, fault: Fault): Fault =>
  (answer) => {
    if (answer.url.searchParams.has(parameter)) fault(answer);
  };
const becomes =
  (status: number, ...values: string[]): Fault =>
  (answer) => {
    if (values.some((value) => answer.url.search.includes(value))) answer.status = status;
  };
/** A cursor of our gateway that lies before everything. */
const beginning = Buffer.from(JSON.stringify([8e15, 'a'])).toString('base64url');
const html: Fault = (answer) => {
  if (answer.status !== 404) return;
  answer.headers.set('Content-Type', 'text/html; charset=utf-8');
  answer.body = '<h1>Not found</h1>';
};

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
    'a Link to another origin',
    ({ headers }) => {
      const link = headers.get('Link');
      if (link) headers.set('Link', link.replace(/127\.0\.0\.1:\d+/, 'origin.example'));
    },
    ['/articles paging.link'],
    /expected <http:\/\/127\S+>; rel="next"; got <http:\/\/origin\.example\/v1\S+>; rel="next"/,
  ],
  [
    'a Link that forgets the limit',
    ({ headers }) => {
      const link = headers.get('Link');
      if (link) headers.set('Link', link.replace('limit=1&', ''));
    },
    ['/articles paging.link'],
    /got <\S+\/v1\/articles\?cursor=/,
  ],
  ['no Link', says('Link', null), ['/articles paging.link'], /rel="next"; got none/],
];

const errors: Planted[] = [
  [
    'a page for people in place of a 404',
    at('/v1/(articles|rankings)/[^/]+', html),
    ['/articles/{id} errors.not-found', '/rankings/{id} errors.not-found'],
    /no-such-article: expected application\/problem\+json; got text\/html/,
  ],
  [
    'an article for every name',
    at('/v1/articles/[^/]+', (answer) => {
      if (answer.status === 404) answer.status = 200;
    }),
    ['/articles/{id} errors.not-found'],
    /no-such-article: expected status 404; got status 200/,
  ],
  [
    'a 200 for a bad limit',
    at('/v1/articles', becomes(200, 'limit=0', 'limit=101', 'limit=many')),
    ['/articles errors.limit'],
    /\?limit=0: expected status 400; got status 200/,
  ],
  [
    'a Problem that does not name the parameter',
    at(
      '/v1/rates',
      inProblem((problem) => delete problem['errors']),
    ),
    ['/rates errors.currencies', '/rates errors.kind', '/rates errors.city'],
    /\?currencies=usd: expected errors that name currencies; got none/,
  ],
  [
    'a bad language as a server error',
    at('/v1/rankings/[^/]+', becomes(500, 'lang=%21')),
    ['/rankings/{id} errors.lang'],
    /\?lang=%21: expected status 400; got status 500/,
  ],
  [
    'a cursor that is not read',
    at('/v1/articles', becomes(200, 'no-cursor')),
    ['/articles errors.cursor'],
    /no-cursor: expected status 400; got status 200/,
  ],
  [
    'a Problem without a code',
    at(
      '/v1/kerege.*',
      inProblem((problem) => delete problem['code']),
    ),
    ['any other address errors.path'],
    /no-such-path: expected a code; got none/,
  ],
  [
    'a Problem with the identifier of another request',
    at(
      '/v1/kerege.*',
      inProblem((problem) => (problem['requestId'] = 'another')),
    ),
    ['any other address errors.path'],
    /expected requestId \S+, as in X-Request-Id; got another/,
  ],
  [
    'a Problem whose status is text',
    at(
      '/v1/kerege.*',
      inProblem((problem) => (problem['status'] = '404')),
    ),
    ['any other address errors.path'],
    /expected a Problem; got status: /,
  ],
  [
    'a POST that is taken for a GET',
    ({ method, ...answer }) =>
      void (method === 'POST' && says('Allow', null)({ method, ...answer })),
    ['any other address errors.method'],
    /POST http\S+\/v1: expected Allow: GET, HEAD; got none/,
  ],
];

describe.each([
  ['of the pages', paging],
  ['of an error', errors],
])('a fault %s', (_, planted) => {
  it.each(planted)('is found, and nothing else: %s', async (_what, fault, identifiers, told) => {
    newsroom.fault = fault;
    await expectFound(newsroom.url, identifiers, told);
  });
});
