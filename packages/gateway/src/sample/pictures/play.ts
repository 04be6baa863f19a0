import { fir, flats, mountains } from './land.ts';
import { palette } from './palette.ts';
import { box, disc, drawing, line, oval, repeat, shape, type Shape } from './shapes.ts';

const lamp = (x: number): Shape =>
  line(
    [
      [x, 560],
      [x, 240],
    ],
    palette.stone,
    10,
  ) +
  disc(x, 236, 46, palette.dusk) +
  disc(x, 236, 24, palette.straw);

const player = (x: number, y: number, jersey: 'clay' | 'lake', toward: 1 | -1): Shape =>
  line(
    [
      [x, y - 60],
      [x - 26 * toward, y],
    ],
    palette.ink,
    22,
  ) +
  line(
    [
      [x, y - 60],
      [x + 32 * toward, y],
    ],
    palette.ink,
    22,
  ) +
  line(
    [
      [x + 4 * toward, y - 130],
      [x, y - 66],
    ],
    palette[jersey],
    46,
  ) +
  disc(x + 10 * toward, y - 176, 24, palette.skin) +
  line(
    [
      [x - 12 * toward, y - 186],
      [x + 32 * toward, y - 186],
    ],
    palette[jersey],
    16,
  ) +
  line(
    [
      [x + 6 * toward, y - 120],
      [x + 54 * toward, y - 88],
      [x + 104 * toward, y],
      [x + 134 * toward, y],
    ],
    palette.gold,
    9,
  );

/** An ice rink in a yard between blocks of flats. */
export const rink = (): string =>
  drawing(
    palette.night,
    flats(20, 560, 5, 7, palette.dusk, palette.night),
    flats(430, 560, 6, 5, palette.ink, palette.dusk),
    flats(880, 560, 5, 8, palette.dusk, palette.night),
    lamp(380),
    lamp(846),
    shape('M60 800 V640 Q60 540 170 540 H1030 Q1140 540 1140 640 V800 Z', palette.clay),
    shape('M84 800 V650 Q84 566 180 566 H1020 Q1116 566 1116 650 V800 Z', palette.snow),
    oval(600, 728, 130, 50, palette.sky),
    oval(600, 728, 118, 42, palette.snow),
    box(592, 566, 16, 234, palette.clay),
    player(430, 730, 'clay', 1),
    player(770, 730, 'lake', -1),
    oval(600, 738, 22, 9, palette.ink),
  );

/** A runner on a snowy path, firs and mountains behind. */
export const runner = (): string =>
  drawing(
    palette.sand,
    disc(240, 210, 90, palette.straw),
    mountains(palette.sky, palette.lake),
    repeat(5, (index) =>
      fir(60 + index * 92, 640 - (index % 2) * 20, 190 + (index % 3) * 40, palette.pine),
    ),
    repeat(3, (index) =>
      fir(960 + index * 100, 640 - (index % 2) * 24, 210 + (index % 2) * 50, palette.pine),
    ),
    shape('M0 650 C300 600 800 620 1200 600 V800 H0 Z', palette.snow),
    shape('M0 800 C260 700 760 740 1200 650 V716 C820 790 500 770 360 800 Z', palette.mist),
    line('676,560 596,612 520,590', palette.night, 34),
    line('690,560 770,604 754,700 786,704', palette.night, 34),
    line('716,420 682,552', palette.clay, 78),
    line('712,424 640,456 604,520', palette.berry, 26),
    line('726,426 768,496 838,474', palette.clay, 26),
    disc(742, 340, 42, palette.skin),
    shape('M698 326 A46 46 0 0 1 786 312 L774 326 Z', palette.berry),
    line('700,330 650,352 628,334', palette.ink, 18),
  );
