import { palette } from './palette.ts';
import {
  area,
  box,
  disc,
  drawing,
  line,
  oval,
  repeat,
  ridge,
  ring,
  stroke,
  turned,
} from './shapes.ts';

/** A building with columns, alone in the steppe under a high sky. */
export const parliament = (): string =>
  drawing(
    palette.sky,
    disc(960, 190, 84, palette.snow),
    oval(250, 180, 170, 22, palette.mist),
    oval(370, 214, 120, 16, palette.mist),
    ridge('0,560 260,520 620,570 960,520 1200,555', palette.sage),
    ridge('0,640 400,600 820,640 1200,610', palette.straw),
    box(330, 360, 540, 250, palette.snow),
    area('290,360 600,230 910,360', palette.dusk),
    area('400,340 600,258 800,340', palette.mist),
    disc(600, 312, 22, palette.straw),
    box(310, 356, 580, 22, palette.stone),
    repeat(
      7,
      (index) =>
        box(352 + index * 77, 378, 34, 232, palette.mist) +
        box(346 + index * 77, 378, 46, 14, palette.stone),
    ),
    box(566, 450, 68, 160, palette.night),
    repeat(3, (index) =>
      box(
        310 - index * 26,
        610 + index * 20,
        580 + index * 52,
        20,
        index % 2 ? palette.mist : palette.stone,
      ),
    ),
    line('600,232 600,120', palette.ink, 7),
    area('604,124 700,146 604,172', palette.lake),
    repeat(24, (index) =>
      stroke(
        `M${20 + index * 51} 800 q${index % 2 ? 10 : -8} -50 ${index % 3 ? 16 : -14} ${-70 - (index % 4) * 14}`,
        palette.gold,
        6,
      ),
    ),
  );

/** A ballot box before a globe with its meridians. */
export const ballot = (): string =>
  drawing(
    palette.dusk,
    disc(600, 380, 300, palette.lake),
    oval(600, 380, 300, 300, palette.lake),
    repeat(2, (index) =>
      stroke(
        `M600 80 C${380 - index * 160} 240 ${380 - index * 160} 520 600 680 C${820 + index * 160} 520 ${820 + index * 160} 240 600 80`,
        palette.sky,
        5,
      ),
    ),
    line('600,80 600,680', palette.sky, 5),
    repeat(3, (index) =>
      stroke(
        `M${index === 1 ? 300 : 345} ${240 + index * 140} H${index === 1 ? 900 : 855}`,
        palette.sky,
        5,
      ),
    ),
    ring(600, 380, 300, palette.sky, 6),
    turned(
      8,
      [640, 360],
      box(500, 230, 240, 300, palette.snow, 6),
      box(536, 280, 60, 60, palette.mist, 6),
      line('546,308 562,328 592,284', palette.clay, 12),
      box(620, 300, 90, 14, palette.stone, 7),
      box(536, 372, 60, 60, palette.mist, 6),
      box(620, 394, 90, 14, palette.stone, 7),
    ),
    area('330,450 870,450 930,510 270,510', palette.night),
    box(420, 470, 360, 18, palette.ink, 9),
    box(270, 510, 660, 290, palette.snow),
    box(270, 510, 660, 24, palette.mist),
    disc(600, 660, 76, palette.straw),
    ring(600, 660, 54, palette.gold, 10),
  );
