import type { Area } from "../../sheet/address";
import type { SheetBuilder } from "../sheetBuilder";
import { HALF, HEIGHT, LEFT, RIGHT, WHOLE } from "./grid";

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
 * @returns the first row below the last gap, and where each block came to stand, in reading order
 */
export function layOut(page: SheetBuilder, blocks: readonly Block[], top: number): { readonly below: number; readonly placed: readonly PlacedBlock[] } {
  let row = top;
  const placed: PlacedBlock[] = [];
  for (const band of bandsOf(blocks.filter(({ needs }) => needs === null))) {
    const bottoms = band.map((block) => block.draw(row));
    const bottom = Math.max(...bottoms);
    band.forEach(({ name, side }, index) => placed.push({ name, area: { row, rows: (bottoms[index] ?? bottom) - row, ...COLUMNS[side] } }));
    const height = Math.max(...band.map(({ rowHeight }) => rowHeight ?? HEIGHT.body));
    for (let inside = row; inside < bottom; inside++) page.heightUnlessSet(inside, height);
    page.height(bottom, HEIGHT.gap);
    row = bottom + 1;
  }
  return { below: row, placed };
}

/** A block that is on the page, with its heading. */
export interface PlacedBlock {
  readonly name: string;
  readonly area: Area;
}

const COLUMNS = {
  left: { column: LEFT, columns: HALF },
  right: { column: RIGHT, columns: HALF },
  full: { column: LEFT, columns: WHOLE },
} as const satisfies Record<Block["side"], Pick<Area, "column" | "columns">>;

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
