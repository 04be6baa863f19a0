import { flats } from './land.ts';
import { palette } from './palette.ts';
import {
  area,
  box,
  disc,
  drawing,
  line,
  repeat,
  ring,
  stroke,
  type Point,
  type Shape,
} from './shapes.ts';

/** A telephone with an alarm; waves go out from it over the city. */
export const phoneAlert = (): string =>
  drawing(
    palette.sand,
    repeat(4, (index) =>
      ring(600, 370, 520 - index * 95, index % 2 ? palette.straw : palette.gold, 10),
    ),
    flats(0, 800, 4, 4, palette.stone, palette.dusk),
    flats(250, 800, 3, 2, palette.lake, palette.dusk),
    flats(770, 800, 3, 3, palette.lake, palette.dusk),
    flats(960, 800, 4, 5, palette.stone, palette.dusk),
    box(445, 90, 310, 600, palette.ink, 44),
    box(465, 130, 270, 520, palette.snow, 20),
    box(560, 106, 80, 10, palette.stone, 5),
    area('600,210 706,400 494,400', palette.clay),
    line('600,280 600,336', palette.snow, 20),
    disc(600, 368, 12, palette.snow),
    box(505, 450, 190, 18, palette.stone, 9),
    box(505, 486, 130, 18, palette.mist, 9),
    box(505, 560, 190, 52, palette.clay, 26),
  );

const NODES: readonly Point[] = [
  [130, 150],
  [110, 400],
  [160, 660],
  [600, 70],
  [600, 730],
  [1070, 150],
  [1090, 400],
  [1040, 660],
];

const track = ([x, y]: Point, index: number): Shape => {
  const isUpright = x === 600;
  const middle = isUpright ? y : 400 + (y - 400) * 0.42;
  const bend = x < 600 ? 300 : 900;
  const points: Point[] = isUpright
    ? [
        [600, 400],
        [600, y],
      ]
    : [
        [600, middle],
        [bend, middle],
        [x, y],
      ];
  return (
    line(points, index % 2 ? palette.sage : palette.straw, 8) +
    disc(x, y, 30, palette.night) +
    ring(x, y, 30, index % 2 ? palette.sage : palette.straw, 10)
  );
};

/** A microchip whose tracks run out to the nodes of a network. */
export const microchip = (): string =>
  drawing(
    palette.pine,
    repeat(6, (index) => stroke(`M0 ${60 + index * 140} H1200`, palette.sage, 1)),
    NODES.map(track).join(''),
    repeat(
      7,
      (index) =>
        box(424 + index * 56, 196, 18, 408, palette.stone, 4) +
        box(396, 224 + index * 56, 408, 18, palette.stone, 4),
    ),
    box(420, 220, 360, 360, palette.ink, 18),
    box(470, 270, 260, 260, palette.night, 10),
    repeat(9, (index) =>
      box(
        496 + (index % 3) * 76,
        296 + Math.floor(index / 3) * 76,
        56,
        56,
        index % 4 === 0 ? palette.straw : palette.dusk,
        6,
      ),
    ),
    disc(446, 246, 9, palette.stone),
  );
