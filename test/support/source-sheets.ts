import { cellAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/spec";
import { readRevenue, type RevenueReading, type SourceCandidate, type SourceRoles } from "../../src/source";
import { BLANK_CASE, buildSummary, type Summary } from "../../src/summary";
import { Calculator } from "./calculator";
import { blockOf, GO_LIVE, TODAY } from "./story";

/** A sheet of a source: its cells, and a number format a column. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: readonly string[];
}

export function read(sheets: readonly Sheet[], roles: SourceRoles = {}): RevenueReading {
  const blocks = sheets.map(({ name, rows, formats }) => blockOf(name, rows, formats));
  const parts = blocks.map(
    ({ sheet, area }): SourceCandidate => ({ label: sheet, sheet, area, table: null, wholeSheet: true }),
  );
  const [first] = parts;
  if (!first) throw new Error("no sheets");
  return readRevenue(
    blocks,
    parts.length === 1 ? first : { ...first, label: parts.map(({ label }) => label).join(" + "), parts },
    "1900",
    roles,
  );
}

/** A summary in which the first group took part and the others are the control. */
export function summary(reading: RevenueReading, launched: number = GO_LIVE): Summary {
  const treated = reading.groupColumn ? reading.groupNames.slice(0, 1) : [];
  return buildSummary(
    {
      sponsorCase: {
        ...BLANK_CASE,
        launched,
        treated,
        control: reading.groupColumn ? reading.groupNames.slice(1) : [],
        cost: 1000,
      },
      reading,
      typedBaseline: null,
      today: TODAY,
    },
    "0.0.0",
  );
}

/** Recalculates the summary beside its source and names each cell that differs from the model. */
export function recalculate(
  built: Summary,
  sources: readonly Sheet[],
): { wrong: string[]; value: (name: string) => CellValue; calculator: Calculator } {
  const calculator = new Calculator();
  for (const { name, rows } of sources) calculator.addSheet({ name, rows });
  calculator.addSpecs(built.sheets);
  calculator.evaluate();
  const value = (name: string) => {
    const sheet = built.sheets.find(({ names }) => names.some((item) => item.name === name));
    const area = sheet?.names.find((item) => item.name === name)?.area;
    return sheet && area ? calculator.value(sheet.name, area.row, area.column) : null;
  };
  return { wrong: differences(calculator, built, built), value, calculator };
}

/**
 * Types the figures of a later state of the source over those that a summary was built from.
 * @returns each formula of the summary that then differs from what a summary built of the later state says there
 */
export function afterwards(
  built: Summary,
  before: readonly Sheet[],
  after: readonly Sheet[],
  rebuilt: Summary,
): string[] {
  const { calculator } = recalculate(built, before);
  before.forEach(({ name, rows }, sheet) =>
    rows.forEach((values, row) =>
      values.forEach((value, column) => {
        const later = after[sheet]?.rows[row]?.[column] ?? null;
        if (later !== value) calculator.set(name, row, column, later);
      }),
    ),
  );
  calculator.evaluate();
  return differences(calculator, built, rebuilt);
}

/** Cells whose formula in one summary comes to something else than the value of that cell in another one. */
function differences(calculator: Calculator, built: Summary, expected: Summary): string[] {
  return built.sheets.flatMap((sheet, at) => {
    const values = new Map(expected.sheets[at]?.cells.map((cell) => [cellAddress(cell), cell.value]));
    return sheet.cells.flatMap((cell) => {
      if (cell.formula === undefined) return [];
      const found = calculator.value(sheet.name, cell.row, cell.column) ?? "";
      const value = values.get(cellAddress(cell)) ?? "";
      const agree =
        typeof found === "number" && typeof value === "number"
          ? Math.abs(found - value) <= 1e-9 * Math.max(1e-3, Math.abs(value))
          : found === value;
      return agree
        ? []
        : [`${sheet.name}!${cellAddress(cell)} =${cell.formula} gives ${String(found)}, model ${String(value)}`];
    });
  });
}
