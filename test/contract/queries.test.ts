import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  ArticlesQuerySchema,
  NoQuerySchema,
  pathParameters,
  RankingQuerySchema,
  RateHistoryQuerySchema,
  RatesQuerySchema,
} from '../../packages/contract/src/index.ts';

const parse = (schema: v.GenericSchema, query: object) => {
  const result = v.safeParse(schema, query);
  return result.success ? result.output : result.issues.map((issue) => v.getDotPath(issue));
};

describe('a query', () => {
  it('that asks for nothing has the defaults', () => {
    expect(parse(ArticlesQuerySchema, {})).toEqual({ limit: 20 });
    expect(parse(RankingQuerySchema, {})).toEqual({ limit: 10 });
    expect(parse(RatesQuerySchema, {})).toEqual({ kind: 'cash' });
    expect(parse(RateHistoryQuerySchema, {})).toEqual({ kind: 'cash' });
    expect(parse(NoQuerySchema, {})).toEqual({});
  });

  it('loses what nobody knows', () => {
    expect(parse(RankingQuerySchema, { utm_source: 'a', limit: '3' })).toEqual({ limit: 3 });
  });
});

describe('a limit', () => {
  it.each([
    [ArticlesQuerySchema, '1', 1],
    [ArticlesQuerySchema, '100', 100],
    [ArticlesQuerySchema, '007', 7],
    [RankingQuerySchema, '50', 50],
  ])('%# of %s is read', (schema, limit, read) => {
    expect(parse(schema, { limit })).toMatchObject({ limit: read });
  });

  it.each(['0', '-1', '1.5', '1e1', '0x10', '٣', ' 5', '5 ', '+5', '', 'ten', '99999', 'NaN', 5])(
    '%j is refused',
    (limit) => {
      expect(parse(ArticlesQuerySchema, { limit })).toEqual(['limit']);
      expect(parse(RankingQuerySchema, { limit })).toEqual(['limit']);
    },
  );

  it('above what the route gives is refused', () => {
    expect(parse(ArticlesQuerySchema, { limit: '101' })).toEqual(['limit']);
    expect(parse(RankingQuerySchema, { limit: '51' })).toEqual(['limit']);
  });
});

describe('a language', () => {
  it.each(['ru', 'kk', 'kk-Cyrl-KZ', 'zh-Hans', 'RU', '*', 'en-US-x-a'])('%s is read', (lang) => {
    expect(parse(ArticlesQuerySchema, { lang })).toMatchObject({ lang });
  });

  it.each(['', 'r', 'ru_RU', 'ru-', '-ru', 'ru,kk', 'русский', '**', 'ru;q=0.5', 'abcdefghi'])(
    '%j is refused',
    (lang) => expect(parse(RankingQuerySchema, { lang })).toEqual(['lang']),
  );
});

describe('currencies', () => {
  it('are a list in the order asked, each once', () => {
    expect(parse(RatesQuerySchema, { currencies: 'USD,EUR,USD,RUB,EUR' })).toEqual({
      currencies: ['USD', 'EUR', 'RUB'],
      kind: 'cash',
    });
  });

  it.each(['', 'usd', 'USD,', ',USD', 'USD;EUR', 'USD, EUR', 'USDT', 'ДОЛ', 'USD,'.repeat(300)])(
    '%j is refused',
    (currencies) => expect(parse(RatesQuerySchema, { currencies })).toEqual(['currencies']),
  );
});

describe('the rest of a query', () => {
  it.each([
    [ArticlesQuerySchema, 'since', '2025-12-03T18:00:00+05:00', '2025-12-03'],
    [ArticlesQuerySchema, 'since', '2025-12-03T13:00:00Z', '2025-12-32T13:00:00Z'],
    [ArticlesQuerySchema, 'url', 'https://a.kz/a?b=c#d', 'javascript:alert(1)'],
    [ArticlesQuerySchema, 'tag', 'қазақ тілі', 'a\u0000b'],
    [ArticlesQuerySchema, 'tag', 'a'.repeat(100), 'a'.repeat(101)],
    [ArticlesQuerySchema, 'section', 'sport', 'a/b'],
    [ArticlesQuerySchema, 'cursor', 'WzEsMl0', 'a b'],
    [RankingQuerySchema, 'period', '24h', '25h'],
    [RatesQuerySchema, 'kind', 'official', 'black'],
    [RatesQuerySchema, 'city', 'Алматы', '\ud800'],
    [RateHistoryQuerySchema, 'from', '2024-02-29', '2025-02-29'],
    [RateHistoryQuerySchema, 'to', '2025-12-31', '31.12.2025'],
  ])('%#: %s', (schema, parameter, right, wrong) => {
    expect(parse(schema, { [parameter]: right })).toMatchObject({ [parameter]: right });
    expect(parse(schema, { [parameter]: wrong })).toEqual([parameter]);
  });

  it('is what stands in a path, too', () => {
    const { id, currency } = pathParameters;
    expect(v.is(id, 'almaty-earthquake_2~.1')).toBe(true);
    for (const wrong of ['', '.', '..', '-a', 'a b', 'ә', 'a'.repeat(129)]) {
      expect(v.is(id, wrong), wrong).toBe(false);
    }
    expect(['USD', 'usd', 'USDT', ''].map((code) => v.is(currency, code))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
