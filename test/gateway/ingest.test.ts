import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigSchema, type SourceConfig } from '../../packages/gateway/src/config/config.ts';
import { decode } from '../../packages/gateway/src/ingest/decode.ts';
import { fetchSource } from '../../packages/gateway/src/ingest/fetch-source.ts';
import { isPrivateHost } from '../../packages/gateway/src/ingest/private-host.ts';
import { readSource } from '../../packages/gateway/src/ingest/read-source.ts';
import { sampleConfig } from '../../packages/gateway/src/sample/feeds/sample-config.ts';
import { writeSample } from '../../packages/gateway/src/sample/feeds/write-sample.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'kerege-ingest-'));
  ends.push(() => rmSync(path, { recursive: true }));
  return path;
}

function sourceOf(more: object): SourceConfig {
  const sources = [{ type: 'feed', name: 'news', allowPrivate: true, ...more }];
  const [source] = v.parse(ConfigSchema, { name: 'x', sources }).sources;
  if (!source) throw new Error('no source');
  return source;
}
const told = (url: string, more: object = {}) => fetchSource(sourceOf({ url, ...more }));
const inWindows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });

describe('bytes', () => {
  const text = '<?xml version="1.0" encoding="windows-1251"?><a>Привет</a>';

  it('are read by their byte order mark before all claims', () => {
    const bytes = Buffer.from(`\ufeff<?xml version="1.0" encoding="windows-1251"?>Қ`);
    expect(decode({ bytes, contentType: 'text/xml; charset=windows-1251' })).toMatch(/^<\?xml.*Қ$/);
    expect(decode({ bytes: Buffer.from('\ufeffПривет', 'utf16le') })).toBe('Привет');
  });

  it('are read by the content type, or the XML declaration, or as windows-1251 when they are not UTF-8', () => {
    expect(
      decode({ bytes: inWindows1251('Привет'), contentType: 'text/xml; charset="Windows-1251"' }),
    ).toBe('Привет');
    expect(decode({ bytes: inWindows1251(text) })).toBe(text);
    const koi8 = Buffer.from('<?xml version="1.0" encoding="koi8-r"?>\xc4\xc1', 'latin1');
    expect(decode({ bytes: koi8 })).toMatch(/да$/);
    expect(decode({ bytes: inWindows1251('<a>Привет</a>') })).toBe('<a>Привет</a>');
  });

  it('are read rightly when the content type is wrong', () => {
    expect(decode({ bytes: inWindows1251(text), contentType: 'text/html; charset=utf-8' })).toBe(
      text,
    );
    expect(
      decode({ bytes: Buffer.from('Қазақ'), contentType: 'text/xml; charset=windows-1251' }),
    ).toBe('Қазақ');
    expect(decode({ bytes: Buffer.from('Қазақ'), contentType: 'text/xml; charset=no-such' })).toBe(
      'Қазақ',
    );
  });
});

describe('a source at an address', () => {
  it('is fetched with its content type, through redirects', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/feed' }).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('да');
    });
    const { bytes, contentType } = await told(url);
    expect([Buffer.from(bytes).toString(), contentType]).toEqual(['да', 'text/plain']);
  });

  it('fails after five redirects, at a status, and where nobody listens, without telling the address', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      asked += 1;
      if (request.url === '/') response.writeHead(503).end('down');
      else response.writeHead(301, { location: '/again' }).end();
    });
    await expect(told(url)).rejects.toThrow(/^answered with status 503$/);
    await expect(told(`${url}/again`)).rejects.toThrow(/^redirects more than 5 times$/);
    expect(asked).toBe(1 + 6);
    await expect(told('http://127.0.0.1:1/')).rejects.toThrow(
      /^could not be reached( \([A-Z_]+\))?$/,
    );
    await expect(told('http://user:secret@127.0.0.1:1/')).rejects.toThrow(/^could not be reached$/);
  });

  it('fails when it is redirected to a file', async () => {
    const url = await serve(
      (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(told(url)).rejects.toThrow(/^leads to something other than an http\(s\) address$/);
  });

  it('is read up to 20 MB', async () => {
    const url = await serve((_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(1 << 20)));
        response.once('drain', more);
      };
      more();
    });
    await expect(told(url)).rejects.toThrow(/^is larger than 20 MB$/);
  });

  it('is refused at a private address unless that is allowed', async () => {
    const refused = 'is at a private address, and allowPrivate is not set';
    await expect(told('http://127.0.0.1:1/', { allowPrivate: false })).rejects.toThrow(refused);
    await expect(told('http://localhost:1/', { allowPrivate: false })).rejects.toThrow(refused);
  });

  it.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '[::1]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
  ])('knows that %s is private', async (host) => {
    expect(await isPrivateHost(host)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '[2606:4700::1111]'])('knows that %s is not', async (host) => {
    expect(await isPrivateHost(host)).toBe(false);
  });
});

describe('a source in files', () => {
  const table = (asOf: string, buy = '500') =>
    JSON.stringify({
      kind: 'cash',
      source: 'Samal',
      asOf,
      items: [{ currency: 'USD', buy, sell: '510' }],
    });
  const context = {
    config: v.parse(ConfigSchema, { name: 'x', sources: [sourceOf({ url: 'https://a.example' })] }),
    now: 0,
  };

  it('is every fitting file of a folder, the later of two for one day', async () => {
    const file = folder();
    writeFileSync(join(file, '1.json'), table('2025-12-02T10:00:00+05:00'));
    writeFileSync(join(file, '2.json'), table('2025-12-03T10:00:00+05:00'));
    writeFileSync(join(file, '3.json'), table('2025-12-03T10:00:00+05:00', '501'));
    writeFileSync(join(file, '4.json.part'), '{');
    const { rates } = await readSource(sourceOf({ type: 'desk-rates', file }), context);
    expect(rates.map(({ day, items: [usd] }) => [day, usd?.buy])).toEqual([
      ['2025-12-02', '500'],
      ['2025-12-03', '501'],
    ]);
  });

  it('says why a file cannot be read, without its path', async () => {
    const missing = sourceOf({ file: join(folder(), 'none.xml') });
    await expect(readSource(missing, context)).rejects.toThrow(/^could not be read \(ENOENT\)$/);
  });

  it('is the sample newsroom, whole', async () => {
    const path = folder();
    const now = Date.parse('2025-12-03T18:00:00+05:00');
    writeSample(path, { now, publicUrl: 'http://localhost:8787' });
    const config = sampleConfig(path, 'http://localhost:8787');
    const warned: object[] = [];
    const log = {
      debug() {},
      info() {},
      error() {},
      warn: (fields: object) => void warned.push(fields),
    };
    const publications = await Promise.all(
      config.sources.map((source) => readSource(source, { config, now, log })),
    );
    const articles = publications.flatMap((publication) => publication.articles);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    expect(articles.every(({ section, body }) => section && body.length > 0)).toBe(true);
    const known = new Set(articles.map(({ id }) => id));
    expect(
      articles.flatMap(({ translations = [] }) => translations).every(({ id }) => known.has(id)),
    ).toBe(true);
    expect(publications.map(({ rates }) => rates.length > 20)).toEqual([false, false, true, true]);
    expect(warned).toEqual([]);
  });
});
