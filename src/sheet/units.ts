/**
 * Widths of columns. Files count characters of the default font, Office.js counts points; with Calibri 11 a character
 * is 7 pixels wide, each column has 5 pixels of padding, and a pixel is three quarters of a point.
 * Source: ECMA-376 Part 1, 18.3.1.13 (col, attribute width).
 */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Characters → points. */
export function pointsFromCharacters(characters: number): number {
  return Math.trunc(characters * CHARACTER_PIXELS + PADDING_PIXELS) * POINTS_A_PIXEL;
}

/** Points → characters; the inverse of {@link pointsFromCharacters} up to a pixel. */
export function charactersFromPoints(points: number): number {
  return (points / POINTS_A_PIXEL - PADDING_PIXELS) / CHARACTER_PIXELS;
}
