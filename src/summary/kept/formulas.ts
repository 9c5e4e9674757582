import { parseArea, parseReference } from "../../sheet/address";
import type { Cell, CellValue, SheetSpec } from "../../sheet/spec";
import type { NameInfo } from "../../sheet/workbook";
import { NAMES } from "../names/names";
import { plainName } from "../names/numbering";
import { FIGURES, isError } from "../recalled/figures";
import { cellText } from "../recalled/inputs";
import { cellsByPlace, placeKey, staysTrue, type Move } from "./layout";
import type { OwnContents } from "./ours";

/** What is put back into a sheet, and what the user should know of the rest. */
export interface KeptCells {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly notes: readonly string[];
}

/** The names of cells and tables to type in; what all others stand for is calculated. */
const INPUTS: ReadonlySet<string> = new Set([
  ...Object.keys(FIGURES),
  NAMES.objective,
  NAMES.sponsor,
  NAMES.programme,
  NAMES.baselineInUse,
  NAMES.caveats,
  NAMES.components,
  NAMES.costs,
  NAMES.notes,
  NAMES.signOff,
]);

/**
 * The formulas that somebody put into cells to type in, by the place of the cell in the new sheet. A cell that is to
 * hold another value than its formula gives gets that value.
 * @param standing the names of the workbook, with what their cells hold
 * @param moving where cells go, by the name of the sheet that they stand on
 */
export function keptFormulas(
  after: SheetSpec,
  standing: readonly NameInfo[],
  own: OwnContents,
  moving: ReadonlyMap<string, Move>,
): KeptCells {
  const are = cellsByPlace(after);
  const cells = new Map<string, Cell>();
  const seen = new Set<string>();
  const notes: string[] = [];
  for (const { name, area } of after.names) {
    const item = standing.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!item || !INPUTS.has(plainName(name)?.plain ?? "")) continue;
    for (const { formula, value, sheet, row, column, at } of formulasOf(item)) {
      const key = placeKey({ row: area.row + row, column: area.column + column });
      const cell = row < area.rows && column < area.columns ? are.get(key) : undefined;
      if (!cell || cell.formula !== undefined || seen.has(key) || own.holds({ value, formula })) continue;
      // The margin, for one, is a cell of its own and one of the table of assumptions.
      seen.add(key);
      const where = `=${formula} in ${cellText({ sheet, ...at })}`;
      if (!isSame(cell.value, isError(value) ? null : value))
        notes.push(`The formula ${where} is replaced by what is said now, ${said(cell.value)}.`);
      else if (!staysTrue(formula, sheet, moving))
        notes.push(`The formula ${where} names cells that have moved, so that only its value is kept.`);
      else {
        cells.set(key, { ...cell, formula, value: value ?? "" });
        if (isError(value)) notes.push(`The formula ${where} gives ${String(value)}, which counts as nothing.`);
      }
    }
  }
  return { cells, notes };
}

/** The formulas in the cells of a name: where in its area, and where on the sheet. */
function formulasOf({ refersTo, value, values, formula, formulas }: NameInfo) {
  const { sheet, target } = parseReference(refersTo);
  const area = parseArea(target);
  if (!area || sheet === null) return [];
  const table = values ? (formulas ?? []) : [[formula ?? null]];
  return table.flatMap((cells, row) =>
    cells.flatMap((one, column) =>
      one === null
        ? []
        : [
            {
              formula: one,
              value: values ? (values[row]?.[column] ?? null) : value,
              sheet,
              row,
              column,
              at: { row: area.row + row, column: area.column + column },
            },
          ],
    ),
  );
}

/** Numbers that went through a file or a program agree to more digits than anybody types. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
  return (a ?? "") === (b ?? "");
}

const said = (value: CellValue) =>
  value === null || value === "" ? "a blank cell" : typeof value === "string" ? `“${value}”` : String(value);
