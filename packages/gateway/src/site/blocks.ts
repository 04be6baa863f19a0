import type { Article, Block, Inline } from '@kerege/contract';
import { phrasesFor } from '@kerege/widgets/locales';
import { addressAttribute, escapeHtml } from './escape.ts';

type Picture = NonNullable<Article['image']>;

const tags: Readonly<Record<string, string>> = { strong: 'b', emphasis: 'i' };

function inlineHtml({ text, marks = [], href }: Inline): string {
  let html = escapeHtml(text).replaceAll('\n', '<br>');
  for (const mark of marks) {
    const tag = tags[mark];
    if (tag) html = `<${tag}>${html}</${tag}>`;
  }
  const link = addressAttribute('href', href);
  return link ? `<a${link}>${html}</a>` : html;
}

const inlines = (content: readonly Inline[]): string => content.map(inlineHtml).join('');

/** A picture with the words beneath it; nothing when its address is not http(s). */
export function figureHtml({ url, alt, width, height, credit }: Picture, caption?: string): string {
  const source = addressAttribute('src', url);
  if (!source) return '';
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const words = [caption, credit].filter(Boolean).join(' · ');
  const below = words ? `<figcaption>${escapeHtml(words)}</figcaption>` : '';
  return `<figure><img${source} alt="${escapeHtml(alt)}"${size}>${below}</figure>`;
}

/**
 * One block of an article as HTML. A kind this gateway does not know is left out.
 *
 * @param block - The block.
 * @param lang - The article's language, for the words around it.
 */
export function blockHtml(block: Block, lang: string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlines(block.content)}</p>`;
    case 'heading': {
      const level = Math.min(6, Math.max(2, Math.trunc(block.level)));
      return `<h${level}>${inlines(block.content)}</h${level}>`;
    }
    case 'quote': {
      const cite = block.cite ? `<cite>${escapeHtml(block.cite)}</cite>` : '';
      return `<blockquote><p>${inlines(block.content)}</p>${cite}</blockquote>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${inlines(item)}</li>`).join('');
      return `<${tag}>${items}</${tag}>`;
    }
    case 'image':
      return figureHtml(block.image, block.caption);
    case 'related': {
      const label = escapeHtml(phrasesFor(lang).readAlso);
      const link = addressAttribute('href', block.url);
      return `<aside class="related"><b>${label}</b><a${link}>${escapeHtml(block.title)}</a></aside>`;
    }
    default:
      return '';
  }
}
