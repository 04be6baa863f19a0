import { describe, expect, it } from 'vitest';
import * as door from '../../packages/widgets/src/locales/index.ts';
import { formatsFor, phrasesFor, type Phrases } from '../../packages/widgets/src/locales/index.ts';

const [ru, kk, en] = [phrasesFor('ru'), phrasesFor('kk'), phrasesFor('en')];
const DAY = '2025-12-03T18:05:00+05:00';
const NEXT_DAY = '2025-12-04';

/** Every sentence of a language with the name of its phrase, its functions given plain words. */
function sentences(phrases: Phrases): readonly (readonly [string, string])[] {
  const open = (name: string, value: unknown): (readonly [string, string])[] => {
    if (typeof value === 'string') return [[name, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => open(`${name}.${key}`, inner));
  };
  return open('', {
    ...phrases,
    updated: phrases.updated('TIME'),
    views: phrases.views(2),
    comments: phrases.comments(2),
    reactions: phrases.reactions(2),
    perUnits: phrases.perUnits('UNITS'),
    source: phrases.source('WHO'),
    asOf: phrases.asOf('DATE'),
    validity: phrases.validity('DATE', 'UNTIL'),
    by: phrases.by(['NAME', 'SECOND']),
  });
}

describe('the nearest language', () => {
  it.each([
    ['kk-KZ', kk],
    [' KK ', kk],
    ['RU', ru],
    ['ru-KZ', ru],
    ['en-GB', en],
    ['de', en],
    ['kkj', en],
    ['constructor', en],
    ['', ru],
    [null, ru],
    [undefined, ru],
  ])('of %j has its phrases', (tag, phrases) => {
    expect(phrasesFor(tag)).toBe(phrases);
  });

  it('is one of three names', () => {
    expect(['kk-KZ', 'RU', '', 'fr', ' en_US '].map(door.resolveLanguage)).toEqual([
      'kk',
      'ru',
      'ru',
      'en',
      'en',
    ]);
  });
});

describe('the door', () => {
  it('opens to phrases and formats and to nothing else', () => {
    expect(Object.keys(door).sort()).toEqual(['formatsFor', 'phrasesFor', 'resolveLanguage']);
  });
});

describe('counts', () => {
  it.each([
    [0, '0 просмотров', '0 комментариев', '0 реакций'],
    [1, '1 просмотр', '1 комментарий', '1 реакция'],
    [3, '3 просмотра', '3 комментария', '3 реакции'],
    [11, '11 просмотров', '11 комментариев', '11 реакций'],
    [174, '174 просмотра', '174 комментария', '174 реакции'],
    [2701, '2\u00a0701 просмотр', '2\u00a0701 комментарий', '2\u00a0701 реакция'],
    [2779, '2\u00a0779 просмотров', '2\u00a0779 комментариев', '2\u00a0779 реакций'],
  ])('of %d bend the Russian noun', (count, ...spoken) => {
    expect([ru.views(count), ru.comments(count), ru.reactions(count)]).toEqual(spoken);
  });

  it('leave the Kazakh noun in the singular', () => {
    expect([1, 2, 5, 27].map(kk.comments)).toEqual(['1 пікір', '2 пікір', '5 пікір', '27 пікір']);
    expect([kk.views(2779), kk.reactions(170)]).toEqual(['2\u00a0779 қаралым', '170 реакция']);
  });

  it('take an English noun in the singular once only', () => {
    expect([en.views(2779), en.comments(1), en.reactions(0)]).toEqual([
      '2,779 views',
      '1 comment',
      '0 reactions',
    ]);
  });
});

describe('sentences with a place for something', () => {
  it('tell a rank', () => {});

  it('tell how long official figures hold', () => {
    const told = (phrases: Phrases, tag: string) =>
      phrases.validity(formatsFor(tag).shortDate(DAY), formatsFor(tag).shortDate(NEXT_DAY));
    expect(told(ru, 'ru')).toBe('Курс на 3 дек., действует до 4 дек.');
    expect(told(kk, 'kk')).toBe('Бағам күні: 3 жел., жарамдылық мерзімі: 4 жел.');
    expect(told(en, 'en')).toBe('Figures of Dec 3, valid until Dec 4');
  });

  it('tell when figures were taken and whose they are', () => {
    expect(ru.asOf(formatsFor('ru').date(DAY))).toBe('По состоянию на 3 декабря 2025 г.');
    expect(kk.asOf(formatsFor('kk').date(DAY))).toBe('Деректер күні: 2025 ж. 3 желтоқсан');
    expect(en.asOf(formatsFor('en').date(DAY))).toBe('As of December 3, 2025');
    expect(ru.updated(formatsFor('ru').time(DAY))).toBe('Обновлено: 18:05');
    expect(kk.source('Ұлттық банк')).toBe('Дереккөз: Ұлттық банк');
    expect([ru, kk, en].map((phrases) => phrases.perUnits('100'))).toEqual([
      'за 100',
      '100 бірлік үшін',
      'per 100',
    ]);
  });

  it('name one author, or several', () => {
    expect([ru.by(['А. Серік']), ru.by(['А. Серік', 'Б. Оспан'])]).toEqual([
      'Автор: А. Серік',
      'Авторы: А. Серік, Б. Оспан',
    ]);
    expect([kk.by(['А. Серік']), kk.by(['А. Серік', 'Б. Оспан'])]).toEqual([
      'Автор: А. Серік',
      'Авторлар: А. Серік, Б. Оспан',
    ]);
    expect([en.by(['Ann']), en.by(['Ann', 'Ben']), en.by(['Ann', 'Ben', 'Cy'])]).toEqual([
      'By Ann',
      'By Ann and Ben',
      'By Ann, Ben and Cy',
    ]);
  });
});

describe('every phrase', () => {
  it.each([
    ['ru', ru],
    ['kk', kk],
    ['en', en],
  ])('in %s says something and shows what it was given', (_, phrases) => {
    for (const [name, sentence] of sentences(phrases)) {
      expect(sentence.trim(), name).toBe(sentence);
      expect(sentence, name).toMatch(/\p{L}{2}/u);
      expect(sentence, name).not.toMatch(/undefined|\[object|NaN/);
    }
    const given = ['TIME', 'UNITS', 'WHO', 'NAME', 'DATE', 'UNTIL', 'SECOND'];
    const all = sentences(phrases).map(([, sentence]) => sentence);
    expect(given.filter((word) => !all.join(' ').includes(word))).toEqual([]);
  });

  it('is written in its own letters', () => {
    const given = /TIME|UNITS|WHO|NAME|DATE|UNTIL|SECOND/g;
    for (const [name, sentence] of [...sentences(ru), ...sentences(kk)]) {
      expect(sentence.replace(given, ''), name).not.toMatch(/[A-Za-z]/);
    }
    for (const [name, sentence] of sentences(en)) expect(sentence, name).not.toMatch(/[А-я]/);
    for (const [name, sentence] of sentences(ru)) {
      expect(sentence, name).not.toMatch(/[әғқңөұүһі]/i);
    }
  });
});
