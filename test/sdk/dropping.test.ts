import { createClient, type DropReport } from '@kerege/sdk';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

test('leaves bad items out of a good list and keeps the others in their order', async () => {
  const { baseUrl } = server.place('bad items among good ones');
  const { items } = await createClient({ baseUrl }).rates.latest();
  expect(items.map(({ currency }) => currency)).toEqual(['USD', 'EUR', 'RUB']);
});

test('tells once for an answer what was left out, where, and why', async () => {
  const { baseUrl } = server.place('bad items among good ones');
  const onDrop = vi.fn<(report: DropReport) => void>();
  await createClient({ baseUrl, onDrop }).articles.list({ limit: 7 });
  expect(onDrop).toHaveBeenCalledTimes(1);
  const report = onDrop.mock.calls[0]?.[0];
  expect(report).toMatchObject({ method: 'GET', url: `${baseUrl}v1/articles?limit=7` });
  expect(report?.dropped.map(({ index }) => index)).toEqual([0, 3, 4, 5, 6]);
  expect(report?.dropped[3]?.problems).toContainEqual(expect.stringMatching(/^id: /));
});

test('tells nothing when nothing was left out', async () => {
  const { baseUrl } = server.place('no fault at all');
  const onDrop = vi.fn();
  await createClient({ baseUrl, onDrop }).articles.list();
  expect(onDrop).not.toHaveBeenCalled();
});

test('lets no javascript: or data: address through', async () => {
  const article = { id: 'a', lang: 'ru', title: 'T', publishedAt: '2026-07-05T12:00:00Z' };
  const urls = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'https://n.example/',
  ];
  const items = urls.map((url) => ({ ...article, url, image: { url } }));
  const fetch = () => Promise.resolve(Response.json({ items, nextCursor: null }));
  const page = await createClient({ baseUrl: 'https://news.example', fetch }).articles.list();
  expect(page.items.map(({ url }) => url)).toEqual(['https://n.example/']);
});
