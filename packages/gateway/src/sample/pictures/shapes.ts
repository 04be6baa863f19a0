import { palette, type Colour } from './palette.ts';

/** A piece of SVG. */
export type Shape = string;

/** A point: across from the left, down from the top. */
export type Point = readonly [x: number, y: number];

/** The width of every drawing, in pixels. */
export const WIDTH = 1200;

/** The height of every drawing, in pixels. */
export const HEIGHT = 800;

/** Points in a row; as text it is SVG's own "x,y x,y". */
export type Points = string | readonly Point[];

const round = (value: number): number => Math.round(value * 10) / 10;

const joined = (points: Points): string =>
  typeof points === 'string' ? points : points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** A filled rectangle, its corners rounded by `radius`. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Colour,
  radius = 0,
): Shape =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}"/>`;

/** A filled circle. */
export const disc = (x: number, y: number, radius: number, fill: Colour): Shape =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"/>`;

/** A filled ellipse. */
export const oval = (x: number, y: number, rx: number, ry: number, fill: Colour): Shape =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"/>`;

/** A circle's outline. */
export const ring = (x: number, y: number, radius: number, stroke: Colour, width: number): Shape =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;

/** A filled polygon. */
export const area = (points: Points, fill: Colour): Shape =>
  `<polygon points="${joined(points)}" fill="${fill}"/>`;

/** A line through points, with round ends. */
export const line = (points: Points, stroke: Colour, width: number): Shape =>
  `<polyline points="${joined(points)}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A filled SVG path. */
export const shape = (path: string, fill: Colour): Shape => `<path d="${path}" fill="${fill}"/>`;

/** The outline of an SVG path, with round ends. */
export const stroke = (path: string, colour: Colour, width: number): Shape =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Shapes moved, and made larger or smaller, together. */
export const placed = (x: number, y: number, scale: number, ...shapes: readonly Shape[]): Shape =>
  `<g transform="translate(${round(x)} ${round(y)}) scale(${scale})">${shapes.join('')}</g>`;

/** Shapes turned together around a point, clockwise, in degrees. */
export const turned = (degrees: number, [x, y]: Point, ...shapes: readonly Shape[]): Shape =>
  `<g transform="rotate(${degrees} ${x} ${y})">${shapes.join('')}</g>`;

/** The same shape for each number from 0 to `count` − 1. */
export const repeat = (count: number, draw: (index: number) => Shape): Shape =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A whole SVG document on a ground of one colour. */
export const drawing = (ground: Colour, ...shapes: readonly Shape[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
  `${box(0, 0, WIDTH, HEIGHT, ground)}${shapes.join('')}</svg>\n`;

/** A ridge of mountains across the whole width: its peaks and passes, filled down to the bottom. */
export const ridge = (points: Points, fill: Colour): Shape =>
  area(`0,${HEIGHT} ${joined(points)} ${WIDTH},${HEIGHT}`, fill);

/** The snow on a peak: a cap with a ragged hem. */
export const snowcap = ([x, y]: Point, half: number, height: number): Shape =>
  area(
    [
      [x, y],
      [x + half, y + height],
      [x + half * 0.45, y + height * 0.8],
      [x + half * 0.15, y + height * 1.1],
      [x - half * 0.3, y + height * 0.78],
      [x - half, y + height],
    ],
    palette.snow,
  );
