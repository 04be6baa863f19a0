import { daysOf, type SampleArticle } from '../article.ts';
import { sampleArticles } from '../articles/index.ts';
import { minutesBefore, OFFSET_MINUTES } from '../days.ts';
import { sampleNewsroom } from '../newsroom.ts';
import { SAMPLE_PICTURE_HEIGHT, SAMPLE_PICTURE_WIDTH } from '../pictures.ts';
import { articleAddress, pictureAddress } from './addresses.ts';
import { articleHtml } from './article-html.ts';
import { momentAgo, titleOf, type SampleSetting } from './articles.ts';
import { cdataElement, element, escapeMarkup } from './markup.ts';
import { sectionTitle } from './newsroom.ts';

const namespaces = [
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['media', 'http://search.yahoo.com/mrss/'],
  ['slash', 'http://purl.org/rss/1.0/modules/slash/'],
];

/** A moment as RFC 822 writes it, in Kazakhstan's time: `Wed, 03 Dec 2025 18:00:00 +0500`. */
function rfc822(instant: number): string {
  const local = minutesBefore(new Date(instant), -OFFSET_MINUTES);
  return local.toUTCString().replace('GMT', '+0500');
}

function picture({ key, picture }: SampleArticle, { publicUrl }: SampleSetting): string[] {
  if (!picture) return [];
  const source = `url="${escapeMarkup(pictureAddress(publicUrl, key))}" type="image/svg+xml"`;
  const size = `width="${SAMPLE_PICTURE_WIDTH}" height="${SAMPLE_PICTURE_HEIGHT}"`;
  return [
    `<media:content ${source} medium="image" ${size}>`,
    element('media:description', picture.alt),
    ...(picture.credit ? [element('media:credit', picture.credit)] : []),
    '</media:content>',
  ];
}

function item(article: SampleArticle, setting: SampleSetting): string {
  const { key, section, lang, authors = [], tags = [], counts } = article;
  const summary = article.summary?.(daysOf(article, new Date(setting.now)));
  const statistics = `<media:statistics views="${counts.views}"/>`;
  return [
    '<item>',
    element('title', titleOf(article, setting)),
    element('link', articleAddress(setting.publicUrl, key)),
    `<guid isPermaLink="false">${key}</guid>`,
    element('pubDate', rfc822(momentAgo(article.minutesAgo, setting))),
    ...authors.map((name) => element('dc:creator', name)),
    ...[sectionTitle(section, lang), ...tags].map((word) => element('category', word)),
    ...(summary === undefined
      ? []
      : [cdataElement('description', `<p>${escapeMarkup(summary)}</p>`)]),
    cdataElement('content:encoded', articleHtml(article, setting)),
    ...picture(article, setting),
    `<media:community>${statistics}</media:community>`,
    element('slash:comments', counts.comments),
    '</item>',
  ].join('\n');
}

/**
 * The sample's articles in Kazakh as one feed. RSS has no word for reactions and for translations.
 *
 * @returns RSS 2.0 with Media RSS, its dates RFC 822.
 */
export function rssFeed(setting: SampleSetting): string {
  const articles = sampleArticles.filter(({ lang }) => lang === 'kk');
  const names = namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0" ${names}>`,
    '<channel>',
    element('title', sampleNewsroom.name),
    element('link', `${setting.publicUrl}/`),
    element('description', sampleNewsroom.about.kk),
    element('language', 'kk'),
    element('lastBuildDate', rfc822(setting.now)),
    ...articles.map((article) => item(article, setting)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
