import type { Article, RateHistory, RateTable } from '@kerege/contract';
import { afterEach, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/openapi.ts';
import { Stand } from './stand.ts';

let stand: Stand;
afterEach(() => stand.stop());

/** What a desk publishes. */
const desk = (name: string, asOf: string, items: Record<string, [string, string]>) => ({
  ...{ kind: 'cash', city: 'almaty', source: name, asOf: `${asOf}+05:00` },
  items: Object.entries(items).map(([currency, [buy, sell]]) => ({ currency, buy, sell })),
});
const desks = (...names: string[]) =>
  names.map((name) => ({ type: 'desk-rates', name, file: `${name}.json` }));
const rates = (question = '') => stand.read<RateTable>('rates', `/v1/rates${question}`);

describe('the rates that are kept', () => {
  it('of two publishers in one city are not mixed', async () => {
    stand = await Stand.start({
      sources: desks('samal', 'bereke'),
      files: {
        'samal.json': [
          desk('samal', '2025-12-02T10:00:00', { USD: ['500.0', '505.0'] }),
          desk('samal', '2025-12-03T10:00:00', { USD: ['501.0', '506.0'], EUR: ['588', '593'] }),
        ],
        'bereke.json': [
          desk('bereke', '2025-12-02T11:00:00', { USD: ['400.0', '405.0'] }),
          desk('bereke', '2025-12-03T11:00:00', { USD: ['401.0', '407.0'] }),
        ],
      },
    });
    const { source, items } = await rates('?city=almaty');
    expect(source).toMatchObject({ id: 'bereke' });
    expect(items.map(({ currency, sell }) => [currency, sell])).toEqual([['USD', '407.0']]);
    expect(items[0]?.change).toEqual({ amount: '2.0', direction: 'up', since: '2025-12-02' });
    const { points } = await stand.read<RateHistory>('rateHistory', '/v1/rates/USD/history');
    expect(points.map(({ sell }) => sell)).toEqual(['405.0', '407.0']);
  });

  it('lose a currency that a second publication of the day leaves out', async () => {
    const first = desk('samal', '2025-12-03T10:00:00', {
      USD: ['501', '506'],
      EUR: ['588', '593'],
    });
    stand = await Stand.start({ sources: desks('samal'), files: { 'samal.json': first } });
    expect((await rates()).items).toHaveLength(2);
    stand.write('samal.json', desk('samal', '2025-12-03T12:00:00', { USD: ['502', '507'] }));
    await stand.gateway.ingest();
    const { asOf, items } = await rates();
    expect(asOf).toBe('2025-12-03T12:00:00+05:00');
    expect(items.map(({ currency, sell }) => [currency, sell])).toEqual([['USD', '507']]);
  });

  it('are not shown before their day has come, and a first day has no change', async () => {
    const tables = [
      desk('samal', '2025-12-03T10:00:00', { USD: ['501', '506'] }),
      desk('samal', '2025-12-04T10:00:00', { USD: ['601', '606'] }),
    ];
    stand = await Stand.start({ sources: desks('samal'), files: { 'samal.json': tables } });
    expect((await rates()).items[0]).toMatchObject({ sell: '506', change: null });
    stand.now = Date.parse('2025-12-04T00:00:00+05:00');
    expect((await rates()).items[0]).toMatchObject({ sell: '606', change: { amount: '100' } });
  });

  it('move up, down and not at all', async () => {
    const tables = [
      desk('a', '2025-12-02T10:00:00', { EUR: ['5', '5'], RUB: ['6', '6.70'], USD: ['5', '5.1'] }),
      desk('a', '2025-12-03T10:00:00', { EUR: ['5', '5'], RUB: ['6', '6.7'], USD: ['5', '5.25'] }),
      desk('a', '2025-12-04T10:00:00', { EUR: ['4.9', '4.95'] }),
    ];
    stand = await Stand.start({ sources: desks('a'), files: { 'a.json': tables } });
    const since = '2025-12-02';
    expect((await rates()).items.map(({ change }) => change)).toEqual([
      { amount: expect.stringMatching(/^0/) as string, direction: 'same', since },
      { amount: '0.00', direction: 'same', since },
      { amount: '0.15', direction: 'up', since },
    ]);
    stand.now = Date.parse('2025-12-04T12:00:00+05:00');
    const [euro, ...others] = (await rates()).items;
    expect(euro?.change).toEqual({ amount: '0.05', direction: 'down', since: '2025-12-03' });
    expect(others).toEqual([]);
  });

  it('are compared with the last day that has a figure, when a desk did not trade in between', async () => {
    const tables = [
      desk('a', '2025-12-01T10:00:00', { USD: ['500', '505'] }),
      desk('a', '2025-12-02T10:00:00', { USD: ['0', '0'] }),
      desk('a', '2025-12-03T10:00:00', { USD: ['501', '507'] }),
    ];
    stand = await Stand.start({ sources: desks('a'), files: { 'a.json': tables } });
    const [dollar] = (await rates()).items;
    expect(dollar?.change).toEqual({ amount: '2', direction: 'up', since: '2025-12-01' });
    expect(dollar?.recent.slice(-3)).toEqual(['505', null, '507']);
  });

  it('are a 404 while nothing has been published', async () => {
    stand = await Stand.start({ sources: desks('samal'), files: { 'samal.json': [] } });
    const response = await stand.ask('/v1/rates');
    expect(response.status).toBe(404);
    expectProblem(await response.json());
  });
});

describe('a gateway that comes again over the same folder', () => {
  it('answers the same from what it kept, without reading its sources', async () => {
    stand = await Stand.start();
    const paths = ['/v1', '/v1/articles?lang=*&limit=100', '/v1/rankings/latest', '/v1/status'];
    paths.push('/v1/rates', '/v1/rates?kind=official', '/v1/rates/USD/history');
    const ask = () => Promise.all(paths.map(async (path) => (await stand.ask(path)).text()));
    const before = await ask();
    await stand.gateway.close();
    await stand.open();
    expect(await ask()).toEqual(before);
  });
});

describe('an article that is read again', () => {
  const item = { id: 'a', url: 'https://n.kz/a', title: 'Раз', content_text: 'Текст' };
  const feed = (more: object) => ({
    ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Вести' },
    items: [{ ...item, date_published: '2025-12-03T10:00:00+05:00', ...more }],
  });
  const article = () => stand.read<Article>('article', '/v1/articles/a');

  it('is replaced, with its tags, and keeps the counts that are no longer told', async () => {
    const counts = { views: 5, comments: 0, reactions: 7 };
    stand = await Stand.start({
      sources: [{ type: 'feed', name: 'n', file: 'n.json' }],
      files: { 'n.json': feed({ tags: ['раз'], _kerege: { counts } }) },
    });
    expect(await article()).toMatchObject({ title: 'Раз', tags: ['раз'], counts });
    stand.write('n.json', feed({ title: 'Два', tags: ['два'], _kerege: { counts: { views: 9 } } }));
    await stand.gateway.ingest();
    expect(await article()).toMatchObject({ title: 'Два', counts: { ...counts, views: 9 } });
    const tagged = async (tag: string) =>
      ((await (await stand.ask(`/v1/articles?tag=${tag}`)).json()) as { items: [] }).items.length;
    expect([await tagged('раз'), await tagged('два')]).toEqual([0, 1]);
  });
});
