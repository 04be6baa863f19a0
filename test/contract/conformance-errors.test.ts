import { afterAll, beforeAll, it } from 'vitest';
import { expectFound } from '../support/conformance-command.ts';
import { at, inProblem, says, type Fault, type Planted } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';

let newsroom: FaultyNewsroom;
beforeAll(async () => {
  newsroom = await FaultyNewsroom.start();
});
afterAll(() => newsroom.stop());

const becomes =
  (status: number, ...values: string[]): Fault =>
  (answer) => {
    if (values.some((value) => answer.url.search.includes(value))) answer.status = status;
  };
const html: Fault = (answer) => {
  if (answer.status !== 404) return;
  answer.headers.set('Content-Type', 'text/html; charset=utf-8');
  answer.body = '<h1>Not found</h1>';
};

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

it.each(errors)(
  'finds what is wrong with an error, and nothing else: %s',
  async (_, fault, identifiers, told) => {
    newsroom.fault = fault;
    await expectFound(newsroom.url, identifiers, told);
  },
);
