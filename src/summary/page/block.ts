import type { SheetBuilder } from "../sheetBuilder";
import { HEIGHT } from "./grid";

/** A text of the page; with a formula where it follows the cells. */
export interface PageText {
  readonly value: string;
  readonly formula?: string;
}

/** A block of the page: it says what it still needs, or draws itself. */
export interface Block {
  readonly name: string;
  readonly side: "left" | "right" | "full";
  /** What would fill it, or what there is to say meanwhile; null when its data is there. */
  readonly needs: PageText | null;
  /** Height of its rows in points. */
  readonly rowHeight?: number;
  /**
   * Lays the block out with its heading in a row.
   * @returns the first row below it
   */
  readonly draw: (top: number) => number;
}

export const text = (value: string): PageText => ({ value });

/**
 * Lays blocks out in bands, in their order: a left and a right one side by side, a full one by itself. Where a block
 * lacks its data, the next one of its side moves up into its place, so that the page has no holes.
 *
 *     left   bridge   claim     actual        components  │ caveats
 *     right  steps    ladder    sensitivity   costs       │ sign-off
 *     full                                 assumptions, checks
 *
 * @returns the first row below the last gap
 */
export function layOut(page: SheetBuilder, blocks: readonly Block[], top: number): number {
  let row = top;
  for (const band of bandsOf(blocks.filter(({ needs }) => needs === null))) {
    const bottom = Math.max(...band.map((block) => block.draw(row)));
    const height = Math.max(...band.map(({ rowHeight }) => rowHeight ?? HEIGHT.body));
    for (let inside = row; inside < bottom; inside++) page.heightUnlessSet(inside, height);
    page.height(bottom, HEIGHT.gap);
    row = bottom + 1;
  }
  return row;
}

/** Blocks that stand side by side: the first left one with the first right one, and so on up to the next full one. */
function bandsOf(blocks: readonly Block[]): Block[][] {
  const bands: Block[][] = [];
  let open = { left: 0, right: 0 };
  for (const block of blocks) {
    if (block.side === "full") {
      bands.push([block]);
      open = { left: bands.length, right: bands.length };
      continue;
    }
    const index = open[block.side]++;
    (bands[index] ??= []).push(block);
  }
  return bands;
}
