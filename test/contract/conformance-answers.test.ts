import { afterAll, beforeAll, it } from 'vitest';
import { expectFound } from '../support/conformance-command.ts';
import { at, inBody, says, type Fault } from '../support/conformance-fault.ts';
import { inArticle, inArticles, inLatest, inRates } from '../support/conformance-bodies.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';

let newsroom: FaultyNewsroom;
beforeAll(async () => {
  newsroom = await FaultyNewsroom.start();
});
afterAll(() => newsroom.stop());

/** Gives a field a value that its type does not know. */
const set = (object: object | undefined, fields: object) =>
  void Object.assign(object ?? {}, fields);

it.each<[what: string, fault: Fault, identifiers: string[], told: RegExp]>([
  [
    'no charset',
    at('/v1/rankings', says('Content-Type', 'application/json', 200)),
    ['/rankings answer.type'],
    /expected application\/json; charset=utf-8; got application\/json\n/,
  ],
  [
    'an endpoint that fails',
    at('/v1/status', (answer) => {
      answer.status = 500;
      answer.headers.set('Cache-Control', 'no-store');
    }),
    ['/status answer.status'],
    /\/v1\/status: expected 200; got 500/,
  ],
  [
    'a body that ends too early',
    at('/v1/status', (answer) => {
      if (answer.status === 200) answer.body = answer.body.slice(0, -1);
    }),
    ['/status answer.shape'],
    /expected JSON; got something else/,
  ],
  [
    'a byte order mark',
    at('/v1/status', (answer) => {
      if (answer.status === 200) answer.body = `\ufeff${answer.body}`;
    }),
    ['/status answer.shape'],
    /expected JSON; got something else/,
  ],
  [
    'a body over the bound',
    at(
      '/v1/status',
      inBody((status: object) => set(status, { noise: 'x'.repeat(5_000_000) })),
    ),
    ['/status answer.arrives'],
    /expected an answer; got its body is larger than 5000000 bytes; what depends on it was not/,
  ],
  [
    'a number in place of a decimal string',
    inRates(({ items }) => set(items[1], { sell: 588 })),
    ['/rates answer.shape'],
    /got items\[1\]: sell: .+/,
  ],
  [
    'an image without an address',
    inArticle((article) => set(article, { image: { alt: 'A square' } })),
    ['/articles/{id} answer.shape'],
    /got image: not as described: \{"alt":"A square"\}/,
  ],
  [
    'a marker that is a number, deep in a list',
    inLatest(({ items }) => set(items[2]?.article, { marker: 5 })),
    ['/rankings/{id} answer.shape'],
    /got items\[2\]\.article\.marker: not as described: 5/,
  ],
  [
    'an article without its counts',
    inArticles(({ items }) => set(items[0], { counts: undefined })),
    ['/articles answer.shape'],
    /got items\[0\]\.counts: missing/,
  ],
  [
    'an article that clients drop',
    inArticles(({ items }) => set(items[0], { title: ' ' })),
    ['/articles answer.shape'],
    /got items\[0\]: title: .+/,
  ],
  [
    'bad things in two lists',
    inArticles(({ items: [one, other] }) => {
      set(one, { authors: [1] });
      set(other, { authors: ['a', 2] });
    }),
    ['/articles answer.shape'],
    /got items\[1\]\.authors: 1 of 2 items are not as described/,
  ],
])('finds what is wrong in an answer, and nothing else: %s', async (_, fault, found, told) => {
  newsroom.fault = fault;
  await expectFound(newsroom.url, found, told);
});
