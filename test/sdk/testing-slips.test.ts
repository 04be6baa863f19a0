import { createClient, type Client } from '@kerege/sdk';
import {
  articles,
  catalogue,
  createFakeGateway,
  rankings,
  rates,
  status,
  type Behaviour,
  type FakeArticle,
  type FakeGateway,
  type FakeGatewayOptions,
} from '@kerege/sdk/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';

function clientOf(gateway: FakeGateway): Client {
  return createClient({ baseUrl: 'https://news.example', fetch: gateway, retries: 0 });
}

describe('the fixtures are anybody’s to change', () => {
  const [first = { buy: '' }] = rates.cash.items;
  const { buy } = first;
  const { name } = catalogue;
  afterEach(() => {
    first.buy = buy;
    catalogue.name = name;
  });

  const figureOf = async (gateway: FakeGateway) => {
    return (await clientOf(gateway).rates.latest()).items[0]?.buy;
  };

  test('and neither a gateway there is nor a later one hears of it', async () => {
    const earlier = createFakeGateway();
    first.buy = '1.0';
    catalogue.name = 'Changed';
    for (const gateway of [earlier, createFakeGateway(), createFakeGateway({ now: new Date() })]) {
      expect(await figureOf(gateway)).toBe(buy);
      expect(await clientOf(gateway).catalogue()).toMatchObject({ name });
    }
  });

  test('and to give: what is given is copied at once', async () => {
    first.buy = '1.0';
    const gateway = createFakeGateway({ rates: [rates.cash] });
    first.buy = '2.0';
    expect(await figureOf(gateway)).toBe('1.0');
  });
});

