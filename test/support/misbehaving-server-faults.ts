import { gzipSync } from 'node:zlib';
import {
  answering,
  cut,
  json,
  once,
  raw,
  refusing,
  reset,
  silent,
  spoilt,
  stalling,
  well,
  withItems,
  writing,
  type Fault,
} from './misbehaving-server-moves.ts';

const fiftyMegabytes = Buffer.alloc(50_000_000, ' ');
const bomb = gzipSync(fiftyMegabytes);
const gzip = { ...json, 'content-encoding': 'gzip' };

/** Faults that never end well: no call survives them. */
export const fatal = {
  'no answer': silent,
  'headers then silence': stalling(200),
  'half a body then silence': stalling(200, '{"items": ['),
  'one byte at a time': writing(' ', 20),
  'a body that never ends': writing(' '.repeat(1000), 5),
  'a reset': reset,
  'a body cut short': cut,
  'a closed connection': ({ request }) => request.socket.destroy(),
  'something that is not HTTP': raw(() => 'SSH-2.0-OpenSSH_9.2\r\n'),
  'a redirect loop': ({ request, response }) =>
    response.writeHead(302, { location: request.url }).end(),
  'a redirect to nowhere': answering('', 302, { location: 'http://127.0.0.1:1/' }),
  'truncated JSON': ({ response, good }) =>
    response.writeHead(200, json).end(JSON.stringify(good).slice(0, -3)),
  'HTML with status 200': answering('<!doctype html><p>Sign in', 200, {
    'content-type': 'text/html',
  }),
  'status 204': answering('', 204),
  'an empty body': answering(''),
  null: answering('null'),
  'a number': answering('42'),
  'a string': answering('"items"'),
  'an empty list': answering('[]'),
  'an empty object': answering('{}'),
  'a wrong container': withItems(() => 'none'),
  'a body of 50 MB': answering(fiftyMegabytes),
  'a gzip bomb': answering(bomb, 200, gzip),
  'broken gzip': answering('not gzip', 200, gzip),
  '503 with a silent body': stalling(503),
  '503 with a gzip bomb': answering(bomb, 503, gzip),
  '404 with a silent body': stalling(404),
  '404 with half a body': stalling(404, '{'),
  '404 with HTML': answering('<h1>Not here', 404, { 'content-type': 'text/html' }),
  '429 for an hour': refusing(429, { 'retry-after': '3600' }),
  '503 until 2099': refusing(503, { 'retry-after': 'Thu, 01 Jan 2099 00:00:00 GMT' }),
  '429 for soon': refusing(429, { 'retry-after': 'soon' }),
  '304 unasked': answering('', 304),
  ...Object.fromEntries(
    [400, 401, 403, 404, 405, 406, 409, 410, 413, 414, 418, 422, 451].map((status) => [
      `status ${status}`,
      refusing(status),
    ]),
  ),
  ...Object.fromEntries(
    [408, 425, 429, 500, 501, 502, 503, 504, 520].map((status) => [
      `status ${status}`,
      refusing(status),
    ]),
  ),
} satisfies Record<string, Fault>;

/** Faults that a good client survives. */
export const survivable = {
  'no fault at all': well,
  'one 503': once(refusing(503)),
  'one 500 with HTML': once(answering('<h1>Oops', 500, { 'content-type': 'text/html' })),
  'one 429 with Retry-After: 0': once(refusing(429, { 'retry-after': '0' })),
  'one 429 with Retry-After: 1': once(refusing(429, { 'retry-after': '1' })),
  'one 429 with a date that has passed': once(
    refusing(429, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }),
  ),
  'one 408': once(refusing(408)),
  'one 425': once(refusing(425)),
  'one reset': once(reset),
  'one body cut short': once(cut),
  'one silence': once(silent),
  'one body that stalls': once(stalling(200, '{')),
  'a byte order mark': ({ response, good }) =>
    response.writeHead(200, json).end(`\uFEFF${JSON.stringify(good)}`),
  'HTTP/1.0': raw((body) =>
    ['HTTP/1.0 200 OK', 'Content-Type: application/json', 'Access-Control-Allow-Origin: *']
      .concat('', body)
      .join('\r\n'),
  ),
  'no content type': ({ response, good }) => response.writeHead(200).end(JSON.stringify(good)),
  'a wrong charset': ({ response, good }) =>
    response
      .writeHead(200, { 'content-type': 'text/plain; charset=windows-1251' })
      .end(JSON.stringify(good)),
  'extra fields': spoilt((good) => ({ ...good, added: { later: [1] } })),
  'duplicate items': withItems((items) => [...items, ...items]),
  'a clock two days off': ({ response, good }) =>
    response
      .writeHead(200, { ...json, date: 'Mon, 01 Jan 2024 00:00:00 GMT' })
      .end(JSON.stringify(good)),
  'odd ETags': ({ response, good }) =>
    response.writeHead(200, { ...json, etag: 'W/unquoted, "' }).end(JSON.stringify(good)),
  'a redirect': (exchange) =>
    exchange.attempt === 1
      ? exchange.response.writeHead(307, { location: exchange.request.url }).end()
      : well(exchange),
  'a __proto__ key': ({ response, good }) =>
    response
      .writeHead(200, json)
      .end(JSON.stringify(good).replace('{', '{"__proto__":{"polluted":true},')),
  'a __proto__ key in a field that nobody knows': ({ response, good }) =>
    response
      .writeHead(200, json)
      .end(JSON.stringify(good).replace('{', '{"added":{"__proto__":{"polluted":true}},')),
  'bad items among good ones': withItems((items) => [null, ...items, 42, {}, { id: 7 }, []]),
  'three megabytes': ({ response, good }) =>
    response.writeHead(200, json).end(JSON.stringify(good) + ' '.repeat(3_000_000)),
} satisfies Record<string, Fault>;
