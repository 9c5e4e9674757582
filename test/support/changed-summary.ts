import type { CellValue, SheetSpec } from "../../src/sheet/spec";
import { buildSummary, type CaseRequest, type Summary } from "../../src/summary";
import { UNTOUCHED } from "../../src/summary/page/untouched";
import { Calculator } from "./calculator";
import { storyRows } from "./story";

/**
 * A summary on a sheet that somebody changes.
 *
 * Its formulas are there twice, the second time to find what was typed over. That doubles the time of every
 * calculation, so it is left out where nobody asks for it.
 */
export class ChangedSummary {
  private readonly calculator = new Calculator();
  readonly summary: Summary;
  private readonly sheets: Summary["sheets"];
  private readonly recounted: boolean;

  constructor(request: CaseRequest, source = storyRows(), { recounted = false } = {}) {
    this.summary = buildSummary(request, "0.0.0");
    this.sheets = this.summary.sheets;
    this.recounted = recounted;
    if (source.length > 0) this.calculator.addSheet({ name: "Sales data", rows: source });
    this.calculator.addSpecs(recounted ? this.sheets : this.sheets.map(withoutRecount));
    this.calculator.evaluate();
  }

  type(name: string, value: CellValue, right = 0): this {
    const { sheet, row, column } = this.find(name);
    this.calculator.set(sheet, row, column + right, value);
    this.calculator.evaluate();
    return this;
  }

  /** Puts back what stood in a cell to type in when the summary was built. */
  putBack(name: string, right = 0): this {
    const { sheet, row, column } = this.find(name);
    const cells = this.sheets.find((spec) => spec.name === sheet)?.cells;
    return this.type(
      name,
      cells?.find((cell) => cell.row === row && cell.column === column + right)?.value ?? null,
      right,
    );
  }

  /** Types into a cell of the source; row and column from 0. */
  typeIntoSource(row: number, column: number, value: CellValue): this {
    this.calculator.set("Sales data", row, column, value);
    this.calculator.evaluate();
    return this;
  }

  deleteSheet(name: string): this {
    this.calculator.deleteSheet(name);
    this.calculator.evaluate();
    return this;
  }

  value(name: string): CellValue {
    const { sheet, row, column } = this.find(name);
    return this.calculator.value(sheet, row, column);
  }

  /** What the cell below that of a name shows. */
  below(name: string): CellValue {
    const { sheet, row, column } = this.find(name);
    return this.calculator.value(sheet, row + 1, column);
  }

  /** What a check of the page shows, with what it found. */
  check(label: string): string {
    if (label === UNTOUCHED && !this.recounted) throw new Error(`“${label}” needs the recount`);
    const [page] = this.sheets;
    const cell = page.cells.find(
      ({ value }) => typeof value === "string" && /^[✔✖]/u.test(value) && value.endsWith(label),
    );
    if (!cell) throw new Error(`there is no check “${label}”`);
    const at = (column: number) => String(this.calculator.value(page.name, cell.row, column));
    return `${at(cell.column).slice(0, 1)} ${at(cell.column + 5)}`;
  }

  private find(name: string): { sheet: string; row: number; column: number } {
    for (const { name: sheet, names } of this.sheets) {
      const found = names.find((item) => item.name === name);
      if (found) return { sheet, row: found.area.row, column: found.area.column };
    }
    throw new Error(`nothing is called ${name}`);
  }
}

/**
 * The recount stands to the right of all else on the workings; what it comes to stays, as blank cells, which are none.
 */
export function withoutRecount(spec: SheetSpec): SheetSpec {
  const left = spec.cells.find(({ value }) => value === "Every formula once more")?.column ?? Infinity;
  return { ...spec, cells: spec.cells.filter(({ column }) => column < left) };
}
