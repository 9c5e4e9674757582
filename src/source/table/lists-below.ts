import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import { filledCells } from "./cells";
import { findHeader } from "./header";
import { listEnd } from "./other-lists";

type Rows = readonly (readonly CellValue[])[];

/** Rows right above a header that may be its titles. */
const MOST_TITLES = 3;
/** A sheet with more of them is a report rather than a place for lists; what lies below stays with the last. */
const MOST_LISTS = 24;

/**
 * Lists that stand below each other in one block, each with a header of its own: where one ends, as {@link listEnd}
 * says, the next begins with the titles right above its header. Blocks under one and the same header are one list.
 * @returns their areas on the sheet, without blank rows and columns around them; empty where there is only one list
 */
export function listsBelow({ values, area }: Pick<CellBlock, "values" | "area">): Area[] {
  const starts = [0];
  for (let from = 0; starts.length < MOST_LISTS; ) {
    const rest = { values: from === 0 ? values : values.slice(from) };
    const header = findHeader(rest);
    const end = header ? listEnd(rest, header) : rest.values.length;
    if (end >= rest.values.length) break;
    from += end;
    starts.push(from);
  }
  if (starts.length < 2) return [];
  const tops = starts.map((start, at) => (at === 0 ? 0 : firstTitle(values, start)));
  return tops.flatMap((top, at) => filledArea(values, area, top, tops[at + 1] ?? values.length) ?? []);
}

/** The first of the titles that stand right above a row, or the row itself. */
function firstTitle(rows: Rows, header: number): number {
  let first = header;
  while (header - first < MOST_TITLES && filledCells(rows[first - 1] ?? []).length === 1) first--;
  return first;
}

/** What is filled between two rows of a block; null where nothing is. */
function filledArea(rows: Rows, { row, column }: Area, from: number, to: number): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let at = from; at < to; at++) {
    const filled = filledCells(rows[at] ?? []);
    const [first] = filled;
    if (!first) continue;
    top = Math.min(top, at);
    bottom = at;
    left = Math.min(left, first.index);
    right = Math.max(right, filled.at(-1)?.index ?? first.index);
  }
  return bottom < 0
    ? null
    : { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
