import {
  ICommandService,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type ICellData,
} from "@univerjs/core";
import type { Position } from "../../sheet/address";
import type { Grid } from "../grid/create-grid";

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What was done to the sheets of the file since it was opened. */
export interface TouchedCells {
  /** Cells whose content was written at least once; they may hold again what they held. */
  contents(sheetId: string): readonly Position[];
  /** Sheets whose looks (formats, widths, heights) were changed by hand. */
  readonly looks: ReadonlySet<string>;
}

/** Mutations that change how a sheet looks and nothing that it says. */
const LOOKS =
  /^sheet\.mutation\.(set-worksheet-(col-width|row-height)|set-(row|col)-(hidden|visible|data)|set-frozen|set-tab-color|toggle-gridlines|set\.numfmt|remove\.numfmt|set-gridlines-color)$/;

/** Begins to note what happens to the cells. Results of formulas are no change: files keep the formula. */
export function noteTouchedCells(grid: Grid): TouchedCells {
  const cells = new Map<string, Map<string, Position>>();
  const looks = new Set<string>();
  const touch = (sheetId: string, matrix: CellMatrix | undefined) => {
    for (const [row, line] of Object.entries(matrix ?? {})) {
      for (const [column, cell] of Object.entries((line ?? {}) as Record<string, Nullable<ICellData>>)) {
        if (cell && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) {
          if ("s" in cell) looks.add(sheetId);
          continue;
        }
        const known = cells.get(sheetId) ?? new Map<string, Position>();
        known.set(`${row},${column}`, { row: Number(row), column: Number(column) });
        cells.set(sheetId, known);
      }
    }
  };
  grid.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      const params = command.params as
        | { unitId?: string; subUnitId?: string; cellValue?: CellMatrix; from?: Moved; to?: Moved }
        | undefined;
      if (params?.unitId !== grid.unitId || options?.fromFormula === true) return;
      if (command.id === "sheet.mutation.set-range-values" && params.subUnitId)
        touch(params.subUnitId, params.cellValue);
      if (command.id === "sheet.mutation.move-range")
        for (const end of [params.from, params.to]) if (end) touch(end.subUnitId, end.value);
      if (LOOKS.test(command.id) && params.subUnitId) looks.add(params.subUnitId);
    });
  return { contents: (sheetId) => [...(cells.get(sheetId)?.values() ?? [])], looks };
}

interface Moved {
  readonly subUnitId: string;
  readonly value: CellMatrix;
}
