import { contains, parseArea, parseReference, type Position } from "../../../src/sheet/address";
import { monthsLater } from "../../../src/sheet/dates";
import type { Cell, CellValue, SheetSpec, ValidationRule } from "../../../src/sheet/spec";
import { NAMES, type Summary } from "../../../src/summary";
import { PAPER } from "../../../src/summary/drawing/look";

/** A cell that people type in, and what a test types there. */
export interface Input extends Position {
  readonly sheet: string;
  /** The name that stands for it, or for the cells among which it is. */
  readonly name: string;
  /** Where it stands in the cells of that name. */
  readonly within: Position;
  readonly value: CellValue;
  /** Others than the one that stands there, likeliest first: the model may refuse one that the cell takes. */
  readonly candidates: readonly CellValue[];
  /** All of them are tried, as with a drop-down, not only the first that the model takes. */
  readonly each: boolean;
}

/** The inputs of a summary: cells with the look of an input that a name stands for. None is listed by hand. */
export function inputsOf(summary: Summary): Input[] {
  return summary.sheets.flatMap((spec) =>
    spec.cells.flatMap((cell) => {
      const named = spec.names.find(({ area }) => contains(area, cell));
      if (!named || cell.formula !== undefined || cell.style?.fill !== PAPER || isCovered(spec, cell)) return [];
      const rule = spec.validations.find(({ area }) => contains(area, cell))?.rule;
      const { name, area: cells } = named;
      const within = { row: cell.row - cells.row, column: cell.column - cells.column };
      const { values, each } = others(name, cell.value, rule, summary);
      return [
        {
          sheet: spec.name,
          row: cell.row,
          column: cell.column,
          name,
          within,
          value: cell.value,
          candidates: values.filter((value) => value !== cell.value),
          each,
        },
      ];
    }),
  );
}

/** Whether a merged cell lies over this one. */
const isCovered = ({ merges }: SheetSpec, { row, column }: Cell) =>
  merges.some((area) => contains(area, { row, column }) && (area.row !== row || area.column !== column));

function others(
  name: string,
  value: CellValue,
  rule: ValidationRule | undefined,
  summary: Summary,
): { values: readonly CellValue[]; each: boolean } {
  if (name === NAMES.launched && typeof value === "number")
    return { values: [onePeriodLater(value, summary)], each: false };
  switch (rule?.kind) {
    case "list":
      return { values: choices(rule.source, summary.sheets), each: true };
    case "date":
      return { values: typeof value === "number" ? [value - 40] : [46_000], each: false };
    case "decimal":
      return {
        values:
          typeof value === "number" && value !== 0
            ? [value * 1.09, value * 0.91]
            : rule.maximum === undefined
              ? [0.9 * summary.facts.inUse.actual || 1000]
              : [0.025, 0.06, 0, rule.maximum],
        each: false,
      };
    case undefined:
      return {
        values: typeof value === "number" ? [value * 1.09] : [`${value === null ? "" : String(value)} & more`],
        each: false,
      };
  }
}

function onePeriodLater(launched: number, { facts }: Summary): number {
  const unit = facts.series?.unit;
  return unit && unit.months > 0 ? monthsLater(launched, unit.months, "1900") : launched + (unit?.days ?? 1);
}

/** What a drop-down offers. */
function choices(source: string, sheets: readonly SheetSpec[]): CellValue[] {
  const { sheet, target } = parseReference(source);
  const area = parseArea(target);
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return area
    ? cells
        .filter((cell) => contains(area, cell))
        .map(({ value }) => value)
        .filter((value) => value !== null)
    : [];
}
