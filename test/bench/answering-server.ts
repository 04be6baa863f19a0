/** A process of its own that answers every address with the sample newsroom's ranking; prints its origin when it listens. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rankings } from '../../packages/contract/src/fixtures/index.ts';

const body = JSON.stringify(rankings['most-viewed']);
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  'cache-control': 'public, max-age=30',
};

const server = createServer((_, response) => void response.writeHead(200, headers).end(body));
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
