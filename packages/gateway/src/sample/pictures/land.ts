import { palette, type Colour } from './palette.ts';
import { area, box, disc, line, repeat, ridge, snowcap, type Shape } from './shapes.ts';

const PEAKS = '0,520 150,400 250,460 430,250 560,400 690,300 800,410 960,220 1100,390 1200,330';

/** The mountains above Almaty: two ridges, the far one under snow. */
export const mountains = (far: Colour, near: Colour): Shape =>
  ridge(PEAKS, far) +
  snowcap([430, 250], 72, 84) +
  snowcap([690, 300], 48, 46) +
  snowcap([960, 220], 76, 92) +
  ridge('0,560 180,610 380,500 600,600 820,520 1040,610 1200,540', near);

/** A small house with a pitched roof and a lit window; `x`, `y` is the foot of its left wall. */
export const house = (x: number, y: number, size: number, wall: Colour, roof: Colour): Shape =>
  box(x, y - size * 0.7, size, size * 0.7, wall) +
  area(
    [
      [x - size * 0.12, y - size * 0.66],
      [x + size / 2, y - size * 1.15],
      [x + size * 1.12, y - size * 0.66],
    ],
    roof,
  ) +
  box(x + size * 0.36, y - size * 0.48, size * 0.28, size * 0.26, palette.straw);

/** A block of flats with rows of windows, a few of them lit; `x`, `y` is the foot of its left wall. */
export const flats = (
  x: number,
  y: number,
  columns: number,
  rows: number,
  wall: Colour,
  dark: Colour,
): Shape =>
  box(x, y - rows * 56 - 30, columns * 56 + 30, rows * 56 + 30, wall) +
  repeat(columns * rows, (index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const isLit = (column * 5 + row * 3) % 4 === 0;
    return box(
      x + 30 + column * 56,
      y - rows * 56 + row * 56,
      26,
      32,
      isLit ? palette.straw : dark,
    );
  });

/** A fir tree; `x`, `y` is its foot. */
export const fir = (x: number, y: number, height: number, fill: Colour): Shape =>
  line(
    [
      [x, y],
      [x, y - height * 0.2],
    ],
    palette.ink,
    10,
  ) +
  repeat(3, (index) => {
    const top = y - height + (index * height) / 4;
    const half = height * (0.16 + index * 0.07);
    return area(
      [
        [x, top],
        [x + half, top + height * 0.36],
        [x - half, top + height * 0.36],
      ],
      fill,
    );
  });

/** Stars, always at the same places, in the upper part of a night sky. */
export const stars = (count: number, depth: number): Shape =>
  repeat(count, (index) =>
    disc((index * 397 + 60) % 1200, (index * 211 + 40) % depth, index % 3 ? 2.5 : 4, palette.mist),
  );
