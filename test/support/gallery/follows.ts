import { cellAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/spec";
import { NAMES, type Summary } from "../../../src/summary";
import { PAPER } from "../../../src/summary/drawing/look";
import type { Calculator } from "../calculator";
import { agree, formulaCells, type FormulaCell } from "./recalculated";

/** What a comparison found. */
export interface Following {
  /** Each cell that says something else than the page built anew. */
  readonly wrong: readonly string[];
  /** Whether every formula stands where it stood. */
  readonly sameLayout: boolean;
}

/**
 * Compares sheets on which somebody typed with those that are built anew from what is typed now. Where rows are alike
 * in both, with the same labels and formulas, they must show the same. Where a block has grown, shrunk or moved, at
 * least the headline, the line below it, every named figure and every check must say the same.
 */
export function follows(calculator: Calculator, before: Summary, after: Summary): Following {
  const then = formulaCells(before.sheets);
  const now = new Map(formulaCells(after.sheets).map((cell) => [keyOf(cell), cell]));
  const alike = rowsAlike(before, after);
  const pairs = then.flatMap((cell) => {
    const fresh = now.get(keyOf(cell));
    return fresh && alike.has(rowOf(cell.sheet, cell.row)) ? [{ cell, expected: fresh.value }] : [];
  });
  const sameLayout = pairs.length === then.length && pairs.length === now.size;
  if (!sameLayout) pairs.push(...keyCells(then, before, after));
  const wrong = pairs.flatMap(({ cell, expected }) => {
    const found = calculator.value(cell.sheet, cell.row, cell.column);
    return agree(found, expected)
      ? []
      : [`${cell.sheet}!${cellAddress(cell)} =${cell.formula} gives ${String(found)}, built anew ${String(expected)}`];
  });
  return { wrong: [...new Set(wrong)], sameLayout };
}

const keyOf = ({ sheet, row, column }: FormulaCell) => `${sheet}!${row},${column}`;

/**
 * The rows that have the same labels and formulas in both. What a row says is not enough: it may be about another step.
 */
function rowsAlike(before: Summary, after: Summary): Set<string> {
  const [then, now] = [rowTexts(before), rowTexts(after)];
  return new Set([...then].filter(([row, text]) => now.get(row) === text).map(([row]) => row));
}

function rowTexts({ sheets }: Summary): Map<string, string> {
  const rows = new Map<string, string>();
  for (const { name, cells } of sheets) {
    for (const { row, column, value, formula, style } of cells) {
      const label = typeof value === "string" && style?.fill !== PAPER ? value : "";
      const said = formula === undefined ? label : `=${formula}`;
      if (said !== "") rows.set(rowOf(name, row), `${rows.get(rowOf(name, row)) ?? ""}${column}:${said}\n`);
    }
  }
  return rows;
}

const rowOf = (sheet: string, row: number) => `${sheet}!${row}`;

/** The cells that must follow wherever they stand, with what they say on the page built anew. */
function keyCells(
  cells: readonly FormulaCell[],
  before: Summary,
  after: Summary,
): { cell: FormulaCell; expected: CellValue }[] {
  const named = before.sheets.flatMap((spec) =>
    spec.names.flatMap(({ name, area }) => {
      const cell = cells.find(
        (item) => item.sheet === spec.name && item.row === area.row && item.column === area.column,
      );
      const expected = valueNamed(after, name);
      return cell && expected !== undefined ? [{ cell, expected }] : [];
    }),
  );
  const [page] = before.sheets;
  const headline = page.names.find(({ name }) => name === NAMES.headline)?.area;
  const subline = cells.find(
    ({ sheet, row, column }) =>
      sheet === page.name && headline && row === headline.row + 1 && column === headline.column,
  );
  const checks = after.checks.flatMap(({ label, passed }) => {
    const cell = cells.find(
      ({ value }) => typeof value === "string" && /^[✔✖]/.test(value) && value.endsWith(`  ${label}`),
    );
    return cell ? [{ cell, expected: `${passed ? "✔" : "✖"}  ${label}` }] : [];
  });
  return [...named, ...(subline ? [{ cell: subline, expected: after.facts.subline }] : []), ...checks];
}

function valueNamed({ sheets }: Summary, name: string): CellValue | undefined {
  for (const spec of sheets) {
    const area = spec.names.find((item) => item.name === name)?.area;
    if (area) return spec.cells.find(({ row, column }) => row === area.row && column === area.column)?.value ?? null;
  }
  return undefined;
}

/** The cells that show an error. */
export function errors(calculator: Calculator, summary: Summary): string[] {
  return formulaCells(summary.sheets).flatMap(({ sheet, row, column, formula }) => {
    const found = calculator.value(sheet, row, column);
    return typeof found === "string" && /^#[A-Z/0]+[!?A]?$/.test(found)
      ? [`${sheet}!${cellAddress({ row, column })} =${formula} gives ${found}`]
      : [];
  });
}
