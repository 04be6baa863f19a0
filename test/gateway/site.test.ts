import type { Article } from '@kerege/contract';
import { describe, expect, it } from 'vitest';

import { articlePage } from '../../packages/gateway/src/site/article-page.ts';
import { notFoundPage } from '../../packages/gateway/src/site/not-found-page.ts';
import { partnerPage } from '../../packages/gateway/src/site/partner-page.ts';

const newsroom = { name: 'Түндік & Co', url: 'https://news.kz/' };
const article: Article = {
  id: 'quake',
  url: 'https://news.kz/quake',
  lang: 'ru',
  title: 'Землетрясение',
  publishedAt: '2025-12-03T17:16:00+05:00',
  counts: { views: 2777, comments: 0, reactions: null },
  body: [{ type: 'paragraph', content: [{ text: 'Толчок.' }] }],
};
const pageOf = (changes: Partial<Article>): string =>
  articlePage({ ...article, ...changes }, newsroom);

describe('the page of an article', () => {
  it('is in the language of the article, its dates and words too', () => {
    const html = pageOf({ lang: 'kk', updatedAt: '2025-12-03T18:00:00+05:00' });
    expect(html).toContain('<html lang="kk">');
    expect(html).toContain('17:16</time>');
    expect(html).toContain('желтоқсан');
    expect(html).toContain('Жаңартылды');
  });

  it('shows marker, section, authors, counts that are known and the zero among them', () => {
    const section = { id: 'incidents', title: 'Происшествия' };
    const html = pageOf({ marker: '❗️', section, authors: ['А. Ким', 'Б. Ли'] });
    expect(html).toContain('<h1>❗️ Землетрясение</h1>');
    expect(html).toContain('>Происшествия</p>');
    expect(html).toContain('А. Ким, Б. Ли');
    expect(html).toMatch(/2.777 просмотров/);
    expect(html).toContain('0 комментариев');
    expect(html).not.toContain('реакци');
  });

  it('puts a retraction above the text, under its own name', () => {
    const notice = { kind: 'retraction', text: 'Ошиблись.', at: article.publishedAt } as const;
    const html = pageOf({ notice });
    expect(html).toMatch(/class="notice retraction"[^>]*><b>Материал отозван<\/b>Ошиблись\./);
    expect(html.indexOf('Ошиблись')).toBeLessThan(html.indexOf('Толчок'));
  });

  it('draws every kind of block', () => {
    const image = { url: 'https://news.kz/a.svg', alt: 'Горы', width: 12, height: 8 };
    const content = [{ text: 'слова', marks: ['strong'], href: 'https://a.kz/?b&c' }];
    const html = pageOf({
      body: [
        { type: 'paragraph', content },
        { type: 'heading', level: 3, content: [{ text: 'Глава' }] },
        { type: 'quote', content: [{ text: 'Цитата' }], cite: 'Кто-то' },
        { type: 'list', ordered: true, items: [[{ text: 'раз' }], [{ text: 'два' }]] },
        { type: 'image', image, caption: 'Подпись' },
        { type: 'related', title: 'Другая', url: 'https://news.kz/other' },
      ],
    });
    expect(html).toContain('<p><a href="https://a.kz/?b&amp;c"><b>слова</b></a></p>');
    expect(html).toContain('<h3>Глава</h3>');
    expect(html).toContain('<blockquote><p>Цитата</p><cite>Кто-то</cite></blockquote>');
    expect(html).toContain('<ol><li>раз</li><li>два</li></ol>');
    expect(html).toContain('<img src="https://news.kz/a.svg" alt="Горы" width="12" height="8">');
    expect(html).toContain('<figcaption>Подпись</figcaption>');
    expect(html).toContain('<b>Читайте также</b><a href="https://news.kz/other">Другая</a>');
  });

  it('says where it really lives, and links its translations', () => {
    const translations = [{ lang: 'kk', id: 'q-kk', url: 'https://news.kz/q-kk' }];
    const html = pageOf({ translations });
    expect(html).toContain('<link rel="canonical" href="https://news.kz/quake">');
    expect(html).toContain('<a href="https://news.kz/q-kk" lang="kk" hreflang="kk">Қазақша</a>');
  });

  it('never makes markup or a script link of what an article says', () => {
    const nasty = `"><script>alert('1')</script>`;
    const script = 'javascript:alert(1)';
    const html = pageOf({
      ...{ title: nasty, summary: nasty, marker: nasty, url: script, authors: [nasty] },
      section: { id: 'a', title: nasty },
      image: { url: script, alt: nasty },
      notice: { kind: 'update', text: nasty, at: nasty },
      translations: [{ lang: nasty, id: 'a', url: script }],
      body: [
        { type: 'paragraph', content: [{ text: nasty, href: script }] },
        { type: 'related', title: nasty, url: script },
        { type: 'image', image: { url: 'https://a.kz/', alt: nasty, credit: nasty } },
      ],
    });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('javascript:');
    expect(html).toContain('&lt;script&gt;');
  });
});

it('says in the language of the newsroom that there is no article, and leads home', () => {
  const html = notFoundPage(newsroom, 'ru');
  expect(html).toContain('<h1>Статья не найдена</h1>');
  expect(html).toContain('<a href="https://news.kz/">Түндік &amp; Co</a>');
});

it("leads the partner's page to this gateway", () => {
  const html = partnerPage('http://localhost:9009');
  expect(html).toContain('src="http://localhost:9009/v1/embed.js"');
  expect(html).not.toContain(':8787');
});
