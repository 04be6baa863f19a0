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
  ring,
  shape,
  stroke,
  turned,
  type Shape,
} from './shapes.ts';

const awning = (y: number, one: Colour, other: Colour): Shape =>
  repeat(10, (index) => {
    const fill = index % 2 ? other : one;
    const left = 90 + index * 102;
    return (
      area(
        [
          [left + 30 - index * 6, y],
          [left + 132 - index * 6 - 6, y],
          [left + 102, y + 150],
          [left, y + 150],
        ],
        fill,
      ) + shape(`M${left} ${y + 148} h102 v14 a51 51 0 0 1 -102 0 Z`, fill)
    );
  });

const carcass = (x: number): Shape =>
  line(
    [
      [x, 330],
      [x, 372],
    ],
    palette.stone,
    8,
  ) +
  shape(
    `M${x - 22} 372 C${x - 74} 440 ${x - 64} 520 ${x - 26} 570 H${x + 26} C${x + 64} 520 ${x + 74} 440 ${x + 22} 372 Z`,
    palette.clay,
  ) +
  repeat(4, (index) => stroke(`M${x - 34} ${432 + index * 34} q34 22 68 0`, palette.sand, 7));

/** A market stall with a striped awning, meat and scales beneath it. */
export const meatFair = (): string =>
  drawing(
    palette.mist,
    ridge('0,560 300,530 700,570 1200,540', palette.snow),
    box(120, 300, 24, 440, palette.ink),
    box(1056, 300, 24, 440, palette.ink),
    box(130, 322, 940, 16, palette.ink),
    carcass(260),
    carcass(410),
    carcass(560),
    awning(150, palette.berry, palette.snow),
    box(90, 600, 1020, 200, palette.gold),
    box(90, 600, 1020, 26, palette.straw),
    repeat(9, (index) => box(190 + index * 102, 626, 6, 174, palette.straw)),
    box(780, 560, 150, 40, palette.ink, 8),
    box(846, 490, 18, 80, palette.ink),
    oval(855, 486, 120, 22, palette.stone),
    shape('M770 474 C790 420 920 420 940 474 Z', palette.clay),
    disc(855, 580, 14, palette.snow),
  );

const tag = (x: number, y: number, fill: Colour): Shape =>
  box(x, y, 110, 50, fill, 8) + box(x + 18, y + 20, 74, 10, palette.snow, 5);

/** A shelf with bread, milk and eggs, each with its price tag. */
export const groceries = (): string =>
  drawing(
    palette.sand,
    box(80, 560, 1040, 36, palette.gold),
    box(80, 596, 1040, 120, palette.straw),
    shape(
      'M150 560 V440 C120 380 170 330 230 350 C280 320 350 320 390 350 C450 330 500 380 470 440 V560 Z',
      palette.gold,
    ),
    shape(
      'M176 560 V446 C150 400 190 364 236 380 C284 352 340 352 384 380 C430 364 470 400 444 446 V560 Z',
      palette.straw,
    ),
    repeat(3, (index) => stroke(`M${236 + index * 62} 420 l34 60`, palette.gold, 12)),
    box(560, 300, 170, 260, palette.snow),
    area('560,300 600,220 690,220 730,300', palette.mist),
    box(596, 186, 98, 40, palette.snow, 6),
    box(560, 390, 170, 90, palette.lake),
    shape('M645 405 c-26 36 -30 62 0 62 c30 0 26 -26 0 -62 Z', palette.snow),
    repeat(4, (index) =>
      oval(846 + index * 66, 500, 32, 44, index % 2 ? palette.snow : palette.mist),
    ),
    area('796,506 1096,506 1076,560 816,560', palette.stone),
    tag(256, 630, palette.berry),
    tag(590, 630, palette.berry),
    tag(892, 630, palette.berry),
  );

const ear = (x: number, degrees: number): Shape =>
  turned(
    degrees,
    [x, 800],
    line(
      [
        [x, 830],
        [x, 360],
      ],
      palette.gold,
      10,
    ),
    repeat(6, (index) => {
      const y = 470 - index * 46;
      return (
        turned(28, [x + 26, y], oval(x + 28, y, 15, 34, palette.straw)) +
        turned(-28, [x - 26, y], oval(x - 28, y, 15, 34, palette.straw))
      );
    }),
    oval(x, 196, 15, 36, palette.straw),
  );

/** Ears of wheat before a chart that goes down. */
export const wheat = (): string =>
  drawing(
    palette.pine,
    repeat(5, (index) => box(0, 160 + index * 120, 1200, 3, palette.sage)),
    repeat(6, (index) => box(560 + index * 96, 330 + index * 66, 60, 470, palette.sage, 6)),
    line('560,190 640,270 700,250 800,380 900,400 1000,540 1110,590', palette.snow, 12),
    area('1138,616 1068,606 1108,548', palette.snow),
    ear(150, -10),
    ear(280, -2),
    ear(410, 8),
  );

const coin = (x: number, y: number, radius: number, mark: Shape): Shape =>
  disc(x, y + 12, radius, palette.gold) +
  disc(x, y, radius, palette.straw) +
  ring(x, y, radius * 0.8, palette.gold, 8) +
  mark;

/** Two coins with arrows between them, and three columns of different height. */
export const exchange = (): string =>
  drawing(
    palette.night,
    repeat(4, (index) => box(640, 190 + index * 130, 460, 3, palette.dusk)),
    box(680, 420, 100, 290, palette.lake, 8),
    box(820, 300, 100, 410, palette.sky, 8),
    box(960, 360, 100, 350, palette.straw, 8),
    box(640, 710, 460, 8, palette.mist),
    coin(
      250,
      320,
      150,
      placed(
        250,
        320,
        1,
        line('-54,-64 54,-64', palette.gold, 20),
        line('-54,-24 54,-24', palette.gold, 20),
        line('0,-24 0,72', palette.gold, 20),
      ),
    ),
    coin(
      410,
      520,
      150,
      placed(
        410,
        520,
        1,
        stroke(
          'M44 -44 C20 -78 -50 -72 -44 -30 C-40 10 46 -8 46 36 C48 76 -30 84 -54 44',
          palette.gold,
          20,
        ),
        line('0,-92 0,92', palette.gold, 14),
      ),
    ),
    stroke('M450 220 C520 230 545 290 540 340', palette.mist, 12),
    area('516,336 566,336 540,376', palette.mist),
    stroke('M210 630 C150 610 120 570 122 520', palette.mist, 12),
    area('98,524 148,524 124,484', palette.mist),
  );
