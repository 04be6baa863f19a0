import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await Stand.start({ sources: [{ type: 'feed', name: 'none', file: 'none.json' }] });
});
afterAll(() => stand.stop());

const built = new URL('../../packages/widgets/dist/embed/', import.meta.url);

describe.each([
  ['embed.js', 'text/javascript; charset=utf-8'],
  ['embed.classic.js', 'text/javascript; charset=utf-8'],
  ['embed.css', 'text/css; charset=utf-8'],
])('%s', (file, type) => {
  it('is the bundle as built, which any page may load, even an isolated one', async () => {
    const response = await stand.ask(`/v1/${file}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'timing-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringMatching(/^public, max-age=300,/) as string,
      etag: expect.stringMatching(/^"[\w-]+"$/) as string,
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.equals(readFileSync(new URL(file, built)))).toBe(true);
  });

  it('is a 304 for who has it', async () => {
    const etag = (await stand.ask(`/v1/${file}`)).headers.get('ETag') ?? '';
    const again = await stand.ask(`/v1/${file}`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(again.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });
});
