import { ArticleSchema, read as readAs } from '@kerege/contract';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigSchema } from '../../packages/gateway/src/config/config.ts';
import { readPublication } from '../../packages/gateway/src/ingest/read-publication.ts';

const config = v.parse(ConfigSchema, {
  name: 'Түндік',
  sections: [
    { id: 'sport', title: 'Спорт', names: ['Sport', 'Футбол'] },
    { id: 'incidents', title: 'Происшествия', names: ['Оқиғалар'] },
  ],
  sources: [{ type: 'feed', name: 'news', url: 'https://tundik.example/rss' }],
});
const [source] = config.sources;
if (!source) throw new Error('no source');
const now = Date.parse('2025-12-03T18:00:00+05:00');
const warned: object[] = [];
const log = {
  debug() {},
  info() {},
  error() {},
  warn: (fields: object) => void warned.push(fields),
};
beforeEach(() => void (warned.length = 0));

const publish = (feed: string | object) => {
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed);
  const { articles } = readPublication(source, { bytes: Buffer.from(text) }, { config, now, log });
  for (const article of articles)
    expect(readAs(ArticleSchema, article)).toMatchObject({ ok: true, dropped: [] });
  return articles;
};
const rss = (items: string, channel = '<language>ru</language>') =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:yandex="http://news.yandex.ru" xmlns:turbo="http://turbo.yandex.ru">
<channel><title>Түндік</title><link>https://tundik.example</link>${channel}${items}</channel></rss>`;
const basics =
  '<title>Заголовок</title><link>https://tundik.example/articles/almaty-earthquake</link>';
const one = (inside: string, channel?: string) =>
  publish(rss(`<item>${inside}</item>`, channel))[0];
const json = (...items: object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Түндік',
  items,
});
const jsonItem = {
  id: 'one',
  url: 'https://tundik.example/a/one',
  title: 'Один',
  content_html: '<p>Да</p>',
};

