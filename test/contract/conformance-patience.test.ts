import { checkServer, type Report } from '@kerege/contract/conformance';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pauseOf } from '../../packages/contract/src/conformance/retry-after.ts';
import { conformance, conformanceAtTerminal, expectFound } from '../support/conformance-command.ts';
import { at, type Fault } from '../support/conformance-fault.ts';
import { FaultyNewsroom } from '../support/conformance-newsroom.ts';

let newsroom: FaultyNewsroom;
beforeAll(async () => {
  newsroom = await FaultyNewsroom.start();
});
afterEach(() => {
  newsroom.fault = undefined;
  newsroom.silent = undefined;
});
afterAll(() => newsroom.stop());

/** Refuses an answer, since too much was asked. */
const refuses =
  (seconds: string): Fault =>
  (answer) => {
    Object.assign(answer, { status: 429, body: '' });
    answer.headers.set('Cache-Control', 'no-store');
    answer.headers.set('Retry-After', seconds);
  };
const differing = ({ endpoints }: Report) =>
  endpoints.flatMap(({ checks }) => checks.flatMap(({ differences }) => differences));

describe('a server that is asked too often', () => {
  it('is given the time it asks for, and is not wrong', async () => {
    let [count, refused] = [0, 0];
    newsroom.fault = (answer) => {
      count += 1;
      if (count < 40 || refused === 8) return;
      refused += 1;
      refuses('1')(answer);
    };
    const begun = performance.now();
    expect(differing(await checkServer(newsroom.url, { fetch }))).toEqual([]);
    expect(refused).toBe(8);
    expect(performance.now() - begun).toBeGreaterThan(1000);
  });

  it('is told so when it asks for more than there is', async () => {
    newsroom.fault = at('/v1/status', refuses('60'));
    const told = /status 429 asks to wait 60 s, and no request waits longer than 10000 ms; what/;
    await expectFound(newsroom.url, ['/status answer.arrives'], told);
  });

  it.each([
    [429, '2', 2000],
    [429, '0', 200],
    [429, 'Wed, 03 Dec 2025 13:00:05 GMT', 5000],
    [429, 'soon', undefined],
    [429, '', undefined],
    [503, '2', undefined],
  ])('with status %i and Retry-After %j is left alone for %s ms', (status, value, pause) => {
    const now = Date.parse('2025-12-03T13:00:00Z');
    expect(pauseOf({ status, headers: new Headers({ 'Retry-After': value }) }, now)).toBe(pause);
  });
});

describe('the whole check', () => {
  it('ends at its deadline, and half a check is not a good one', async () => {
    newsroom.silent = '/v1/articles';
    const begun = performance.now();
    const { code, out } = await conformance(newsroom.url, '--total-timeout', '700');
    expect(out).toMatch(/✗ answer\.arrives .+\n.+the whole check has 700 ms, and they are over/);
    expect(code).toBe(1);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('shows at a terminal how far it is, and takes the line away', async () => {
    const { code, out, err } = await conformanceAtTerminal(newsroom.url);
    const count = /every answer \((\d+) of them\)/.exec(out)?.[1] ?? 'no';
    expect(err.split('\r').slice(-2)).toEqual([
      `kerege-conformance: ${count} answers\u001b[K`,
      '\u001b[K',
    ]);
    expect(code).toBe(0);
  });
});
