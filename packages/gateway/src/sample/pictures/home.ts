import { stars } from './land.ts';
import { palette, type Colour } from './palette.ts';
import {
  area,
  box,
  disc,
  drawing,
  line,
  oval,
  placed,
  repeat,
  ridge,
  shape,
  stroke,
  type Point,
  type Shape,
} from './shapes.ts';

const SPINES: readonly Colour[] = [
  palette.clay,
  palette.pine,
  palette.berry,
  palette.lake,
  palette.gold,
  palette.dusk,
];

const books = (x: number, y: number, count: number, seed: number): Shape =>
  repeat(count, (index) => {
    const height = 84 + ((index * 37 + seed * 23) % 40);
    return box(
      x + index * 36,
      y - height,
      30,
      height,
      SPINES[(index + seed) % SPINES.length] ?? palette.clay,
      3,
    );
  });

/** A lit window full of books in the night. */
export const library = (): string =>
  drawing(
    palette.night,
    stars(26, 520),
    disc(170, 170, 70, palette.sand),
    disc(200, 150, 62, palette.night),
    box(330, 110, 560, 600, palette.dusk, 12),
    box(360, 140, 500, 540, palette.straw),
    repeat(
      3,
      (index) =>
        books(384, 318 + index * 170, index === 2 ? 7 : 12, index) +
        box(360, 318 + index * 170, 500, 14, palette.gold),
    ),
    disc(720, 560, 34, palette.ink),
    shape('M650 658 C650 590 790 590 790 658 Z', palette.ink),
    area('664,620 720,640 720,658 664,640', palette.snow),
    area('776,620 720,640 720,658 776,640', palette.mist),
    box(300, 700, 620, 30, palette.stone),
    box(0, 730, 1200, 70, palette.ink),
    box(1010, 330, 12, 400, palette.ink),
    disc(1016, 318, 34, palette.straw),
  );

const diamond = (x: number, y: number, half: number): readonly Point[] => [
  [x - half, y],
  [x, y - half],
  [x + half, y],
  [x, y + half],
];

const RAM_HORN =
  'M0 90 V-10 C0 -80 -100 -80 -100 -14 C-100 34 -40 40 -36 2 M0 -10 C0 -80 100 -80 100 -14 C100 34 40 40 36 2';

const horns = (x: number, y: number, scale: number, colour: Colour): Shape =>
  placed(x, y, scale, stroke(RAM_HORN, colour, 22));

/** The ornament of a felt carpet: pairs of ram's horns. */
export const feltOrnament = (): string =>
  drawing(
    palette.berry,
    box(60, 60, 1080, 680, palette.sand),
    box(90, 90, 1020, 620, palette.berry),
    repeat(
      3,
      (index) =>
        horns(270 + index * 330, 290, 1.3, palette.sand) +
        `<g transform="translate(${270 + index * 330} 510) scale(1.3 -1.3)">${stroke(RAM_HORN, palette.straw, 22)}</g>`,
    ),
    repeat(2, (index) => area(diamond(435 + index * 330, 400, 56), palette.clay)),
  );

/** A yurt and a felt carpet before it. */
export const yurt = (): string =>
  drawing(
    palette.sky,
    ridge('0,470 200,360 360,440 560,330 780,450 980,350 1200,460', palette.lake),
    ridge('0,540 400,500 800,540 1200,500', palette.sage),
    shape('M300 380 C340 250 480 190 600 184 C720 190 860 250 900 380 Z', palette.snow),
    oval(600, 188, 70, 18, palette.clay),
    box(300, 376, 600, 220, palette.snow),
    box(292, 366, 616, 34, palette.clay),
    repeat(9, (index) =>
      area(
        [
          [326 + index * 66, 383],
          [346 + index * 66, 371],
          [366 + index * 66, 383],
          [346 + index * 66, 395],
        ],
        palette.sand,
      ),
    ),
    repeat(4, (index) =>
      line(
        [
          [600 + (index - 1.5) * 50, 206],
          [600 + (index - 1.5) * 170, 366],
        ],
        palette.mist,
        5,
      ),
    ),
    box(530, 420, 140, 176, palette.clay),
    box(546, 436, 50, 160, palette.berry),
    box(604, 436, 50, 160, palette.berry),
    area('240,640 960,640 1060,780 140,780', palette.berry),
    area('268,654 932,654 1014,766 186,766', palette.sand),
    repeat(4, (index) =>
      placed(
        330 + index * 180,
        714,
        0.42,
        `<g transform="scale(1 0.8)">${stroke(RAM_HORN, palette.berry, 26)}</g>`,
      ),
    ),
  );