describe('an RSS item', () => {
  it('becomes an article with all that it says', () => {
    const article = one(`<title><![CDATA[🌡4 &laquo;желтоқсан&raquo; &amp; т.б.]]></title>
      <link>https://tundik.example/articles/almaty-earthquake?utm_source=rss&amp;utm_medium=x</link>
      <guid isPermaLink="false">almaty-quake-2025</guid><pubDate>Wed, 03 Dec 2025 12:00:00 GMT</pubDate>
      <category>Новости</category><category><![CDATA[футбол]]></category><category>Алматы</category>
      <dc:creator>Айгерим &amp; Ко</dc:creator>
      <description><![CDATA[<p>Коротко&nbsp;<b>о том</b></p>]]></description>
      <content:encoded><![CDATA[<p>Полный текст</p>]]></content:encoded>
      <media:content url="https://tundik.example/p.jpg" medium="image" width="800" height="450">
        <media:description>Гуси</media:description><media:credit>Фото: А</media:credit></media:content>
      <media:community><media:statistics views="1640"/></media:community><slash:comments>6</slash:comments>`);
    expect(article).toEqual({
      id: 'almaty-quake-2025',
      url: 'https://tundik.example/articles/almaty-earthquake',
      lang: 'ru',
      title: '4 «желтоқсан» & т.б.',
      marker: '🌡',
      summary: 'Коротко\u00a0о том',
      section: { id: 'sport', title: 'Футбол' },
      authors: ['Айгерим & Ко'],
      publishedAt: '2025-12-03T17:00:00+05:00',
      image: {
        url: 'https://tundik.example/p.jpg',
        alt: 'Гуси',
        width: 800,
        height: 450,
        credit: 'Фото: А',
      },
      tags: ['Новости', 'Алматы'],
      counts: { views: 1640, comments: 6, reactions: null },
      body: [{ type: 'paragraph', content: [{ text: 'Полный текст' }] }],
    });
  });

  it('has unknown counts where the feed tells none', () => {
    expect(one(basics)?.counts).toEqual({ views: null, comments: null, reactions: null });
  });

  it('is dated in the newsroom’s zone when its date names none, and now when it has none', () => {
    expect(one(`${basics}<pubDate>Wed, 03 Dec 2025 17:00:00</pubDate>`)?.publishedAt).toBe(
      '2025-12-03T17:00:00+05:00',
    );
    expect(one(`${basics}<pubDate>вчера</pubDate>`)?.publishedAt).toBe('2025-12-03T18:00:00+05:00');
  });

  it('takes the photo and not the video of repeated enclosures', () => {
    const enclosures =
      '<enclosure url="https://tundik.example/v.mp4" type="video/mp4"/><enclosure url="https://tundik.example/p.jpg" type="image/jpeg" length="1"/><enclosure url="https://tundik.example/q.jpg" type="image/jpeg"/>';
    expect(one(basics + enclosures)?.image).toEqual({
      url: 'https://tundik.example/p.jpg',
      alt: '',
    });
  });

  it('takes a thumbnail, or the first picture of its text, when there is no other', () => {
    expect(
      one(`${basics}<media:thumbnail url="https://tundik.example/t.jpg"/>`)?.image?.url,
    ).toMatch('t.jpg');
    const text = '<description>&lt;img src="/d.jpg" alt="Д"&gt; Слова</description>';
    expect(one(basics + text)?.image).toEqual({ url: 'https://tundik.example/d.jpg', alt: 'Д' });
  });

  it('takes its text from yandex:full-text', () => {
    const text =
      '<description>Кратко</description><yandex:genre>message</yandex:genre><yandex:full-text>Раз &lt;b&gt;два&lt;/b&gt;</yandex:full-text>';
    expect(one(basics + text)).toMatchObject({
      summary: 'Кратко',
      body: [{ content: [{ text: 'Раз ' }, { text: 'два', marks: ['strong'] }] }],
    });
  });

  it('joins CDATA that was parted around its own end', () => {
    const text = '<content:encoded><![CDATA[<p>a]]]]><![CDATA[>b</p>]]></content:encoded>';
    expect(one(basics + text)?.body).toEqual([{ type: 'paragraph', content: [{ text: 'a]]>b' }] }]);
  });

  it('speaks its own language before the feed’s, the feed’s before the source’s', () => {
    expect(one(`${basics}<dc:language>kk</dc:language>`)?.lang).toBe('kk');
    expect(one(basics, '<language>kk_KZ</language>')?.lang).toBe('kk-KZ');
    expect(one(basics, '<language>по-русски</language>')?.lang).toBe('ru');
  });

  it('has its section named in the word the feed used, found by id, title or name', () => {
    const section = (word: string) => one(`${basics}<category>${word}</category>`)?.section;
    expect(section('ОҚИҒАЛАР')).toEqual({ id: 'incidents', title: 'Оқиғалар' });
    expect(section('incidents')).toEqual({ id: 'incidents', title: 'Происшествия' });
    expect(section('Погода')).toBeUndefined();
  });

  it('is left out and counted without a link or a title', () => {
    const items = `<item>${basics}</item><item><title>Без ссылки</title></item><item><link>https://tundik.example/x</link></item><item><title>Чужая</title><link>javascript:alert(1)</link></item>`;
    expect(publish(rss(items))).toHaveLength(1);
    expect(warned).toEqual([{ source: 'news', skipped: 3 }]);
  });
});

