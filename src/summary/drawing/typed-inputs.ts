import type { Position } from "../../sheet/address";
import { oneCell } from "../../sheet/address";
import type { CellValue, ValidationRule } from "../../sheet/spec";
import type { Style } from "../../sheet/style";
import type { SponsorCase } from "../case/case";
import { figure } from "./look";
import { NAMES } from "../names/names";
import type { SheetBuilder } from "./sheet-builder";

/** A figure that somebody types: the name of its cell, and what Excel refuses there. */
export interface TypedInput {
  readonly name: string;
  readonly rule: ValidationRule;
  readonly error: { readonly title: string; readonly message: string };
}

const RATE: ValidationRule = { kind: "decimal", minimum: -10, maximum: 10 };
const AMOUNT: ValidationRule = { kind: "decimal", minimum: 0 };
const PART: ValidationRule = { kind: "decimal", minimum: 0, maximum: 1 };

export const MARGIN_INPUT: TypedInput = {
  name: NAMES.margin,
  rule: PART,
  error: { title: "Contribution margin", message: "Type a margin between 0% and 100%, for example 40%." },
};
export const COST_INPUT: TypedInput = {
  name: NAMES.cost,
  rule: AMOUNT,
  error: { title: "Programme cost", message: "Type what the programme cost, in full: 12,400,000 rather than 12.4." },
};
export const GROWTH_INPUT: TypedInput = {
  name: NAMES.uplift,
  rule: RATE,
  error: { title: "Growth", message: "Type the growth as a rate, for example 33%." },
};
export const REVENUE_BEFORE_INPUT: TypedInput = {
  name: NAMES.typedBaseline,
  rule: AMOUNT,
  error: { title: "Revenue before", message: "Type revenue before, in full." },
};
export const MARKET_INPUT: TypedInput = {
  name: NAMES.marketGrowth,
  rule: RATE,
  error: { title: "Market growth", message: "Type the market’s growth as a rate, for example 4%." },
};
export const PLAN_INPUT: TypedInput = {
  name: NAMES.typedBaseline,
  rule: AMOUNT,
  error: { title: "Plan", message: "Type the planned revenue of the after-periods as a whole, in full." },
};

/** Serial numbers of the years 1950 to 2150, in either date system. */
export const DATES: ValidationRule = { kind: "date", minimum: 16_800, maximum: 91_700 };

/** Writes a figure into a cell to type in, with its name and what it refuses. */
export function typeInto(
  page: SheetBuilder,
  { name, rule, error }: TypedInput,
  position: Position,
  value: CellValue,
  format: string,
  style: Style,
): void {
  page.put(position.row, position.column, value, figure(format, style)).nameCell(name, position);
  page.validations.push({ area: oneCell(position), rule, error });
}

/** Where the programme's cost comes from, in a few words, with the formula that says it. */
export function costHow({ cost, costs }: SponsorCase): { formula: string; value: string } {
  const given = costs === null ? "in one figure" : "fully loaded, see Costs";
  return {
    formula: `IF(ISNUMBER(${NAMES.cost}),"${given}","needs a cost")`,
    value: cost === null ? "needs a cost" : given,
  };
}
