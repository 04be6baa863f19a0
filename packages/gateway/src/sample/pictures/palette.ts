/** The one calm palette of every drawing. */
export const palette = {
  night: '#1f2b45',
  dusk: '#3a4f78',
  lake: '#5f86a6',
  sky: '#a9c6d6',
  mist: '#dbe6ea',
  snow: '#f6f4ee',
  sand: '#ecdcc1',
  straw: '#dfb564',
  gold: '#c98f2b',
  skin: '#d9a47c',
  clay: '#bf5b3f',
  berry: '#84334a',
  sage: '#86a384',
  pine: '#3f6656',
  stone: '#8d97a5',
  ink: '#18222f',
} as const;

/** A colour of the palette. */
export type Colour = (typeof palette)[keyof typeof palette];
