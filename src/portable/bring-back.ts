import { parseArea, type Area } from "../sheet/address";
import type { CustomNames } from "../sheet/custom-names";
import { withRightNames } from "../sheet/custom-names";
import { tokenize } from "../sheet/formula-tokens";
import type { CellValue } from "../sheet/spec";
import { placeAt, type FrozenFormula, type PortableRecord } from "./record";
import { Originals } from "./restore";

/** A cell whose formula was rewritten, and what it held before. */
export interface Returned {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stands there now; null for a value. */
  readonly now: string | null;
  /** With our functions, under the names of this installation. */
  readonly formula: string;
  /** The cells that the formula fills. */
  readonly area: Area;
}

/** What bringing the functions back would do. */
export interface ReturnPlan {
  readonly cells: readonly Returned[];
  /**
   * Cells that hold neither what was written nor the value that was kept: somebody changed or moved them, and they
   * stay.
   */
  readonly changed: readonly { readonly sheet: string; readonly cell: string; readonly original: string }[];
  /** Named LAMBDAs that no formula will call any more. */
  readonly names: readonly string[];
}

/** A formula as it stands now. */
interface Present {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * @param present formulas of the workbook that {@link Originals.mayKnow}
 * @param shown what the cells of a value that was kept show, or null where a formula stands in one of them or their
 * sheet is gone
 */
export function planReturn(
  record: PortableRecord,
  names: CustomNames,
  present: readonly Present[],
  shown: (frozen: FrozenFormula, area: Area) => readonly (readonly CellValue[])[] | null,
): ReturnPlan {
  const originals = new Originals(record, names);
  const cells: Returned[] = [];
  for (const { sheet, row, column, formula } of present) {
    const original = originals.original(formula, placeAt(sheet, { row, column }));
    if (original !== null)
      cells.push({ sheet, row, column, now: formula, formula: original, area: { row, column, rows: 1, columns: 1 } });
  }
  const brought = new Set(cells.map(({ sheet, row, column }) => placeAt(sheet, { row, column })));
  const changed: { sheet: string; cell: string; original: string }[] = [];
  for (const frozen of record.frozen) {
    const area = frozenArea(frozen);
    if (!area) continue;
    if (same(shown(frozen, area), frozen.values))
      cells.push({
        sheet: frozen.sheet,
        row: area.row,
        column: area.column,
        now: null,
        formula: withRightNames(frozen.original, names),
        area,
      });
    else changed.push(frozen);
  }
  // A formula that was moved is brought back where it is now, which accounts for the place it left.
  const words = new Set(cells.map(({ formula }) => wordsOf(formula, names)));
  for (const one of record.formulas) {
    const place = parseArea(one.cell);
    if (place && !brought.has(placeAt(one.sheet, place)) && !words.has(wordsOf(one.original, names))) changed.push(one);
  }
  return {
    cells,
    changed: changed.map(({ sheet, cell, original }) => ({ sheet, cell, original })),
    names: record.names,
  };
}

/** The cells of a value that was kept. */
export function frozenArea({ cell, values }: FrozenFormula): Area | null {
  const first = parseArea(cell);
  return first && { row: first.row, column: first.column, rows: values.length, columns: values[0]?.length ?? 1 };
}

function same(now: readonly (readonly CellValue[])[] | null, then: readonly (readonly CellValue[])[]): boolean {
  return now !== null && then.every((row, i) => row.every((value, j) => equal(now[i]?.[j] ?? null, value)));
}

/** An empty text is a blank where it is read back. */
function equal(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-12 * Math.abs(b);
  return (a === "" ? null : a) === (b === "" ? null : b);
}

/** A formula but for the addresses in it. */
const wordsOf = (formula: string, names: CustomNames) =>
  tokenize(withRightNames(formula, names))
    .map(({ kind, text }) => (kind === "cells" ? "§" : text))
    .join("");
