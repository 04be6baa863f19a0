import { daysOf, type SampleArticle, type SampleBlock } from '../article.ts';
import { SAMPLE_PICTURE_HEIGHT, SAMPLE_PICTURE_WIDTH } from '../pictures.ts';
import { articleAddress, pictureAddress } from './addresses.ts';
import { articleByKey, titleOf, type SampleSetting } from './articles.ts';
import { escapeMarkup } from './markup.ts';

/** Inline HTML with the sample's own links (`article:KEY`) turned into addresses. */
function linked(html: string, { publicUrl }: SampleSetting): string {
  return html.replace(/href="article:([a-z0-9-]+)"/g, (_, key: string) => {
    return `href="${escapeMarkup(articleAddress(publicUrl, key))}"`;
  });
}

function figure(block: SampleBlock & { kind: 'image' }, { publicUrl }: SampleSetting): string {
  const source = escapeMarkup(pictureAddress(publicUrl, block.picture));
  const size = `width="${SAMPLE_PICTURE_WIDTH}" height="${SAMPLE_PICTURE_HEIGHT}"`;
  const image = `<img src="${source}" alt="${escapeMarkup(block.alt)}" ${size}>`;
  const credit = block.credit ? `<figcaption>${escapeMarkup(block.credit)}</figcaption>` : '';
  return `<figure>${image}${credit}</figure>`;
}

function related(key: string, setting: SampleSetting): string {
  const title = escapeMarkup(titleOf(articleByKey(key), setting));
  const address = escapeMarkup(articleAddress(setting.publicUrl, key));
  return `<aside class="related"><a href="${address}">${title}</a></aside>`;
}

function blockHtml(block: SampleBlock, setting: SampleSetting): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${linked(block.html, setting)}</p>`;
    case 'heading':
      return `<h2>${escapeMarkup(block.text)}</h2>`;
    case 'quote': {
      const cite = block.cite ? `<cite>${escapeMarkup(block.cite)}</cite>` : '';
      return `<blockquote><p>${linked(block.html, setting)}</p>${cite}</blockquote>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${linked(item, setting)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'image':
      return figure(block, setting);
    case 'related':
      return related(block.article, setting);
  }
}

/** An article's text as a feed carries it: HTML, its links and pictures with full addresses. */
export function articleHtml(article: SampleArticle, setting: SampleSetting): string {
  const blocks = article.body(daysOf(article, new Date(setting.now)));
  return blocks.map((block) => blockHtml(block, setting)).join('\n');
}
