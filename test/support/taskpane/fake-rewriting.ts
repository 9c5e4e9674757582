import { parseArea, parseReference } from "../../../src/sheet/address";
import type { HeldCell } from "../../../src/sheet/cells";
import { placeText } from "../../../src/sheet/references";
import type { OutsideFormula, Rewriting, RewritingPort } from "../../../src/sheet/rewriting";
import type { SheetCell } from "../../../src/sheet/sheet-cell";
import type { CellValue } from "../../../src/sheet/spec";
import { type Place, WorkbookProblem } from "../../../src/sheet/workbook";

/**
 * A workbook in memory whose formulas are rewritten; each cell then shows what it showed, unless the test says
 * otherwise.
 */
export interface FakeRewriting extends RewritingPort {
  /** What was written, in order. */
  readonly written: Rewriting[];
  /** What cells show once they are rewritten, by "Sheet!A1". */
  readonly shows: Map<string, CellValue>;
  /** The record that the workbook keeps. */
  kept: string | null;
  spilling: boolean;
  /** Formulas in no cell. */
  readonly beyond: OutsideFormula[];
}

/**
 * @param content cells by "Sheet!A1"
 * @param closed sheets that are protected
 */
export function fakeRewriting(content: Map<string, HeldCell>, closed: ReadonlySet<string>): FakeRewriting {
  const areaOf = (cell: SheetCell) =>
    content.get(keyOf(cell))?.spillsTo ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const cellsOf = ({ sheet, area }: Place) =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) =>
        content.get(keyOf({ sheet, row: area.row + i, column: area.column + j })),
      ),
    );
  const fake: FakeRewriting = {
    written: [],
    shows: new Map(),
    kept: null,
    spilling: true,
    beyond: [],
    spills: () => fake.spilling,
    record: () => Promise.resolve(fake.kept),
    filled: (cells) =>
      Promise.resolve(
        cells.map((cell) => {
          const area = areaOf(cell);
          return {
            area,
            values: cellsOf({ sheet: cell.sheet, area }).map((row) => row.map((held) => held?.value ?? null)),
          };
        }),
      ),
    outside: (wanted) => Promise.resolve(fake.beyond.filter(({ formula }) => wanted(formula))),
    constants: (places) =>
      Promise.resolve(
        places.map((place) => {
          const held = cellsOf(place);
          return held.flat().some((one) => (one?.formula ?? null) !== null)
            ? null
            : held.map((row) => row.map((one) => one?.value ?? null));
        }),
      ),
    rewrite: (rewriting) => {
      const refusing = rewriting.cells.find(({ sheet }) => closed.has(sheet));
      if (refusing)
        return Promise.reject(
          new WorkbookProblem(
            `The sheet “${refusing.sheet}” is protected. Take the protection off (Review, Unprotect Sheet) and try again.`,
          ),
        );
      fake.written.push(rewriting);
      fake.kept = rewriting.record;
      return Promise.resolve(
        rewriting.cells.map((cell) => {
          const key = keyOf(cell);
          const before = content.get(key);
          const { area, values } = cell.filled;
          const value =
            cell.formula === null ? (values[0]?.[0] ?? null) : (fake.shows.get(key) ?? before?.value ?? null);
          content.set(key, {
            value,
            formula: cell.formula,
            formulaLocal: cell.formula,
            spillsFrom: null,
            spillsTo: null,
          });
          return Array.from({ length: area.rows }, (_, i) =>
            Array.from({ length: area.columns }, (__, j) => (i + j === 0 ? value : (values[i]?.[j] ?? null))),
          );
        }),
      );
    },
  };
  return fake;
}

/** The place of a key: "Data!A1" → its sheet, row and column. */
export function cellOf(key: string): SheetCell | null {
  const { sheet, target } = parseReference(key);
  const area = parseArea(target);
  return sheet !== null && area ? { sheet, row: area.row, column: area.column } : null;
}

export const keyOf = ({ sheet, row, column }: SheetCell): string =>
  placeText({ sheet, area: { row, column, rows: 1, columns: 1 } });
