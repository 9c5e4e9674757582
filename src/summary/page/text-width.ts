/**
 * How wide a text will be on paper, estimated from the widths of Calibri's letters (Carlito has the same ones). Excel
 * tells nobody beforehand whether a text fits its cell, so heights of wrapped rows come from this estimate, and a test
 * holds every text of the page against its cell.
 */

/** Letters by their width in hundredths of the font's size; bold ones are about a twentieth wider. */
const LETTERS: readonly (readonly [number, string])[] = [
  [24, " ilj,.I’:;'`"],
  [32, "()-[]f{}J!tr"],
  [40, '/\\sz“”"cL'],
  [45, "xkvy?FS|Zga"],
  [50, "ETY#*+<=>^_e~–−$0123456789€£¥KPXCbdhnopqu"],
  [58, "BRVADH"],
  [65, "GUNOQ&"],
  [80, "%wmM…✔✖▾"],
  [89, "@W"],
];
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** Letters that are not listed: as wide as a capital, and those of East Asia fill a square. */
const OTHERS = 58;
const SQUARE = 100;
const BOLD = 1.05;

export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The width of a text without line breaks, in points. */
export function textWidth(text: string, { size, bold = false }: TextFont): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTHS.get(letter) ?? (letter >= "\u1100" ? SQUARE : OTHERS);
  return (hundredths / 100) * size * (bold ? BOLD : 1);
}

/**
 * How many lines a text takes in a cell that wraps: words go to the next line where they no longer fit.
 * @param width of the cell, in points
 */
export function linesOf(text: string, font: TextFont, width: number): number {
  const space = textWidth(" ", font);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const needed = textWidth(word, font);
      if (used > 0 && used + space + needed > width) {
        lines++;
        used = 0;
      }
      // A word longer than the line is broken where it ends.
      lines += Math.max(0, Math.ceil(needed / width) - 1);
      used += (used > 0 ? space : 0) + Math.min(needed, width);
    }
  }
  return lines;
}
