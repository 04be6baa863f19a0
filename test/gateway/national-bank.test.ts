import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ConfigSchema } from '../../packages/gateway/src/config/config.ts';
import { readPublication } from '../../packages/gateway/src/ingest/read-publication.ts';

const config = v.parse(ConfigSchema, {
  name: 'Түндік',
  sources: [{ type: 'national-bank', name: 'bank', file: 'bank.xml' }],
});
const [source] = config.sources;
if (!source) throw new Error('no source');

const warned: object[] = [];
const log = {
  debug() {},
  info() {},
  error() {},
  warn: (fields: object) => void warned.push(fields),
};
const read = (xml: string) =>
  readPublication(source, { bytes: Buffer.from(xml) }, { config, now: 0, log });

const item = (title: string, description: string, quant = '1', more = '') =>
  `<item><fullname>ДОЛЛАР &amp; США</fullname><title>${title}</title>${more}<description>${description}</description><quant>${quant}</quant><index></index><change>0.00</change></item>`;
const byDate = (items: string, date = '<date>01.04.2026</date>') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rates><generator>x</generator><title>Official</title>${date}${items}</rates>`;

describe('the National Bank', () => {
  it('publishes a day by date, each figure as written and for its own units', () => {
    const publication = read(
      byDate(item('USD', '478.70') + item('UZS', '3.93', '100') + item('XDR', '650')),
    );
    expect(publication).toEqual({
      articles: [],
      rates: [
        {
          kind: 'official',
          source: {
            id: 'national-bank',
            name: 'Национальный Банк Казахстана',
            url: 'https://nationalbank.kz',
          },
          day: '2026-04-01',
          asOf: '2026-04-01T00:00:00+05:00',
          items: [
            { currency: 'USD', units: 1, buy: null, sell: null, official: '478.70' },
            { currency: 'UZS', units: 100, buy: null, sell: null, official: '3.93' },
            { currency: 'XDR', units: 1, buy: null, sell: null, official: '650' },
          ],
        },
      ],
    });
  });

  it('publishes all currencies with a day for each', () => {
    const date = (day: string) => `<pubDate>${day}</pubDate>`;
    const items =
      item('USD', '485.4', '1', date('26.06.2026')) + item('EUR', '550', '1', date('25.06.2026'));
    const { rates } = read(`<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`);
    expect(rates.map(({ day, items: [first] }) => [day, first?.official])).toEqual([
      ['2026-06-25', '550'],
      ['2026-06-26', '485.4'],
    ]);
  });

  it.each([
    '<rates/>',
    '<rates></rates>',
    '<?xml version="1.0"?>\n<rates>\n</rates>',
    byDate(''),
    '<rss><channel/></rss>',
  ])('publishes nothing on a day without rates: %s', (xml) => {
    expect(read(xml)).toEqual({ articles: [], rates: [] });
  });

  it.each([
    ['a page', '<!DOCTYPE html><html><body>Сервис недоступен</body></html>'],
    ['a page without a doctype', '<html><body><rates/></body></html>'],
    ['a well-formed page', '<html><head/><body>503</body></html>'],
    ['nothing', ''],
    ['words', 'Bad gateway'],
    ['JSON', '{"rates":[]}'],
    ['another root', '<valutes><rates/></valutes>'],
    ['a feed of news', '<rss><channel><item><title>Новость</title></item></channel></rss>'],
    ['a file that was cut off', byDate(item('USD', '478.77')).slice(0, -30)],
    ['rates without a day', byDate(item('USD', '478.77'), '')],
    [
      'rates of a day that does not exist',
      byDate(item('USD', '478.77'), '<date>31.02.2026</date>'),
    ],
  ])('is not mistaken for %s', (_, xml) => {
    expect(() => read(xml)).toThrow(/^(is not|has items)/);
  });

  it('leaves out a rate that cannot be read, and says so', () => {
    warned.length = 0;
    const bad =
      item('USD', 'н/д') +
      item('EUR', '0') +
      item('GBP', '-1') +
      item('JPY', '3', 'сто') +
      item('usd', '4');
    expect(read(byDate(bad + item('RUB', '6.1'))).rates[0]?.items).toHaveLength(1);
    expect(warned).toEqual([{ source: 'bank', skipped: 5 }]);
  });

  it('is not half of itself', () => {
    const whole = byDate(item('USD', '478.77') + item('EUR', '550'));
    for (const end of ['</item>', '<quant>', '</date>']) {
      expect(() => read(whole.slice(0, whole.indexOf(end) + end.length))).toThrow(
        'is not well-formed',
      );
    }
  });

  it.each([
    ['an outer entity', '<!DOCTYPE rates [<!ENTITY x SYSTEM "file:///etc/hostname">]>', '&x;'],
    ['an outer DTD', '<!DOCTYPE rates SYSTEM "http://127.0.0.1:1/x.dtd">', '478.77'],
    ['entities upon entities', '<!DOCTYPE rates [<!ENTITY a "1"><!ENTITY b "&a;&a;">]>', '&b;'],
  ])('is refused with %s', (_, doctype, figure) => {
    const xml = byDate(item('USD', figure)).replace('<rates>', `${doctype}<rates>`);
    expect(() => read(xml)).toThrow('is not the National Bank');
  });

  it('expands no entity, neither a named one nor a number', () => {
    expect(() => read(byDate(item('USD', '&#52;')))).toThrow(
      'none with a code, a figure and a day',
    );
  });
});
