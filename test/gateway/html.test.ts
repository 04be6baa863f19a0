import { describe, expect, it } from 'vitest';
import { htmlToBlocks } from '../../packages/gateway/src/ingest/html/blocks.ts';
import { htmlToText } from '../../packages/gateway/src/ingest/html/plain-text.ts';

const base = 'https://tundik.example/news/one';
const blocks = (html: string) => htmlToBlocks(html, base);
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ text }] });

describe('plain text of HTML', () => {
  it('has its entities resolved and its white space collapsed', () => {
    expect(htmlToText('<p>Tom &amp; Jerry&nbsp;&mdash;\n\n «да»&#33;</p> ')).toBe(
      'Tom & Jerry\u00a0— «да»!',
    );
  });

  it('keeps words of neighbouring blocks apart', () => {
    expect(htmlToText('<p>один</p><p>два<br>три</p>')).toBe('один два три');
  });

  it('has no word of a script, a style or a frame', () => {
    expect(htmlToText('а<script>alert(1)</script><style>p{}</style><iframe>x</iframe>б')).toBe(
      'аб',
    );
  });
});

describe('blocks of HTML', () => {
  it('are paragraphs with strong, emphasised and linked runs', () => {
    expect(blocks('<p>Это <b>важно, <i>очень</i></b> и <a href="/two">там</a>.</p>')).toEqual([
      {
        type: 'paragraph',
        content: [
          { text: 'Это ' },
          { text: 'важно, ', marks: ['strong'] },
          { text: 'очень', marks: ['strong', 'emphasis'] },
          { text: ' и ' },
          { text: 'там', href: 'https://tundik.example/two' },
          { text: '.' },
        ],
      },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'tel:+7',
    'mailto:a@b.kz',
  ])('keep the words of a link to %j and lose the link', (href) => {
    expect(blocks(`<p>до <a href="${href}">слова</a></p>`)).toEqual([paragraph('до слова')]);
  });

  it('lose scripts, frames and event handlers with all they hold', () => {
    const html =
      '<p onclick="x()">Да<script>alert("<p>нет</p>")</script></p><iframe src="x">нет</iframe><noscript><p>нет</p></noscript>';
    expect(blocks(html)).toEqual([paragraph('Да')]);
  });

  it('are headings from level 2', () => {
    expect(
      blocks('<h1>А</h1><h2>Б</h2><h6>В</h6>').map((b) => b.type === 'heading' && b.level),
    ).toEqual([2, 2, 6]);
  });

  it('are quotes with who said them', () => {
    expect(
      blocks('<blockquote><p>Слова.</p><p>Ещё.</p><cite>— Айгерим</cite></blockquote>'),
    ).toEqual([{ type: 'quote', content: [{ text: 'Слова. Ещё.' }], cite: 'Айгерим' }]);
  });

  it('are lists, the items of an inner list after its own', () => {
    expect(
      blocks('<ol>\n<li>раз</li><li>два<ul><li>два с половиной</li></ul></li><li> </li></ol>'),
    ).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [[{ text: 'раз' }], [{ text: 'два' }], [{ text: 'два с половиной' }]],
      },
    ]);
  });

  it('are pictures with size, alternative and caption', () => {
    const html =
      '<figure><img src="/p.jpg" alt="Гуси" width="800" height="450"><figcaption>Фото: <b>А</b></figcaption></figure>';
    expect(blocks(html)).toEqual([
      {
        type: 'image',
        image: { url: 'https://tundik.example/p.jpg', alt: 'Гуси', width: 800, height: 450 },
        caption: 'Фото: А',
      },
    ]);
  });

  it('find a picture that waits in data-src, and leave out one-pixel counters', () => {
    const html =
      '<p><img src="data:image/gif;base64,R0" data-src="/real.jpg"><img src="https://count.example/x" width="1" height="1"></p>';
    expect(blocks(html)).toEqual([
      { type: 'image', image: { url: 'https://tundik.example/real.jpg', alt: '' } },
    ]);
  });

  it.each([
    '<aside class="box related"><a href="/two">🌾 Пшеница</a></aside>',
    '<p><strong>Читайте также:</strong> <a href="/two">Пшеница</a></p>',
    '<p>Оқи отырыңыз: <a href="/two">Пшеница</a></p>',
    '<p>Read also — <a href="https://tundik.example/two">Пшеница</a></p>',
  ])('know a “read also” link: %s', (html) => {
    expect(blocks(html)).toEqual([
      { type: 'related', title: 'Пшеница', url: 'https://tundik.example/two' },
    ]);
  });

  it('leave a paragraph that says more than “read also” a paragraph', () => {
    expect(blocks('<p>Читайте также о погоде: <a href="/two">дождь</a></p>')[0]?.type).toBe(
      'paragraph',
    );
  });

  it('part a text without paragraphs at double line breaks', () => {
    expect(blocks('Раз<br>два<br /><br>\n Три')).toEqual([paragraph('Раз два'), paragraph('Три')]);
  });

  it('say nothing for empty paragraphs', () => {
    expect(blocks('<p>&nbsp;</p><p> </p><h2></h2><ul><li></li></ul>')).toEqual([]);
  });

  it('survive tags that are never closed or nested without end, each within a second', () => {
    const quickly = (html: string) => {
      const start = performance.now();
      const read = blocks(html);
      expect(performance.now() - start).toBeLessThan(1000);
      return read;
    };
    expect(quickly(`${'<div><b>'.repeat(500)}слово`)).toEqual([
      { type: 'paragraph', content: [{ text: 'слово', marks: ['strong'] }] },
    ]);
    expect(quickly(`<p>до</p>${'<a>'.repeat(40_000)}${'</i>'.repeat(20_000)}`)).toEqual([
      paragraph('до'),
    ]);
    expect(quickly('<p>а</p>'.repeat(20_000))).toHaveLength(500);
    expect(quickly(`${'<'.repeat(100_000)}${'<!--'.repeat(20_000)}`).length).toBeLessThan(2);
  });

  it('end where a long text is cut, and never with half a tag', () => {
    const [first] = blocks(`${'я'.repeat(199_995)}<strong>нет</strong>`);
    expect(first).toEqual(paragraph('я'.repeat(199_995)));
  });
});
