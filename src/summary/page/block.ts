import type { Area } from "../../sheet/address";
import type { SheetBuilder } from "../drawing/sheet-builder";
import { HALF, HEIGHT, LEFT, RIGHT, WHOLE } from "./grid";

/** A text of the page; with a formula where it follows the cells. */
export interface PageText {
  readonly value: string;
  readonly formula?: string;
}

/**
 * Where a block stands; "either" goes to the side that is shorter, "evening" too, but where both are even it is full.
 */
export type Side = "left" | "right" | "full" | "either" | "evening";

/** A block of the page: it says what it still needs, or draws itself. */
export interface Block {
  readonly name: string;
  readonly side: Side;
  /** What would fill it, or what there is to say meanwhile; null when its data is there. */
  readonly needs: PageText | null;
  /** Height of its rows in points. */
  readonly rowHeight?: number;
  /**
   * Lays the block out with its heading in a row.
   * @param place the first of its columns, and how many it takes
   * @returns the first row below it
   */
  readonly draw: (top: number, place: Place) => number;
}

export interface Place {
  readonly left: number;
  readonly columns: number;
}

export const text = (value: string): PageText => ({ value });

const PLACES = {
  left: { left: LEFT, columns: HALF },
  right: { left: RIGHT, columns: HALF },
  full: { left: LEFT, columns: WHOLE },
} as const;

interface PlacedBlock {
  readonly block: Block;
  readonly side: keyof typeof PLACES;
}

/**
 * Lays blocks out in bands, in their order: a left and a right one side by side, a full one by itself. Where a block
 * lacks its data, the next one of its side moves up into its place, and the parts of the claim, of the cost and the
 * checks stand wherever a side is shorter, so that the page has no holes.
 *
 *     left   bridge   claim     actual        components  │ caveats        bridge   claim     actual        components
 *     right  steps    ladder    sensitivity   costs       │ sign-off   or  steps    ladder    sensitivity   checks
 *     full                                 checks, assumptions                                            assumptions
 *
 * @returns the first row below the last gap, and where each block came to stand, in reading order
 */
export function layOut(
  page: SheetBuilder,
  blocks: readonly Block[],
  top: number,
): { readonly below: number; readonly areas: readonly BlockArea[] } {
  let row = top;
  const areas: BlockArea[] = [];
  for (const band of bandsOf(placed(blocks.filter(({ needs }) => needs === null)))) {
    const bottoms = band.map(({ block, side }) => block.draw(row, PLACES[side]));
    const bottom = Math.max(...bottoms);
    band.forEach(({ block, side }, index) => {
      const { left, columns } = PLACES[side];
      areas.push({ name: block.name, area: { row, column: left, rows: (bottoms[index] ?? bottom) - row, columns } });
    });
    const height = Math.max(...band.map(({ block }) => block.rowHeight ?? HEIGHT.body));
    for (let inside = row; inside < bottom; inside++) page.heightUnlessSet(inside, height);
    page.height(bottom, HEIGHT.gap);
    row = bottom + 1;
  }
  return { below: row, areas };
}

/** Whether the blocks that have a side of their own, or take the shorter one, leave one of the sides shorter. */
export function isUneven(blocks: readonly Block[]): boolean {
  const sides = placed(blocks.filter(({ needs, side }) => needs === null && side !== "evening" && side !== "full")).map(
    ({ side }) => side,
  );
  return sides.length % 2 === 1;
}

/** Each block with the side that it comes to stand on. */
function placed(blocks: readonly Block[]): PlacedBlock[] {
  let ahead = 0;
  return blocks.map((block) => {
    const shorter = ahead > 0 ? "right" : "left";
    const side =
      block.side === "either" ? shorter : block.side !== "evening" ? block.side : ahead === 0 ? "full" : shorter;
    ahead = side === "full" ? 0 : ahead + (side === "left" ? 1 : -1);
    return { block, side };
  });
}

/** A block that is on the page, with its heading. */
export interface BlockArea {
  readonly name: string;
  readonly area: Area;
}

/** Blocks that stand side by side: the first left one with the first right one, and so on up to the next full one. */
function bandsOf(blocks: readonly PlacedBlock[]): PlacedBlock[][] {
  const bands: PlacedBlock[][] = [];
  let open = { left: 0, right: 0 };
  for (const placedBlock of blocks) {
    const { side } = placedBlock;
    if (side === "full") {
      bands.push([placedBlock]);
      open = { left: bands.length, right: bands.length };
      continue;
    }
    const index = open[side]++;
    (bands[index] ??= []).push(placedBlock);
  }
  return bands;
}
