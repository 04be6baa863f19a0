import type { Page } from '@kerege/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Articles } from '../../packages/gateway/src/store/articles.ts';
import { Stand } from './stand.ts';

const latest = '/v1/rankings/latest';
const feed = (title: string) => ({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Вести' },
  items: [1, 2, 3].map((number) => ({
    ...{ id: `a${number}`, url: `https://n.kz/${number}`, title: `${title} ${number}` },
    date_published: `2025-12-03T1${number}:00:00+05:00`,
  })),
});

let stand: Stand;
beforeEach(async () => {
  stand = await Stand.start({
    sources: [{ type: 'feed', name: 'news', file: 'news.json' }],
    files: { 'news.json': feed('Раз') },
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await stand.stop();
});

const etagOf = async (path: string) => (await stand.ask(path)).headers.get('ETag') ?? '';
const textOf = async (path: string) => (await stand.ask(path)).text();
/** Counts how often the database is asked for lists of articles. */
const queries = () => vi.spyOn(Articles.prototype, 'newest');

describe('the ETag', () => {
  it('is the same while the content is the same, even after the sources were read again', async () => {
    const before = await etagOf(latest);
    expect(await etagOf(latest)).toBe(before);
    await stand.gateway.ingest();
    expect(await etagOf(latest)).toBe(before);
    await stand.gateway.close();
    await stand.open();
    expect(await etagOf(latest)).toBe(before);
  });

  it('is another once there is new content, which is there at once', async () => {
    const before = await etagOf(latest);
    stand.write('news.json', feed('Два'));
    await stand.gateway.ingest();
    expect(await etagOf(latest)).not.toBe(before);
    expect(await textOf(latest)).toContain('Два 3');
  });

  it('tells apart what differs in its bytes', async () => {
    const paths = [latest, `${latest}?limit=1`, '/v1/articles', '/v1/articles/a1', '/v1'];
    expect(new Set(await Promise.all(paths.map(etagOf))).size).toBe(paths.length);
  });
});

describe('who has the answer already', () => {
  const ask = (sent: string, method = 'GET') =>
    stand.ask(latest, { method, headers: { 'If-None-Match': sent } });

  it.each([
    ['by its ETag', (etag: string) => etag],
    ['by a weakened ETag, as nginx sends it after compressing', (etag: string) => `W/${etag}`],
    ['by one of several', (etag: string) => `"other", ${etag}`],
    ['by a star', () => '*'],
  ])('is told so %s with a 304 that any page may read', async (_, sent) => {
    const etag = await etagOf(latest);
    for (const method of ['GET', 'HEAD']) {
      const response = await ask(sent(etag), method);
      expect([response.status, await response.text()]).toEqual([304, '']);
      const headers = Object.fromEntries(response.headers);
      expect(headers).toMatchObject({
        etag,
        'access-control-allow-origin': '*',
        'cache-control': expect.stringContaining('max-age=30') as string,
        'cross-origin-resource-policy': 'cross-origin',
        'timing-allow-origin': '*',
        vary: 'Accept-Encoding',
      });
      expect(headers).not.toHaveProperty('content-type');
    }
  });

  it.each(['"other"', '', 'W/"', 'other'])('is not whoever sends %j', async (sent) => {
    const response = await ask(sent);
    expect(response.status).toBe(200);
    expect((await response.text()).length).toBeGreaterThan(100);
  });

  it('is not told so of a Problem', async () => {
    const headers = { 'If-None-Match': '*' };
    expect((await stand.ask('/v1/articles/none', { headers })).status).toBe(404);
  });
});

describe('a question that was answered', () => {
  it('costs no query when it is asked again, in whatever order and by whatever method', async () => {
    const asked = queries();
    const first = await textOf('/v1/articles?lang=*&limit=2');
    expect(asked).toHaveBeenCalledOnce();
    expect(await textOf('/v1/articles?limit=2&lang=*')).toBe(first);
    await stand.ask('/v1/articles?lang=*&limit=2', { method: 'HEAD' });
    expect(asked).toHaveBeenCalledOnce();
  });

  it('is the same question with parameters that nobody knows', async () => {
    await stand.ask('/v1/articles?limit=2');
    const asked = queries();
    for (const noise of ['&_=1', '&utm_source=a', '&x=%00', '&LIMIT=5', '&limit2=1']) {
      await stand.ask(`/v1/articles?limit=2${noise}`);
    }
    expect(asked).not.toHaveBeenCalled();
  });

  it('leads to the next page without what the first who asked it had added', async () => {
    const asked = '/v1/articles?tracker=evil&limit=1';
    expect((await stand.ask(asked)).headers.get('Link')).not.toContain('evil');
    const plain = await stand.ask('/v1/articles?limit=1');
    const { nextCursor } = (await plain.json()) as Page<unknown>;
    expect(plain.headers.get('Link')).toMatch(
      new RegExp(`/v1/articles\\?limit=1&cursor=${nextCursor}>; rel="next"$`),
    );
  });

  it('is asked anew of the database once its time is over', async () => {
    await stand.ask(latest);
    const asked = queries();
    stand.now += 29_999;
    await stand.ask(latest);
    expect(asked).not.toHaveBeenCalled();
    stand.now += 1;
    await stand.ask(latest);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('is not mistaken for another', async () => {
    await stand.ask('/v1/articles?limit=1');
    const { items } = JSON.parse(await textOf('/v1/articles?limit=2')) as Page<unknown>;
    expect(items).toHaveLength(2);
    expect((await stand.ask('/v1/articles?limit=2&limit=2')).status).toBe(400);
  });
});