describe('an article’s identifier', () => {
  const idOf = (link: string, guid = '') => one(`<title>Т</title><link>${link}</link>${guid}`)?.id;
  const at = (path: string, guid?: string) => idOf(`https://tundik.example${path}`, guid);

  it('is a guid that is not an address', () => {
    expect(at('/x', '<guid>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</guid>')).toBe(
      '1225c695-cfb8-4ebb-aaaa-80da344efa6a',
    );
    expect(at('/x', '<guid>тег 1</guid>')).toMatch(/^1-[0-9a-f]{8}$/);
    expect(at('/x', '<guid>тег 1</guid>')).not.toBe(at('/x', '<guid>таг 1</guid>'));
  });

  it('is made of the link when the guid is missing, an address or a mere number', () => {
    const named = /^almaty-earthquake-[0-9a-f]{8}$/;
    const path = '/articles/almaty-earthquake';
    expect(at(path)).toMatch(named);
    expect(at(path, '<guid>https://tundik.example/?p=1</guid>')).toBe(at(path));
    expect(at(path, '<guid isPermaLink="false">123</guid>')).toBe(at(path));
  });

  it('is told apart by a hash where a name alone could be another article’s', () => {
    const ids = [
      '/2025/results-of-the-day',
      '/2024/results-of-the-day',
      '/news/123',
      '/sport/123',
      '/?p=1',
      '/?p=2',
      '/новости',
      '/жаңалық',
    ].map((path) => at(path));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^results-of-the-day-[0-9a-f]{8}$/);
    expect(ids[2]).toMatch(/^123-[0-9a-f]{8}$/);
  });

  it('and its link are the same with any tracking parameters, www or not', () => {
    const plain = at('/2025/x?id=7');
    for (const query of [
      'utm_source=a&amp;id=7',
      'id=7&amp;fbclid=1&amp;gclid=2',
      'id=7&amp;yclid=1&amp;ysclid=2&amp;_openstat=3',
      'from=rss&amp;id=7#c1',
    ]) {
      expect(at(`/2025/x?${query}`)).toBe(plain);
      expect(one(`<title>Т</title><link>https://tundik.example/2025/x?${query}</link>`)?.url).toBe(
        'https://tundik.example/2025/x?id=7',
      );
    }
    expect(idOf('https://www.tundik.example/2025/x?id=7')).toBe(plain);
  });

  it('is not a guid that two articles share', () => {
    const items = ['one-a', 'two-b'].map(
      (name) =>
        `<item><title>Т</title><guid>0</guid><link>https://tundik.example/a/${name}</link></item>`,
    );
    expect(publish(rss(items.join(''))).map(({ id }) => id.slice(0, 5))).toEqual([
      'one-a',
      'two-b',
    ]);
  });
});