describe('data that do not keep to the contract are refused by list, place and field', () => {
  const [article] = articles;
  const [ranked] = rankings.latest.items;
  const [rate] = rates.cash.items;
  const [source] = status.sources;

  test.each([
    [
      'an article of nothing but a name',
      { articles: [article, { id: 'x' }] },
      /^articles\[1\] does not keep to the contract: url: not an http\(s\) address; lang: /,
    ],
    ['a text for an article', { articles: ['x'] }, /^articles\[0\] .*: not an object$/],
    ['a hole in a list', { articles: [undefined] }, /^articles\[0\] .*: not an object$/],
    [
      'a block of the body',
      { articles: [{ ...article, body: [{ type: 'table' }] }] },
      /^articles\[0\] .*: body\[0\]: /,
    ],
    [
      'a picture',
      { articles: [{ ...article, image: { url: 'a.jpg' } }] },
      /^articles\[0\] .*: image: not \{/,
    ],
    ['a tag', { articles: [{ ...article, tags: ['a', 5] }] }, /^articles\[0\] .*: tags\[1\]: /],
    [
      'a place of a ranking',
      { rankings: [{ ...rankings.latest, items: [ranked, { ...ranked, rank: 0 }] }] },
      /^rankings\[0\] .*: items\[1\]: rank: not a whole number from 1/,
    ],
    [
      'a figure that is a number',
      { rates: [rates.cash, { ...rates.cash, items: [{ ...rate, buy: 503.9 }] }] },
      /^rates\[1\] .*: items\[0\]: buy: /,
    ],
    [
      'a history of nothing',
      { history: [{ currency: 'USD' }] },
      /^history\[0\] .*: quote: not an ISO 4217/,
    ],
    [
      'a currency of the catalogue',
      { catalogue: { ...catalogue, currencies: ['usd'] } },
      /^catalogue .*: currencies\[0\]: not an/,
    ],
    ['a catalogue that is null', { catalogue: null }, /^catalogue .*: not an object$/],
    [
      'a source of the status',
      { status: { ...status, sources: [{ ...source, lastSuccess: 'now' }] } },
      /^status .*: sources\[0\]: lastSuccess: not an RFC 3339 instant/,
    ],
    [
      'the tables of the fixtures',
      { rates },
      'rates: a fake gateway takes a list; Object.values(rates) is one',
    ],
    [
      'the rankings of the fixtures',
      { rankings },
      'rankings: a fake gateway takes a list; Object.values(rankings) is one',
    ],
    ['a number for a list', { articles: 5 }, 'articles: a fake gateway takes a list'],
    ['a moment in milliseconds', { now: 5 }, 'now: a fake gateway takes a Date, not 5'],
    ['nothing', null, 'a fake gateway takes an object as its option, not null'],
    ['a list for options', [], 'a fake gateway takes an object as its option, not []'],
  ])('%s', (_, given, message) => {
    const make = () => createFakeGateway(given as unknown as FakeGatewayOptions);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });

  test.each([new Date('never'), new Date(8.64e15)])('a present that is no moment: %s', (now) => {
    expect(() => createFakeGateway({ now })).toThrow(RangeError);
    expect(() => createFakeGateway({ now })).toThrow(/^now: /);
  });

  test('and what the contract makes up may be left out', async () => {
    const uncounted = { ...article, id: 'uncounted', counts: undefined } as unknown as FakeArticle;
    const gateway = createFakeGateway({ articles: [uncounted] });
    const { items } = await clientOf(gateway).rankings.get('most-viewed');
    expect(items).toMatchObject([{ article: { id: 'uncounted', counts: { views: null } } }]);
  });
});

describe('what a fake gateway is told', () => {
  test.each([
    [5, TypeError, 'a fake gateway takes an object as its behaviour, not 5'],
    [null, TypeError, 'a fake gateway takes an object as its behaviour, not null'],
    [['empty'], TypeError, 'a fake gateway takes an object as its behaviour, not ["empty"]'],
    [{ retryAfter: 1 }, RangeError, 'retryAfter: a fake gateway says it with an error status'],
    [{ retryAfter: 1, failing: 'network' }, RangeError, 'retryAfter: a fake gateway says it'],
    [{ headers: 'sunset' }, RangeError, 'headers: a fake gateway cannot be told sunset'],
    [{ headers: { 'a b': '' } }, RangeError, 'headers: a fake gateway cannot be told {"a b":""}'],
  ])('is refused when it cannot be meant: %j', (told, kind, message) => {
    const be = () => createFakeGateway().be(told as unknown as Behaviour);
    expect(be).toThrow(kind);
    expect(be).toThrow(message);
  });
});

describe('headers of your own', () => {
  const sunset = 'Wed, 31 Dec 2025 23:59:59 GMT';

  test('deprecate a route, as a client’s hook is told', async () => {
    const onDeprecation = vi.fn();
    const headers = { deprecation: '@1735689600', sunset };
    const gateway = createFakeGateway().be({ on: 'rates', headers });
    const client = createClient({ baseUrl: 'https://news.example', fetch: gateway, onDeprecation });
    await client.status();
    expect(onDeprecation).not.toHaveBeenCalled();
    await client.rates.latest();
    expect(onDeprecation.mock.calls).toMatchObject([
      [
        {
          operation: '/v1/rates',
          since: new Date('2025-01-01T00:00:00Z'),
          sunset: new Date(sunset),
        },
      ],
    ]);
  });

  test.each([
    ['GET', {}, 200],
    ['OPTIONS', {}, 204],
    ['GET', { failing: 503 }, 503],
  ] as const)('stand in place of its own: %s, %j', async (method, more, expected) => {
    const headers = { 'Cache-Control': 'no-cache', Sunset: sunset };
    const gateway = createFakeGateway().be({ headers, ...more });
    const answer = await gateway('/v1/rates', { method });
    expect(answer.status).toBe(expected);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('sunset')).toBe(sunset);
  });

  test('are as they were when it was told', async () => {
    const headers = { sunset };
    const gateway = createFakeGateway().be({ headers });
    headers.sunset = 'never';
    expect((await gateway('/v1/rates')).headers.get('sunset')).toBe(sunset);
  });
});
