import { fir, house, mountains } from './land.ts';
import { palette } from './palette.ts';
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
  type Point,
  type Shape,
} from './shapes.ts';

const goose = (x: number, y: number, scale: number): Shape =>
  placed(
    x,
    y,
    scale,
    shape('M-10 0 C-60 -70 -130 -90 -190 -70 C-140 -50 -90 -10 -50 24 Z', palette.ink),
    shape(
      'M-90 10 C-40 -24 60 -22 110 4 C150 -2 190 -22 236 -18 C196 4 150 26 108 30 C50 50 -40 46 -130 26 Z',
      palette.night,
    ),
    shape('M20 0 C10 -60 30 -130 90 -170 C96 -110 96 -50 76 8 Z', palette.dusk),
    area('226,-20 262,-12 226,-6', palette.gold),
  );

/** Wild geese over a lake and the roofs of a village. */
export const geese = (): string =>
  drawing(
    palette.sand,
    disc(860, 330, 130, palette.straw),
    ridge('0,470 240,420 520,470 820,430 1200,480', palette.sage),
    house(90, 520, 92, palette.snow, palette.clay),
    house(230, 508, 74, palette.mist, palette.berry),
    house(345, 522, 84, palette.snow, palette.clay),
    box(0, 520, 1200, 280, palette.lake),
    repeat(7, (index) =>
      box(120 + ((index * 310) % 900), 566 + index * 30, 120 + (index % 3) * 60, 6, palette.sky, 3),
    ),
    oval(860, 590, 120, 12, palette.straw),
    repeat(6, (index) =>
      stroke(
        `M${1010 + index * 26} 800 Q${1000 + index * 24} 700 ${1024 + index * 28} ${610 + (index % 3) * 26}`,
        palette.pine,
        9,
      ),
    ),
    goose(600, 250, 0.72),
    goose(360, 170, 0.52),
    goose(330, 330, 0.52),
    goose(140, 110, 0.4),
    goose(110, 370, 0.4),
  );

const QUAKE: readonly Point[] = [
  [0, 0],
  [210, 0],
  [235, -14],
  [260, 16],
  [285, -34],
  [312, 52],
  [340, -104],
  [370, 128],
  [402, -150],
  [436, 118],
  [466, -86],
  [494, 60],
  [520, -40],
  [546, 26],
  [570, -14],
  [596, 8],
  [620, 0],
  [1200, 0],
];

const trace = (y: number, scale: number): readonly Point[] =>
  QUAKE.map(([x, swing]) => [x, y + swing * scale]);

/** The mountains of Almaty with a seismograph's line across the sky. */
export const earthquake = (): string =>
  drawing(
    palette.mist,
    disc(980, 130, 70, palette.sand),
    mountains(palette.lake, palette.dusk),
    repeat(9, (index) =>
      fir(40 + index * 140, 700 + (index % 2) * 24, 120 + (index % 3) * 30, palette.pine),
    ),
    box(0, 680, 1200, 120, palette.night),
    line(trace(150, 0.8), palette.clay, 11),
  );

/** The paper of a seismograph with its pen. */
export const seismograph = (): string =>
  drawing(
    palette.dusk,
    box(90, 130, 1020, 540, palette.snow, 14),
    repeat(9, (index) => box(90, 184 + index * 54, 1020, 3, palette.mist)),
    repeat(16, (index) => box(150 + index * 60, 130, 3, 540, palette.mist)),
    line(
      trace(250, 0.18).map(([x, y]) => [110 + x * 0.815, y]),
      palette.stone,
      6,
    ),
    line(
      trace(440, 1.1).map(([x, y]) => [110 + x * 0.62, y]),
      palette.clay,
      9,
    ),
    box(830, 400, 300, 80, palette.night, 12),
    area('854,420 792,440 854,460', palette.ink),
    disc(1080, 440, 18, palette.straw),
  );

const snowflake = (x: number, y: number, size: number): Shape =>
  repeat(3, (index) =>
    turned(
      index * 60,
      [x, y],
      line(
        [
          [x, y - size],
          [x, y + size],
        ],
        palette.snow,
        5,
      ),
    ),
  );

/** A storm cloud with wind and snow, and a thermometer below zero. */
export const storm = (): string =>
  drawing(
    palette.dusk,
    ridge('0,690 300,650 640,690 980,640 1200,680', palette.mist),
    shape(
      'M170 400 A110 110 0 0 1 220 190 A170 170 0 0 1 540 160 A130 130 0 0 1 740 270 A84 84 0 0 1 720 400 Z',
      palette.night,
    ),
    shape(
      'M330 430 A80 80 0 0 1 370 280 A120 120 0 0 1 600 260 A100 100 0 0 1 760 340 A60 60 0 0 1 745 430 Z',
      palette.stone,
    ),
    stroke('M150 490 H560 A44 44 0 1 0 520 446', palette.sky, 14),
    stroke('M260 545 H690 A40 40 0 1 1 652 590', palette.sky, 14),
    repeat(8, (index) =>
      snowflake(160 + index * 84, 640 - (index % 3) * 34 + (index % 2) * 60, 18),
    ),
    box(905, 110, 110, 500, palette.snow, 55),
    disc(960, 610, 92, palette.snow),
    disc(960, 610, 64, palette.clay),
    box(944, 420, 32, 160, palette.clay, 16),
    repeat(7, (index) => box(1030, 170 + index * 52, index === 3 ? 66 : 36, 8, palette.snow, 4)),
  );

/** A frozen lake with cracks, open water and a lifebuoy. */
export const thinIce = (): string =>
  drawing(
    palette.mist,
    ridge('0,290 220,210 420,280 700,190 940,270 1200,220', palette.sky),
    repeat(10, (index) => fir(30 + index * 128, 330, 80 + (index % 3) * 34, palette.pine)),
    box(0, 320, 1200, 480, palette.snow),
    area('0,350 1200,330 1200,800 0,800', palette.sky),
    oval(700, 560, 270, 100, palette.mist),
    oval(700, 566, 232, 78, palette.night),
    repeat(3, (index) => box(560 + index * 80, 545 + index * 24, 130, 6, palette.lake, 3)),
    line('450,540 340,500 250,520 120,450 0,440', palette.snow, 7),
    line('340,500 310,430 220,390', palette.snow, 5),
    line('520,630 420,700 330,690 240,770', palette.snow, 7),
    line('950,600 1050,650 1090,730 1200,760', palette.snow, 7),
    line('940,520 1040,450 1180,440', palette.snow, 5),
    ring(330, 610, 62, palette.snow, 44),
    repeat(4, (index) => turned(45 + index * 90, [330, 610], box(308, 526, 44, 44, palette.clay))),
    stroke('M392 640 C470 700 380 760 520 800', palette.sand, 8),
  );
