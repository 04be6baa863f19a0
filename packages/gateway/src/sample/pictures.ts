import { feltOrnament, library, yurt } from './pictures/home.ts';
import { earthquake, geese, seismograph, storm, thinIce } from './pictures/nature.ts';
import { rink, runner } from './pictures/play.ts';
import { ballot, parliament } from './pictures/state.ts';
import { microchip, phoneAlert } from './pictures/technology.ts';
import { exchange, groceries, meatFair, wheat } from './pictures/trade.ts';

/** The size of every drawing, in pixels. */
export {
  WIDTH as SAMPLE_PICTURE_WIDTH,
  HEIGHT as SAMPLE_PICTURE_HEIGHT,
} from './pictures/shapes.ts';

const drawings: ReadonlyMap<string, () => string> = new Map([
  ['almaty-earthquake', earthquake],
  ['birds-shakhovskoye', geese],
  ['chips-from-home', microchip],
  ['earthquake-alert', phoneAlert],
  ['felt-lessons', yurt],
  ['felt-ornament', feltOrnament],
  ['first-snow-run', runner],
  ['forecast-storm', storm],
  ['fourteen-products', groceries],
  ['library-at-night', library],
  ['ministry-answers-observers', ballot],
  ['seismograph', seismograph],
  ['senate-takes-time', parliament],
  ['sogym-fest', meatFair],
  ['thin-ice', thinIce],
  ['two-exchange-rates', exchange],
  ['wheat-and-bread', wheat],
  ['yard-hockey', rink],
]);

/** The names of all drawings. */
export const samplePictures: readonly string[] = [...drawings.keys()];

/**
 * The drawing for an article, or for an image inside one, as an SVG document of 1200 × 800.
 *
 * @param key the article's or the image's key; a translation (`…-kk`, `…-en`) shares its original's drawing.
 */
export function samplePicture(key: string): string | undefined {
  return drawings.get(key.replace(/-(?:kk|en)$/, ''))?.();
}
