import {
  cellAddress,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  type Area,
  type Position,
} from "../../../sheet/address";
import type { CellsPort, HeldCell } from "../../../sheet/cells";
import type { SheetCell } from "../../../sheet/sheet-cell";
import { placeText } from "../../../sheet/references";
import type { Place, WorkbookPort } from "../../../sheet/workbook";
import { texts } from "../../texts";

/** What is to be put where. */
export interface Insertion {
  readonly target: SheetCell;
  /** English, with its "=". */
  readonly formula: string;
  /** How many cells the result fills. */
  readonly rows: number;
  readonly columns: number;
  /** The cells that the formula reads. */
  readonly inputs: readonly Place[];
}

export type Inserted =
  | { readonly kind: "done" }
  /** Something stands in the cell: ask, then insert with `replace`. */
  | { readonly kind: "occupied"; readonly holds: HeldCell }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Puts a formula into a cell, unless that would overwrite what nobody agreed to lose, or the result would have no room.
 */
export async function insert(
  port: WorkbookPort,
  cells: CellsPort,
  insertion: Insertion,
  replace: boolean,
): Promise<Inserted> {
  const { target, formula, inputs } = insertion;
  const area: Area = { row: target.row, column: target.column, rows: insertion.rows, columns: insertion.columns };
  const circular = inputs.find((place) => place.sheet === target.sheet && overlaps(place.area, area));
  if (circular) return refused(texts.wizard.circular({ cell: cellText(target), cells: placeText(circular) }));
  if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS)
    return refused(texts.wizard.offSheet({ cell: cellText(target), rows: area.rows, columns: area.columns }));
  const holds = await cells.held(target);
  if (holds.spillsFrom)
    return refused(
      texts.wizard.partOfResult({
        cell: cellText(target),
        from: cellText({ ...holds.spillsFrom, sheet: target.sheet }),
      }),
    );
  const obstacle = area.rows * area.columns > 1 ? await obstacleIn(port, target.sheet, area, holds) : null;
  if (obstacle !== null) return refused(obstacle);
  if (!replace && (holds.value !== null || holds.formula !== null)) return { kind: "occupied", holds };
  const [outcome] = await cells.enter([{ ...target, formula }]);
  return outcome?.entered === false ? refused(outcome.reason) : { kind: "done" };
}

/** What stands where a result of several cells would spill: a table, merged cells, or a cell that holds something. */
async function obstacleIn(port: WorkbookPort, sheet: string, area: Area, target: HeldCell): Promise<string | null> {
  const needed = placeText({ sheet, area });
  const { tables } = await port.describe();
  const table = tables.find((one) => one.sheet === sheet && overlaps(one.area, area));
  if (table) return texts.wizard.inTable({ cells: needed, table: table.name });
  const { values, merges = [] } = await port.read(sheet, area);
  const merged = merges.find((one) => overlaps(one, area));
  if (merged) return texts.wizard.merged({ cells: needed, merged: placeText({ sheet, area: merged }) });
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) {
      const cell: Position = { row: area.row + i, column: area.column + j };
      const own = (i === 0 && j === 0) || (target.spillsTo !== null && contains(target.spillsTo, cell));
      if (!own && value !== null)
        return texts.wizard.obstacle({ cells: needed, cell: cellAddress(cell), holds: String(value) });
    }
  }
  return null;
}

/** "Sales!F12". */
export function cellText({ sheet, row, column }: SheetCell): string {
  return placeText({ sheet, area: { row, column, rows: 1, columns: 1 } });
}

const refused = (message: string): Inserted => ({ kind: "refused", message });
