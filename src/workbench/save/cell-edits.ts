import type { Sheet } from "hucre";
import type { Position } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import { literal, plainFormula } from "../open/sheet-data";

/** What a cell holds now: a formula (without "=") with the value it shows, or a constant; null for nothing. */
export interface CellContent {
  readonly formula?: string;
  readonly value: CellValue;
}

/** A cell that holds something else than in the file. */
export interface CellEdit extends Position, CellContent {}

/**
 * The cells among `touched` that hold something else than the file does.
 * @param sheet as it was read from the file
 * @param now what a cell holds at present
 */
export function cellEdits(
  sheet: Sheet,
  dateSystem: "1900" | "1904",
  touched: readonly Position[],
  now: (position: Position) => CellContent,
): CellEdit[] {
  return touched.flatMap(({ row, column }) => {
    const before = fileContent(sheet, dateSystem, row, column);
    const content = now({ row, column });
    const same =
      before.formula === undefined
        ? content.formula === undefined && before.value === content.value
        : before.formula === content.formula;
    return same ? [] : [{ row, column, ...content }];
  });
}

function fileContent(sheet: Sheet, dateSystem: "1900" | "1904", row: number, column: number): CellContent {
  const cell = sheet.cells?.get(`${row},${column}`);
  const value = sheet.rows[row]?.[column] ?? null;
  const held = value === null ? null : literal(value, dateSystem);
  const plain: CellValue = typeof value === "boolean" ? value : (held?.v ?? null);
  return cell?.formula ? { formula: plainFormula(cell.formula), value: plain } : { value: plain };
}
