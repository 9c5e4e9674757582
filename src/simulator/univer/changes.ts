import type { ICommandInfo } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "../grid";
import type { StoreChange } from "../store";

const SHEETS = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetActiveOperation.id,
  SetTabColorMutation.id,
]);
const LAYOUT = new Set([
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetRowHiddenMutation.id,
  SetRowVisibleMutation.id,
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetFrozenMutation.id,
  ToggleGridlinesMutation.id,
]);
const MOVES = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
]);

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What one of Univer's commands changed in a workbook, or null when it is of no interest to anyone outside. */
export function describeCommand(command: Readonly<ICommandInfo>, unitId: string): Omit<StoreChange, "source"> | null {
  const params = (command.params ?? {}) as Params;
  if (params.unitId !== undefined && params.unitId !== unitId) return null;
  const sheet = params.subUnitId === undefined ? {} : { sheetId: params.subUnitId };
  if (command.id === SetRangeValuesMutation.id) {
    const area = extent(params.cellValue ?? {});
    return { kind: params.trigger === SetStyleCommand.id ? "style" : "cells", ...sheet, ...(area ? { area } : {}) };
  }
  if (SHEETS.has(command.id)) return { kind: "sheets", ...sheet };
  if (MOVES.has(command.id)) return { kind: "cells", ...sheet };
  return LAYOUT.has(command.id) ? { kind: "layout", ...sheet } : null;
}

function extent(cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Area | null {
  const rows = Object.keys(cells).map(Number);
  let [left, right] = [Infinity, -1];
  for (const line of Object.values(cells)) {
    for (const column of Object.keys(line))
      [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
  }
  if (rows.length === 0 || right < 0) return null;
  const [top, bottom] = rows.reduce(([low, high], row) => [Math.min(low, row), Math.max(high, row)], [Infinity, -1] as [
    number,
    number,
  ]);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
