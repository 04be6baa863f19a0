import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectFound } from '../support/conformance-command.ts';
import { at, inProblem, says, type Planted } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';

let newsroom: FaultyNewsroom;
beforeAll(async () => {
  newsroom = await FaultyNewsroom.start();
});
afterAll(() => newsroom.stop());

const ofEveryAnswer: Planted[] = [
  [
    'a 404 that other pages may not read',
    says('Access-Control-Allow-Origin', null, 404),
    ['every answer cors.allow-origin'],
    /no-such-article: expected Access-Control-Allow-Origin: \*; got none \(status 404\)/,
  ],
  [
    'a 304 that other pages may not read',
    says('Access-Control-Allow-Origin', null, 304),
    ['every answer cors.allow-origin'],
    /\/v1: expected Access-Control-Allow-Origin: \*; got none \(status 304\)/,
  ],
  [
    'an origin that comes back',
    ({ asked, headers }) => {
      const origin = asked.get('Origin');
      if (origin) headers.set('Access-Control-Allow-Origin', origin);
    },
    ['every answer cors.allow-origin'],
    /got https:\/\/partner\.example \(status 200\)/,
  ],
  [
    'credentials',
    says('Access-Control-Allow-Credentials', 'true'),
    ['every answer cors.credentials'],
    /expected Access-Control-Allow-Credentials: none; got true/,
  ],
  [
    'a Link that is not exposed',
    says('Access-Control-Expose-Headers', 'ETag, X-Request-Id, Retry-After, Deprecation, Sunset'),
    ['every answer cors.expose-headers'],
    /expected Access-Control-Expose-Headers: ETag, Link, .+; got ETag, X-Request-Id/,
  ],
  [
    'no timing, five times told and then counted',
    says('Timing-Allow-Origin', null),
    ['every answer cors.timing'],
    /(\n {6}\S.+: expected .+){5}\n {6}… and \d+ more of this kind/,
  ],
  [
    'resources for the same site alone',
    says('Cross-Origin-Resource-Policy', 'same-site'),
    ['every answer cors.resource-policy'],
    /expected Cross-Origin-Resource-Policy: cross-origin; got same-site/,
  ],
  [
    'no identifier of the request',
    says('X-Request-Id', null, 200),
    ['every answer headers.request-id'],
    /expected X-Request-Id: an identifier; got none/,
  ],
  [
    'one identifier for all requests',
    (answer) => {
      answer.headers.set('X-Request-Id', 'same');
      inProblem((problem) => (problem['requestId'] = 'same'))(answer);
    },
    ['every answer headers.request-id'],
    /expected X-Request-Id: another for each request; got same for all\n/,
  ],
  [
    'a type that may be guessed',
    at('/v1/status', says('X-Content-Type-Options', null)),
    ['every answer headers.nosniff'],
    /\/v1\/status: expected X-Content-Type-Options: nosniff/,
  ],
  [
    'a cookie',
    at('/v1/rates', says('Set-Cookie', 'visitor=1')),
    ['every answer headers.cookies'],
    /expected Set-Cookie: none; got visitor=1/,
  ],
  [
    'a 404 that is kept',
    says('Cache-Control', 'public, max-age=60', 404),
    ['every answer errors.no-store'],
    /expected Cache-Control: no-store; got public, max-age=60 \(status 404\)/,
  ],
];

/** Freshness, all in seconds. */
const kept = (fresh: number, renewing: number, failing: number) =>
  `public, max-age=${fresh}, stale-while-revalidate=${renewing}, stale-if-error=${failing}`;

const ofCaching: Planted[] = [
  [
    'another ETag on a 304',
    at('/v1/status', says('ETag', '"another"', 304)),
    ['/status caching.not-modified'],
    /expected ETag: ".+"; got "another"/,
  ],
  [
    'a 304 without its freshness',
    at('/v1/status', says('Cache-Control', null, 304)),
    ['/status caching.not-modified'],
    /expected Cache-Control: public, .+; got none/,
  ],
  [
    'no 304 at all',
    at('/v1/status', (answer) => {
      if (answer.status === 304) answer.status = 200;
    }),
    ['/status caching.not-modified'],
    /expected status 304; got status 200/,
  ],
  [
    'a 304 whatever the ETag',
    at('/v1/status', (answer) => {
      if (answer.asked.has('If-None-Match')) [answer.status, answer.body] = [304, ''];
    }),
    ['/status caching.modified'],
    /expected 200; got 304/,
  ],
  [
    'a weak ETag',
    at('/v1/rankings', ({ headers }) => headers.set('ETag', `W/${headers.get('ETag')}`)),
    ['/rankings caching.etag'],
    /expected a strong ETag, such as "5f3a"; got W\/"/,
  ],
  [
    'no ETag',
    at('/v1/rankings', says('ETag', null)),
    ['/rankings caching.etag'],
    /– caching\.not-modified +not checked: there is no ETag/,
  ],
  [
    'no max-age',
    at('/v1/rankings', says('Cache-Control', 'public', 200, 304)),
    ['/rankings caching.freshness'],
    /expected public, max-age=N, stale-while-revalidate=M, .+; got public\n/,
  ],
  [
    'freshness for no time at all',
    at('/v1/rankings', says('Cache-Control', kept(0, 0, 0), 200, 304)),
    ['/rankings caching.freshness'],
    /\(N above 0\); got public, max-age=0,/,
  ],
  [
    'nothing for the time of an error',
    at('/v1/rankings', says('Cache-Control', kept(30, 30, 0), 200, 304)),
    ['/rankings caching.freshness'],
    /stale-if-error=0\n/,
  ],
  [
    'answers that vary by origin',
    at('/v1/rankings', says('Vary', 'Origin')),
    ['/rankings caching.vary'],
    /expected Vary: Accept-Encoding; got Origin/,
  ],
  [
    'another type for HEAD',
    at('/v1/rankings', ({ method, headers }) => {
      if (method === 'HEAD') headers.set('Content-Type', 'text/plain');
    }),
    ['/rankings caching.head'],
    /HEAD http\S+: expected Content-Type: application\/json; charset=utf-8; got text\/plain/,
  ],
  [
    'another length for HEAD',
    at('/v1/rankings', ({ method, headers }) => {
      if (method === 'HEAD') headers.set('Content-Length', '7');
    }),
    ['/rankings caching.head'],
    /expected Content-Length: \d+; got 7/,
  ],
];

describe.each([
  ['in the headers of every answer', ofEveryAnswer],
  ['in what caches need', ofCaching],
])('a fault %s', (_, planted) => {
  it.each(planted)('is found, and nothing else: %s', async (_what, fault, identifiers, told) => {
    newsroom.fault = fault;
    await expectFound(newsroom.url, identifiers, told);
  });
});
