import { phrasesFor } from '@kerege/widgets/locales';
import { addressAttribute, escapeHtml } from './escape.ts';
import { page, type PageNewsroom } from './page.ts';

/**
 * The page a reader sees where there is no article.
 *
 * @param newsroom - Whose page it is.
 * @param lang - The newsroom's language (BCP 47).
 * @returns An HTML document that leads back to the front page.
 */
export function notFoundPage(newsroom: PageNewsroom, lang: string): string {
  const title = phrasesFor(lang).empty.article;
  const home = `<a${addressAttribute('href', newsroom.url)}>${escapeHtml(newsroom.name)}</a>`;
  return page(newsroom, {
    lang,
    title,
    head: '<meta name="robots" content="noindex">\n',
    main: `<p class="section">404</p>\n<h1>${escapeHtml(title)}</h1>\n<p>← ${home}</p>`,
  });
}
