import { formatInstant } from '../../time/zone.ts';
import { daysOf, type SampleArticle } from '../article.ts';
import { sampleArticles } from '../articles/index.ts';
import { sampleNewsroom } from '../newsroom.ts';
import { SAMPLE_PICTURE_HEIGHT, SAMPLE_PICTURE_WIDTH } from '../pictures.ts';
import { articleAddress, pictureAddress } from './addresses.ts';
import { articleHtml } from './article-html.ts';
import { momentAgo, titleOf, translationsOf, type SampleSetting } from './articles.ts';
import { sectionTitle, timeZone } from './newsroom.ts';

/** What JSON Feed has no word for: Kerege's own extension object. */
function extension(article: SampleArticle, setting: SampleSetting): object {
  const { counts, tags, notice, picture } = article;
  const translations = translationsOf(article).map(({ lang, key }) => {
    return { lang, id: key, url: articleAddress(setting.publicUrl, key) };
  });
  return {
    counts,
    ...(tags && { tags }),
    ...(notice && {
      notice: {
        kind: notice.kind,
        text: notice.text,
        at: formatInstant(momentAgo(notice.minutesAgo, setting), timeZone),
      },
    }),
    ...(translations.length > 0 && { translations }),
    ...(picture && {
      image: { ...picture, width: SAMPLE_PICTURE_WIDTH, height: SAMPLE_PICTURE_HEIGHT },
    }),
  };
}

function item(article: SampleArticle, setting: SampleSetting): object {
  const { key, lang, section, minutesAgo, updatedMinutesAgo, authors, tags = [] } = article;
  const moment = (minutes: number): string => formatInstant(momentAgo(minutes, setting), timeZone);
  return {
    id: key,
    url: articleAddress(setting.publicUrl, key),
    language: lang,
    title: titleOf(article, setting),
    ...(article.summary && { summary: article.summary(daysOf(article, new Date(setting.now))) }),
    content_html: articleHtml(article, setting),
    ...(article.picture && { image: pictureAddress(setting.publicUrl, key) }),
    date_published: moment(minutesAgo),
    ...(updatedMinutesAgo !== undefined && { date_modified: moment(updatedMinutesAgo) }),
    ...(authors && { authors: authors.map((name) => ({ name })) }),
    tags: [sectionTitle(section, lang), ...tags],
    _kerege: extension(article, setting),
  };
}

/**
 * The sample's articles in Russian and in English as one feed.
 *
 * @returns JSON Feed 1.1, its dates RFC 3339.
 */
export function jsonFeed(setting: SampleSetting): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: sampleNewsroom.name,
    home_page_url: `${setting.publicUrl}/`,
    description: sampleNewsroom.about.ru,
    language: sampleNewsroom.defaultLanguage,
    items: sampleArticles
      .filter(({ lang }) => lang !== 'kk')
      .map((article) => item(article, setting)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
