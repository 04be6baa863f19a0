import { createClient, isKeregeError } from '@kerege/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';

const passed = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

const moments = {
  'before the headers': 'no answer',
  'in the body': 'one byte at a time',
  'in the back-off': 'one 429 with Retry-After: 1',
  'in the body of an error': '503 with a silent body',
};

describe.each(Object.entries(moments))('an abort %s', (_, fault) => {
  async function abortOnRequest(reason?: unknown) {
    const { baseUrl, asked, nextRequest } = server.place(fault);
    const controller = new AbortController();
    const call = createClient({ baseUrl }).rankings.get('latest', {}, controller);
    const failure = call.catch((error: unknown) => error);
    await nextRequest();
    await passed(30);
    const started = performance.now();
    controller.abort(reason);
    const error = await failure;
    return { error, asked, waited: performance.now() - started, signal: controller.signal };
  }

  test.concurrent("rejects at once with the signal's own AbortError", async () => {
    const { error, waited, signal } = await abortOnRequest();
    expect(error).toBe(signal.reason);
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(waited).toBeLessThan(300);
  });

  test.concurrent("stays an AbortError, with the caller's reason as its cause", async () => {
    const { error } = await abortOnRequest(new Error('the widget left'));
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: 'AbortError', cause: { message: 'the widget left' } });
    expect(isKeregeError(error)).toBe(false);
  });

  test.concurrent('is followed by no request', async () => {
    const { asked } = await abortOnRequest();
    await passed(1_200);
    expect(await asked()).toHaveLength(1);
  });
});

test('asks nothing when the signal is aborted already', async () => {
  const { baseUrl, asked } = server.place('no fault at all');
  const call = createClient({ baseUrl }).rates.latest({}, { signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  expect(await asked()).toHaveLength(0);
});

test.each([
  ['a cache', undefined],
  ['no cache', false],
] as const)('rejects at once although the given fetch ignores its signal: %s', async (_, cache) => {
  const controller = new AbortController();
  let asked = 0;
  const deaf = async () => {
    asked += 1;
    controller.abort();
    await passed(200);
    throw new TypeError('late');
  };
  const client = createClient({ baseUrl: 'https://news.example', fetch: deaf, cache });
  const started = performance.now();
  await expect(client.catalogue(controller)).rejects.toMatchObject({ name: 'AbortError' });
  expect(performance.now() - started).toBeLessThan(150);
  await passed(700);
  expect(asked).toBe(1);
});

test('closes the connection of an aborted call', async () => {
  const { baseUrl, asked, nextRequest } = server.place('one byte at a time');
  const controller = new AbortController();
  const call = createClient({ baseUrl }).status(controller);
  await nextRequest();
  expect(await asked()).toMatchObject([{ closed: false }]);
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  await vi.waitFor(async () => expect(await asked()).toMatchObject([{ closed: true }]));
});

test('leaves no listener on the signal of a call that has ended', async () => {
  const { baseUrl } = server.place('no fault at all');
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...listener: Parameters<typeof add>) => (
    listeners++,
    add(...listener)
  );
  signal.removeEventListener = (...listener: Parameters<typeof add>) => (
    listeners--,
    remove(...listener)
  );
  await createClient({ baseUrl }).rates.latest({}, { signal });
  expect(listeners).toBe(0);
});
