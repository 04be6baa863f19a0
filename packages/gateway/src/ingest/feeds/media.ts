import { isWebAddress, type Image } from '@kerege/contract';
import type { MediaNs } from 'feedsmith';
import { htmlToText } from '../html/plain-text.ts';

/** A file a feed hangs on an article. */
export interface Enclosure {
  url?: string | undefined;
  type?: string | undefined;
}

const pictureName = /\.(jpe?g|png|webp|avif|gif)$/i;

function isPicture(url: string, type: string | undefined, medium?: string): boolean {
  if (medium !== undefined) return medium === 'image';
  if (type) return type.startsWith('image/');
  return URL.canParse(url) && pictureName.test(new URL(url).pathname);
}

function size(side: number | undefined): number | undefined {
  return side !== undefined && Number.isInteger(side) && side > 0 ? side : undefined;
}

type Captioned = Pick<MediaNs.Content, 'description' | 'title' | 'credits'>;

function pictureFrom(
  url: string | undefined,
  sides: { width?: number | undefined; height?: number | undefined },
  ...tellers: (Captioned | undefined)[]
): Image | undefined {
  const address = url?.trim() ?? '';
  if (!isWebAddress(address)) return undefined;
  const told = (pick: (teller: Captioned) => string | undefined): string =>
    htmlToText(tellers.map((teller) => teller && pick(teller)).find(Boolean) ?? '');
  const alt = told(({ description, title }) => description?.value ?? title?.value);
  const credit = told(({ credits }) => credits?.[0]?.value);
  const [width, height] = [size(sides.width), size(sides.height)];
  return {
    url: new URL(address).href,
    alt,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(credit === '' ? {} : { credit }),
  };
}

function contentsOf(media: MediaNs.ItemOrFeed | undefined): MediaNs.Content[] {
  return [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap((group) => group.contents ?? []),
  ];
}

/**
 * Finds an article's picture: the first picture of `media:content`, then of the enclosures (a video beside it is
 * passed over), then a `media:thumbnail`.
 *
 * @param media - What Media RSS says.
 * @param enclosures - The files hung on the article.
 * @returns The picture with the size, alternative and credit that are told, or undefined.
 */
export function imageOf(
  media: MediaNs.ItemOrFeed | undefined,
  enclosures: readonly Enclosure[],
): Image | undefined {
  const contents = contentsOf(media);
  const content = contents.find(({ url, type, medium }) => url && isPicture(url, type, medium));
  const enclosure = enclosures.find(({ url, type }) => url && isPicture(url, type));
  const thumbnail =
    media?.thumbnails?.[0] ?? contents.flatMap(({ thumbnails }) => thumbnails ?? [])[0];
  return (
    (content && pictureFrom(content.url, content, content, media)) ??
    (enclosure && pictureFrom(enclosure.url, {}, media)) ??
    (thumbnail && pictureFrom(thumbnail.url, thumbnail, media))
  );
}

/**
 * How often an article was opened, by `media:community > media:statistics[views]`.
 *
 * @param media - What Media RSS says.
 * @returns The count, or undefined where it is not told.
 */
export function viewsOf(media: MediaNs.ItemOrFeed | undefined): number | undefined {
  const tellers = [media, ...(media?.groups ?? []), ...contentsOf(media)];
  return tellers.map((teller) => teller?.community?.statistics?.views).find((n) => n !== undefined);
}
