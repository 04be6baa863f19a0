import {
  json,
  refusing,
  reset,
  silent,
  type Exchange,
  type Fault,
} from './misbehaving-server-moves.ts';

/** Answers well, saying in `edition` which request this is. `Vary: *` keeps the caches of browsers out of it. */
const edition = (headers: Record<string, string>): Fault => {
  return ({ response, good, attempt }) =>
    response
      .writeHead(200, { ...json, vary: '*', 'x-request-id': `request-${attempt}`, ...headers })
      .end(JSON.stringify({ ...good, edition: attempt }));
};

/** Answers a first time, and misbehaves from the second request on. */
const first = (fault: Fault, then: Fault): Fault => {
  return (exchange) => (exchange.attempt === 1 ? fault : then)(exchange);
};

const fresh = edition({ 'cache-control': 'public, max-age=60' });
const staleIfError = edition({ 'cache-control': 'max-age=60, stale-if-error=600' });
const staleForAnother = edition({
  'cache-control': 'public, max-age=60, stale-while-revalidate=60',
});
const slow = (fault: Fault): Fault => {
  return (exchange) => void setTimeout(() => fault(exchange), 100);
};
const wrong: Fault = ({ response }) => response.writeHead(200, json).end('{}');

/** Answers that the validator still holds, with an edition that differs when it does not. */
function validated(exchange: Exchange): void {
  const { request, response } = exchange;
  const headers = { etag: '"v1"', 'cache-control': 'max-age=60' };
  if (request.headers['if-none-match'] === '"v1"') {
    response.writeHead(304, { ...headers, vary: '*', 'x-request-id': 'request-304' }).end();
  } else edition(headers)(exchange);
}

/** Behaviours that a client with a cache has to understand. Each answer says its number in `edition`. */
export const caching = {
  'fresh for a minute': fresh,
  'no word on caching': edition({}),
  'fresh for a minute, written oddly': edition({
    'cache-control': 'PUBLIC,x-max-age=3600,Max-Age=60',
  }),
  'fresh for a minute, stale for another': staleForAnother,
  'fresh, then stale and slow': first(staleForAnother, slow(staleForAnother)),
  'fresh, then stale and 503': first(staleForAnother, refusing(503)),
  'fresh, then stale where it must not be': edition({
    'cache-control': 'max-age=60, stale-while-revalidate=60, must-revalidate',
  }),
  'not to be stored': edition({ 'cache-control': 'no-store, max-age=60' }),
  'to be asked each time': edition({ 'cache-control': 'no-cache, max-age=60' }),
  'to be asked each time, never stale': edition({
    'cache-control': 'no-cache, stale-while-revalidate=60',
  }),
  'for shared caches alone': edition({ 'cache-control': 'public, s-maxage=60' }),
  'fifty seconds old': edition({ 'cache-control': 'max-age=60', age: '50' }),
  'not to be stored, and old': edition({ 'cache-control': 'no-store', age: '5' }),
  'older than it may be': edition({ 'cache-control': 'max-age=60', age: '61' }),
  'fresh, then 503': first(staleIfError, refusing(503)),
  'fresh, then a reset': first(staleIfError, reset),
  'fresh, then wrong': first(staleIfError, wrong),
  'fresh, then 404': first(staleIfError, refusing(404)),
  'fresh, then silence': first(staleIfError, silent),
  'fresh, then 503 and no word on errors': first(fresh, refusing(503)),
  '404, then fresh': first(refusing(404), fresh),
  'the same until it is told': validated,
  'the same, then 404': first(validated, refusing(404)),
  'always the same': ({ response, good }) =>
    response
      .writeHead(200, { ...json, vary: '*', 'cache-control': 'max-age=60' })
      .end(JSON.stringify(good)),
  'fresh, gone, then fresh': ({ attempt, ...exchange }) =>
    (attempt === 2 ? refusing(404) : fresh)({ attempt, ...exchange }),
  'fresh, then failing twice': ({ attempt, ...exchange }) =>
    (attempt === 2 || attempt === 3 ? refusing(503) : fresh)({ attempt, ...exchange }),
  'a slow answer': slow(fresh),
  'deprecated, with a sunset': edition({
    deprecation: '@1735689600',
    sunset: 'Wed, 31 Dec 2025 23:59:59 GMT',
  }),
  'only a sunset': edition({
    deprecation: '@99999999999999999999',
    sunset: 'Wed, 31 Dec 2025 23:59:59 GMT',
  }),
  'three megabytes, fresh': ({ request, response, good }) => {
    const padding = request.url?.includes('large') ? ' '.repeat(3_000_000) : '';
    response
      .writeHead(200, { ...json, vary: '*', 'cache-control': 'max-age=60' })
      .end(JSON.stringify(good) + padding);
  },
  'fresh by a quoted figure': edition({ 'cache-control': 'Max-Age="60"' }),
  'of an impossible age': edition({ 'cache-control': 'max-age=60', age: '-5' }),
  'the same in few words': ({ request, ...exchange }) =>
    request.headers['if-none-match'] === '"v1"'
      ? void exchange.response.writeHead(304, { vary: '*' }).end()
      : validated({ request, ...exchange }),
  'deprecated in the words of a draft': edition({ deprecation: 'Sun, 11 Nov 2018 23:59:59 GMT' }),
  'deprecated without an end': edition({ deprecation: '@1735689600', sunset: 'some day' }),
} satisfies Record<string, Fault>;
