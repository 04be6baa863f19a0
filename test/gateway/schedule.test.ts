import type { Status } from '@kerege/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Store } from '../../packages/gateway/src/store/store.ts';
import { instant, Stand } from './stand.ts';

const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Вести', items: [] };
const later = '2025-12-03T18:05:00+05:00';

let stand: Stand;
beforeEach(async () => {
  vi.useFakeTimers({ now: Date.parse(instant), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  stand = await Stand.start({
    sources: [{ type: 'feed', name: 'news', file: 'news.json', schedule: '*/5 * * * *' }],
    files: { 'news.json': feed },
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await stand.stop();
  vi.useRealTimers();
});

const lastSuccess = async () =>
  (await stand.read<Status>('status', '/v1/status')).sources[0]?.lastSuccess;
const fiveMinutesLater = () => {
  stand.now = Date.parse(later);
  vi.setSystemTime(stand.now);
  vi.advanceTimersByTime(5 * 60_000);
};

describe('the schedule', () => {
  it('reads a source at its times, once it is started', async () => {
    fiveMinutesLater();
    expect(await lastSuccess()).toBe(instant);
    vi.setSystemTime(Date.parse(instant));
    stand.gateway.start();
    fiveMinutesLater();
    await vi.waitFor(async () => expect(await lastSuccess()).toBe(later));
  });

  it('reads nothing more after the gateway was closed', async () => {
    const saved = vi.spyOn(Store.prototype, 'save');
    stand.gateway.start();
    await stand.gateway.close();
    fiveMinutesLater();
    expect(vi.getTimerCount()).toBe(0);
    expect(saved).not.toHaveBeenCalled();
    await stand.open();
  });
});

describe('a full disk', () => {
  beforeEach(() => {
    const full = new Error('database or disk is full');
    vi.spyOn(Store.prototype, 'save').mockRejectedValue(full);
    vi.spyOn(Store.prototype, 'fail').mockRejectedValue(full);
  });

  it('does not end the gateway: it answers from what is there and says so in its log', async () => {
    await stand.gateway.ingest();
    expect(stand.logged.at(-1)).toMatch(/^error .+ could not be noted$/);
    expect(await lastSuccess()).toBe(instant);
  });

  it('ends no reading on the schedule with a rejection that nobody handles', async () => {
    const lines = stand.logged.length;
    stand.gateway.start();
    fiveMinutesLater();
    await vi.waitFor(() => expect(stand.logged.slice(lines).at(-1)).toMatch(/^error /));
  });
});
