/**
 * A process of its own that answers with what the sample newsroom answers: the dollar, the euro and the rouble at
 * `/v1/rates`, ten articles everywhere else. It prints its origin when it listens.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rankings, rates } from '../../packages/contract/src/fixtures/index.ts';

const wanted = ['USD', 'EUR', 'RUB'];
const three = rates.cash.items.filter(({ currency }) => wanted.includes(currency));
const bodies = {
  rates: JSON.stringify({ ...rates.cash, items: three }),
  ranking: JSON.stringify(rankings['most-viewed']),
};

const server = createServer((request, response) => {
  const body = request.url?.startsWith('/v1/rates') ? bodies.rates : bodies.ranking;
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'public, max-age=30',
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