describe('Atom', () => {
  it('is read with its plain and its HTML texts', () => {
    const [article] =
      publish(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="kk"><title>Т</title><id>x</id><author><name>Редакция</name></author>
      <link rel="alternate" href="https://tundik.example/"/>
      <entry><id>tag:tundik.example,2025:1</id><title>5 &lt; 6</title><link rel="enclosure" type="image/png" href="https://tundik.example/p.png"/>
      <link href="/articles/bes-alty"/><published>2025-12-03T10:00:00Z</published><updated>2025-12-03T11:00:00Z</updated>
      <category term="sport" label="Sport"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Сәлем <b>!</b></p></div></content></entry></feed>`);
    expect(article).toMatchObject({
      url: 'https://tundik.example/articles/bes-alty',
      lang: 'kk',
      title: '5 < 6',
      authors: ['Редакция'],
      section: { id: 'sport', title: 'Sport' },
      publishedAt: '2025-12-03T15:00:00+05:00',
      updatedAt: '2025-12-03T16:00:00+05:00',
      image: { url: 'https://tundik.example/p.png' },
      body: [
        { type: 'paragraph', content: [{ text: 'Сәлем ' }, { text: '!', marks: ['strong'] }] },
      ],
    });
    expect(article?.id).toMatch(/^tag-tundik\.example-2025-1-[0-9a-f]{8}$/);
  });
});

describe('JSON Feed', () => {
  it('is read with Kerege’s own additions', () => {
    const [article] = publish(
      json({
        ...jsonItem,
        language: 'en',
        image: 'https://tundik.example/p.jpg',
        tags: ['Sport', 'ice'],
        authors: [{ name: 'Ann' }],
        date_published: '2025-12-03T10:00:00+05:00',
        _kerege: {
          counts: { views: 5, comments: 0, reactions: null },
          tags: ['ice', 'rink'],
          notice: {
            kind: 'correction',
            text: 'The date\nis corrected.',
            at: '2025-12-03T09:00:00Z',
          },
          translations: [
            { lang: 'kk', id: 'bir', url: 'https://tundik.example/a/bir?utm_source=x' },
            { lang: 'kk', id: 'x', url: 'javascript:alert(1)' },
          ],
          image: { alt: 'A rink', width: 1200, height: 800, credit: 'Drawing' },
        },
      }),
    );
    expect(article).toMatchObject({
      id: 'one',
      lang: 'en',
      section: { id: 'sport', title: 'Sport' },
      tags: ['ice', 'rink'],
      counts: { views: 5, comments: 0, reactions: null },
      notice: {
        kind: 'correction',
        text: 'The date is corrected.',
        at: '2025-12-03T14:00:00+05:00',
      },
      translations: [{ lang: 'kk', id: 'bir', url: 'https://tundik.example/a/bir' }],
      image: {
        url: 'https://tundik.example/p.jpg',
        alt: 'A rink',
        width: 1200,
        height: 800,
        credit: 'Drawing',
      },
    });
    expect(article?.translations).toHaveLength(1);
  });

  it('is read as if malformed additions were absent', () => {
    for (const _kerege of [
      null,
      5,
      [],
      { counts: { views: '5', comments: -1 }, tags: 'x', notice: {}, translations: {}, image: [] },
    ]) {
      expect(publish(json({ ...jsonItem, _kerege }))[0]?.counts).toEqual({
        views: null,
        comments: null,
        reactions: null,
      });
    }
  });

  it('takes tags in plain text for words', () => {
    expect(publish(json({ ...jsonItem, title: 'Тег <b> &amp; др.' }))[0]?.title).toBe(
      'Тег <b> & др.',
    );
    const plain = { ...jsonItem, content_html: undefined, content_text: 'Раз\nдва\n\n<b>' };
    expect(publish(json(plain))[0]?.body).toMatchObject([
      { content: [{ text: 'Раз два' }] },
      { content: [{ text: '<b>' }] },
    ]);
  });

  it('says which article of the same feed a “read also” link leads to', () => {
    const html =
      '<aside class="related"><a href="https://tundik.example/a/one?utm_source=x">Один</a></aside>';
    const articles = publish(
      json(jsonItem, {
        ...jsonItem,
        id: 'two',
        url: 'https://tundik.example/a/two',
        content_html: html,
      }),
    );
    expect(articles[1]?.body[0]).toMatchObject({ type: 'related', articleId: 'one' });
  });
});

describe('what is not a feed', () => {
  it.each([
    [
      '<html><body>503</body></html>',
      'is not a feed: it begins with “<html><body>503</body></html>”',
    ],
    [
      '<!DOCTYPE html><p>https://secret.example/x',
      'is not a feed: it begins with “<!DOCTYPE html><p>…”',
    ],
    ['', 'is not a feed: it begins with nothing'],
    ['[{"id":1}]', 'is not a feed: it begins with “[{"id":1}]”'],
    ['null', 'is not a feed'],
    ['<rss version="2.0"><channel></channel></rss>', 'is not a feed that can be read'],
  ])('is refused: %s', (text, sentence) => {
    expect(() => publish(text)).toThrow(sentence);
  });

  it('is not an empty feed, which publishes nothing', () => {
    expect(publish(rss(''))).toEqual([]);
    expect(publish(json())).toEqual([]);
  });
});

describe('a hostile feed', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
  ).join('');

  it.each([
    ['an outer entity', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['a billion laughs', `<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]>`, '&l9;'],
    ['an outer DTD', '<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd">', '&x;'],
  ])('with %s is refused at once', (_, doctype, entity) => {
    const start = performance.now();
    const feed = rss(`<item><title>${entity}</title>${basics}</item>`).replace(
      '<rss',
      `<!-- x -->${doctype}<rss`,
    );
    expect(() => publish(feed)).toThrow('has a DOCTYPE of its own, which is refused');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('with an undeclared entity expands nothing', () => {
    expect(one(`<title>а &x; б</title><link>https://tundik.example/a/b-c</link>`)?.title).toBe(
      'а &x; б',
    );
  });

  it('with the old DOCTYPE of RSS 0.91 is not hostile', () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    expect(publish(rss(`<item>${basics}</item>`).replace('<rss', `${doctype}<rss`))).toHaveLength(
      1,
    );
  });

  it('cannot bring a script into an article', () => {
    const text =
      '<description><![CDATA[<p>Да<script>alert(1)</script> <a href="javascript:alert(1)">вот</a></p>]]></description>';
    expect(JSON.stringify(one(basics + text))).not.toMatch(/script|alert/);
  });
});
