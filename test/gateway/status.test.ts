import type { Catalogue, Ranking, RateTable, Status } from '@kerege/contract';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../packages/gateway/src/version.ts';
import { instant, Stand } from './stand.ts';

let stand: Stand;
beforeEach(async () => {
  stand = await Stand.start();
});
afterEach(() => stand.stop());

const status = () => stand.read<Status>('status', '/v1/status');
const later = '2025-12-03T18:05:00+05:00';
const readAgain = async () => {
  stand.now = Date.parse(later);
  await stand.gateway.ingest();
};

describe('the status', () => {
  it('tells of each source by its name, and of the publication that was missed', async () => {
    const good = { lastSuccess: instant, lastError: null };
    expect(await status()).toEqual({
      version,
      sources: [
        { name: 'newsroom', ...good, missed: [] },
        { name: 'newsroom-kk', ...good, missed: [] },
        { name: 'national-bank', ...good, missed: ['2025-11-26'] },
        { name: 'samal-desk', ...good, missed: [] },
      ],
    });
  });

  it('tells of a source that fails, and what it published stays', async () => {
    const latest = () => stand.read<Ranking>('ranking', '/v1/rankings/latest');
    const before = await latest();
    rmSync(join(stand.folder, 'newsroom.json'));
    await readAgain();
    const [failed, ...others] = (await status()).sources;
    expect(failed).toEqual({
      name: 'newsroom',
      lastSuccess: instant,
      lastError: { at: later, message: 'could not be read (ENOENT)' },
      missed: [],
    });
    expect(others.map(({ lastSuccess }) => lastSuccess)).toEqual([later, later, later]);
    expect((await latest()).items).toEqual(before.items);
  });

  it.each(['', '<html>Bad gateway</html>', '{"version":', 'null'])(
    'tells of a source that brings %j, and what it published stays',
    async (text) => {
      stand.write('newsroom.json', text);
      await readAgain();
      expect((await status()).sources[0]).toMatchObject({
        lastSuccess: instant,
        lastError: { at: later },
      });
      expect((await stand.ask('/v1/articles/almaty-earthquake')).status).toBe(200);
    },
  );

  it('keeps the last error after the source is well again', async () => {
    stand.write('newsroom.json', '');
    await stand.gateway.ingest();
    const [failed] = (await status()).sources;
    stand.write('newsroom.json', {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Вести',
      items: [],
    });
    await readAgain();
    expect((await status()).sources[0]).toMatchObject({
      lastSuccess: later,
      lastError: failed?.lastError,
    });
  });

  it('never tells an address or a folder, whatever fails', async () => {
    for (const name of ['newsroom.json', 'kazakh.rss.xml', 'national-bank', 'desk-rates']) {
      rmSync(join(stand.folder, name), { recursive: true });
    }
    await stand.gateway.ingest();
    const text = await (await stand.ask('/v1/status')).text();
    expect(text.match(/lastError":\{/g)).toHaveLength(4);
    expect(text).not.toMatch(/\/tmp|kerege-stand|\.json|\.xml|file:|https?:/);
  });

  it('marks the answers of a newsroom whose sources are gone as out of date', async () => {
    rmSync(join(stand.folder, 'newsroom.json'));
    rmSync(join(stand.folder, 'kazakh.rss.xml'));
    stand.now = Date.parse('2025-12-06T18:00:00+05:00');
    await stand.gateway.ingest();
    const { generatedAt, staleAfter } = await stand.read<Ranking>('ranking', '/v1/rankings/latest');
    expect([generatedAt, staleAfter]).toEqual([instant, '2025-12-03T18:30:00+05:00']);
    const rates = await stand.read<RateTable>('rates', '/v1/rates');
    expect(Date.parse(rates.staleAfter)).toBeLessThan(stand.now);
  });
});

it('offers in its catalogue what can be asked for', async () => {
  const { currencies, languages, rankings, sections, ...rest } = await stand.read<Catalogue>(
    'catalogue',
    '/v1',
  );
  expect(rest).toEqual({
    name: 'Түндік',
    url: 'https://newsroom.example/',
    defaultLanguage: 'ru',
    cities: ['almaty'],
    version,
  });
  expect(languages).toEqual(['ru', 'kk', 'en']);
  expect([sections.length, rankings.length, currencies.length]).toEqual([6, 4, 39]);
});
