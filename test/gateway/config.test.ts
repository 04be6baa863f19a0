import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { readConfig } from '../../packages/gateway/src/config/read-config.ts';
import { Failure } from '../../packages/gateway/src/failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'kerege-config-'));
const file = join(folder, 'kerege.config.json');
afterAll(() => rmSync(folder, { recursive: true }));

const feed = { type: 'feed', name: 'main', file: 'feeds/main.xml' };
const good = { name: 'Дала', sources: [feed] };
const withSource = (changes: object): object => ({ ...good, sources: [{ ...feed, ...changes }] });

function read(config: unknown) {
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
  return readConfig(file);
}

/** What the person at the keyboard reads after the file's name. */
async function complaint(config: unknown): Promise<string> {
  const error: unknown = await read(config).catch((caught: unknown) => caught);
  if (!(error instanceof Failure)) throw new Error(`no Failure but ${String(error)}`);
  expect(error.message).toMatch(/^\S+kerege\.config\.json: [^\n]+\.$/);
  return error.message.slice(`${file}: `.length);
}

describe('a good configuration', () => {
  it('gets its defaults, and its relative files count from its own folder', async () => {
    expect(await read(good)).toMatchObject({
      ...{ languages: ['ru'], defaultLanguage: 'ru', timeZone: 'Asia/Almaty', quote: 'KZT' },
      sources: [{ file: join(folder, 'feeds/main.xml'), schedule: '*/5 * * * *' }],
    });
  });

  it('may begin with a byte order mark', async () => {
    expect(await read(`\uFEFF${JSON.stringify(good)}`)).toMatchObject({ name: 'Дала' });
  });

  it('takes the first language for the default one, and the default one for the only one', async () => {
    expect(await read({ ...good, languages: ['kk', 'ru'] })).toMatchObject({
      defaultLanguage: 'kk',
    });
    expect(await read({ ...good, defaultLanguage: 'kk' })).toMatchObject({ languages: ['kk'] });
  });
});

describe('a bad configuration names the place and what is accepted there', () => {
  it.each<[unknown, string]>([
    [
      withSource({ schedule: 'often' }),
      'sources[0].schedule: expected a cron pattern such as "*/5 * * * *", got "often".',
    ],
    [
      withSource({ type: 'fed' }),
      'sources[0].type: expected "feed" or "national-bank" or "desk-rates", got "fed".',
    ],
    [
      withSource({ filee: 'x' }),
      'sources[0].filee: is not a setting; expected one of name, url, file, schedule, allowPrivate, type, language.',
    ],
    [withSource({ url: 'https://a.kz' }), 'sources[0]: expected either url or file, and not both.'],
    [
      withSource({ file: undefined, url: 'ftp://a.kz' }),
      'sources[0].url: expected an http(s) address, got "ftp://a.kz".',
    ],
    [
      withSource({ allowPrivate: 'no' }),
      'sources[0].allowPrivate: expected true or false, got "no".',
    ],
    [{ sources: [feed] }, 'name: expected a value, got nothing.'],
    [{ ...good, name: '' }, 'name: expected some text, got "".'],
    [{ ...good, sources: [] }, 'sources: expected at least one source, got [].'],
    [{ ...good, sources: [feed, feed] }, 'sources[1]: expected a name that no other source has.'],
    [
      { ...good, port: 1 },
      'port: is not a setting; expected one of name, url, publicUrl, languages, defaultLanguage, timeZone, quote, sections, sources.',
    ],
    [{ ...good, timeZone: 'Mars' }, 'timeZone: expected an IANA zone, got "Mars".'],
    [
      { ...good, languages: ['kk'], defaultLanguage: 'ru' },
      'defaultLanguage: expected one of the languages, got "ru".',
    ],
    [
      { ...good, sections: [{ id: 'a', title: 'А', word: 'б' }] },
      'sections[0].word: is not a setting; expected one of id, title, names.',
    ],
    [5, 'expected an object, got 5.'],
  ])('%j', async (config, sentence) => {
    expect(await complaint(config)).toBe(sentence);
  });
});

describe('a file that is no JSON is told with line and column', () => {
  it.each([
    ['{\n  "name": Дала\n}', 'line 2, column 11'],
    ['{\n  "name": "Дала",\n}', 'line 3, column 1'],
    ['{"name": "Дала"', 'line 1, column 16'],
    ['', 'line 1, column 1'],
  ])('%j', async (text, place) => {
    expect(await complaint(text)).toBe(`is not JSON: there is a mistake at ${place}.`);
  });
});

it('says of a missing file that there is none, and of a folder that it is one', async () => {
  await expect(readConfig(join(folder, 'none.json'))).rejects.toThrow(/there is no such file/);
  await expect(readConfig(folder)).rejects.toThrow(/it is a folder/);
});
