import type { Article, Counts, Notice } from '@kerege/contract';
import { formatsFor, phrasesFor } from '@kerege/widgets/locales';
import { blockHtml, figureHtml } from './blocks.ts';
import { addressAttribute, escapeHtml } from './escape.ts';
import { page, type PageNewsroom } from './page.ts';

const languageNames: Readonly<Record<string, string>> = {
  ru: 'Русский',
  kk: 'Қазақша',
  en: 'English',
};

function moment(instant: string, lang: string): string {
  const formats = formatsFor(lang);
  return [formats.date(instant), formats.time(instant)].filter(Boolean).join(', ');
}

function timeHtml(instant: string, words: string): string {
  return `<time datetime="${escapeHtml(instant)}">${escapeHtml(words)}</time>`;
}

function noticeHtml({ kind, text, at }: Notice, lang: string): string {
  const labels: Readonly<Record<string, string>> = phrasesFor(lang).notices;
  const label = labels[kind];
  const head = label === undefined ? '' : `<b>${escapeHtml(label)}</b>`;
  const tone = kind === 'retraction' ? ' retraction' : '';
  const when = timeHtml(at, moment(at, lang));
  return `<div class="notice${tone}" role="note">${head}${escapeHtml(text)}${when}</div>`;
}

function metaHtml({ publishedAt, updatedAt, authors = [], notice, lang }: Article): string {
  const parts = [timeHtml(publishedAt, moment(publishedAt, lang))];
  if (authors.length > 0) parts.push(escapeHtml(authors.join(', ')));
  // A notice of the same moment tells it already.
  if (updatedAt !== undefined && updatedAt !== publishedAt && updatedAt !== notice?.at) {
    parts.push(timeHtml(updatedAt, phrasesFor(lang).updated(moment(updatedAt, lang))));
  }
  return `<p class="meta">${parts.map((part) => `<span>${part}</span>`).join('\n')}</p>`;
}

function countsHtml({ views, comments, reactions }: Counts, lang: string): string {
  const phrases = phrasesFor(lang);
  const words = [
    views === null ? '' : phrases.views(views),
    comments === null ? '' : phrases.comments(comments),
    reactions === null ? '' : phrases.reactions(reactions),
  ].filter(Boolean);
  if (words.length === 0) return '';
  const spans = words.map((word) => `<span>${escapeHtml(word)}</span>`).join('\n');
  return `<p class="counts">${spans}</p>`;
}

function translationsHtml({ translations = [] }: Article): string {
  const links = translations.map(({ lang, url }) => {
    const tag = escapeHtml(lang);
    const name = escapeHtml(languageNames[lang] ?? lang);
    return `<a${addressAttribute('href', url)} lang="${tag}" hreflang="${tag}">${name}</a>`;
  });
  return links.length > 0 ? `<nav>${links.join('')}</nav>` : '';
}

function headHtml({ url, summary, translations = [] }: Article): string {
  const canonical = addressAttribute('href', url);
  const lines = [
    canonical && `<link rel="canonical"${canonical}>`,
    summary && `<meta name="description" content="${escapeHtml(summary)}">`,
    ...translations.map(({ lang, url: other }) => {
      const address = addressAttribute('href', other);
      return address && `<link rel="alternate" hreflang="${escapeHtml(lang)}"${address}>`;
    }),
  ];
  return lines.map((line) => (line ? `${line}\n` : '')).join('');
}

/**
 * An article's own page at its newsroom: what every link of the widgets leads to.
 *
 * @param article - The article, in the contract's shape; every word of it is escaped.
 * @param newsroom - Whose page it is.
 * @returns An HTML document in the article's language, its dates those of the article's own offset.
 */
export function articlePage(article: Article, newsroom: PageNewsroom): string {
  const { lang, title, marker, section, summary, notice, image, body, counts } = article;
  const heading = marker === undefined ? title : `${marker} ${title}`;
  const main = [
    '<article>',
    section && `<p class="section">${escapeHtml(section.title)}</p>`,
    `<h1>${escapeHtml(heading)}</h1>`,
    metaHtml(article),
    notice && noticeHtml(notice, lang),
    summary && `<p class="lead">${escapeHtml(summary)}</p>`,
    image && figureHtml(image),
    ...body.map((block) => blockHtml(block, lang)),
    countsHtml(counts, lang),
    '</article>',
  ];
  return page(newsroom, {
    lang,
    title: heading,
    head: headHtml(article),
    nav: translationsHtml(article),
    main: main.filter(Boolean).join('\n'),
  });
}
