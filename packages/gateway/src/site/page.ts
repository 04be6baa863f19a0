import { articleStyle } from './article-style.ts';
import { addressAttribute, escapeHtml } from './escape.ts';

/** Whose pages these are. */
export interface PageNewsroom {
  /** Its name, shown at the head of each page. */
  readonly name: string;
  /** Its front page. */
  readonly url: string;
}

/** What one page of the newsroom is made of. The three parts of HTML must be escaped already. */
export interface PageParts {
  /** Language of the page (BCP 47). */
  readonly lang: string;
  /** Words of the tab, plain text. */
  readonly title: string;
  /** More for the document's head. */
  readonly head?: string;
  /** What stands beside the newsroom's name. */
  readonly nav?: string;
  /** The page's content. */
  readonly main: string;
}

/** A whole HTML document in the newsroom's dress. */
export function page(newsroom: PageNewsroom, { lang, title, head, nav, main }: PageParts): string {
  const home = `<a${addressAttribute('href', newsroom.url)}><b>${escapeHtml(newsroom.name)}</b></a>`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${escapeHtml(newsroom.name)}</title>
${head ?? ''}<style>${articleStyle}</style>
</head>
<body>
<header>${home}${nav ?? ''}</header>
<main>
${main}
</main>
</body>
</html>
`;
}
