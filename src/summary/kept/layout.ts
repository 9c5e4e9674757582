import { contains, parseArea, parseReference, type Area, type Position } from "../../sheet/address";
import { tokenize } from "../../sheet/formula-tokens";
import type { Cell, SheetSpec } from "../../sheet/spec";
import type { BlockArea } from "../page/block";
import { WHOLE } from "../page/grid";

/** A sheet as it was built last, as far as that can be told, as it stands by now, and as it will be. */
export interface SheetsApart {
  readonly before: SheetSpec;
  readonly after: SheetSpec;
  /** Of the page, as they were and will be; the workings have none. */
  readonly blocks: readonly [before: readonly BlockArea[], after: readonly BlockArea[]];
  /** Where names of ours stand on the sheet. */
  readonly named: ReadonlyMap<string, Area>;
  /** The first row below all that is ours as it stands. */
  readonly end: number;
}

/** Where a cell goes; null for one whose surroundings are not there any more. */
export type Move = (from: Position) => Position | null;

/** Whether the sheet stands as it can be built again: every name is where it would be. */
export function isAligned({ before, named }: SheetsApart): boolean {
  return before.names.every(({ name, area }) => {
    const stands = named.get(name);
    return stands === undefined || (same(stands, area) && stands.rows === area.rows && stands.columns === area.columns);
  });
}

/**
 * Tells where the cells of a sheet go when it is laid out anew: a cell of a name with its name, a cell of a block with
 * its block, what stands below all to below it, and what stands beside the page with the rows. Where the blocks of the
 * earlier sheet are not known, a cell goes as the nearest name above it does.
 */
export function moves(sheets: SheetsApart): Move {
  const {
    after,
    blocks: [blocks, newBlocks],
    named,
    end,
  } = sheets;
  const names = [...named].flatMap(([name, area]) => {
    const now = after.names.find((other) => other.name === name)?.area;
    return now ? [{ area, now }] : [];
  });
  const aligned = isAligned(sheets);
  const first = Math.min(end, ...blocks.map(({ area }) => area.row));
  return (from) => {
    const own = names.find(
      ({ area, now }) =>
        contains(area, from) && from.row - area.row < now.rows && from.column - area.column < now.columns,
    );
    if (own) return shifted(from, own.area, own.now);
    if (from.row >= end) return { row: from.row - end + endOf(after), column: from.column };
    if (!aligned) return withNearest(from, names);
    const block = blockAt(blocks, from);
    if (!block) return from.row < first ? from : null;
    const now = newBlocks.find(({ name }) => name === block.name);
    if (!now || from.row - block.area.row >= now.area.rows) return null;
    return from.column >= WHOLE
      ? { ...shifted(from, block.area, now.area), column: from.column }
      : shifted(from, block.area, now.area);
  };
}

const shifted = (from: Position, was: Position, now: Position): Position => ({
  row: from.row - was.row + now.row,
  column: from.column - was.column + now.column,
});

function withNearest(from: Position, names: readonly { readonly area: Area; readonly now: Area }[]): Position {
  const above = names.filter(({ area }) => area.row <= from.row).sort((a, b) => b.area.row - a.area.row)[0];
  return above ? { row: from.row - above.area.row + above.now.row, column: from.column } : from;
}

/** The block that a cell is in, or to the right of. */
function blockAt(blocks: readonly BlockArea[], at: Position): BlockArea | undefined {
  const beside = blocks.filter(({ area }) => at.row >= area.row && at.row < area.row + area.rows);
  return beside.find(({ area }) => contains(area, at)) ?? (at.column >= WHOLE ? beside.at(-1) : undefined);
}

/** The first row below all that a sheet holds and prints. */
export const endOf = ({ print, cells }: SheetSpec): number =>
  1 +
  Math.max(
    ...print.areas.map(({ row, rows }) => row + rows - 1),
    ...[...cells.reduce((rows, { row }) => rows.add(row), new Set<number>())],
  );

/** The cells of a sheet by `"row,column"`. */
export const cellsByPlace = ({ cells }: SheetSpec): ReadonlyMap<string, Cell> =>
  new Map(cells.map((cell) => [placeKey(cell), cell]));
export const placeKey = ({ row, column }: Position): string => `${row},${column}`;

/**
 * Whether the cells that a formula names by their address on our sheets stay where they are, so that it goes on meaning
 * what it means.
 * @param on the sheet that the formula stands on
 * @param own where cells go, by the name of the sheet that they stand on
 */
export function staysTrue(formula: string, on: string, own: ReadonlyMap<string, Move>): boolean {
  return tokenize(formula).every(({ kind, text }) => {
    if (kind !== "cells") return true;
    const { sheet, target } = parseReference(text);
    const move = own.get(sheet ?? on);
    const area = parseArea(target);
    if (!move) return true;
    return area !== null && corners(area).every((corner) => same(move(corner), corner));
  });
}

const corners = ({ row, column, rows, columns }: Area): Position[] => [
  { row, column },
  { row: row + rows - 1, column: column + columns - 1 },
];
export const same = (a: Position | null, b: Position): boolean =>
  a !== null && a.row === b.row && a.column === b.column;
