import { cellAddress, type Position } from "../sheet/address";
import type { CustomNames } from "../sheet/custom-names";
import type { CellValue } from "../sheet/spec";
import { withRightNames } from "../sheet/custom-names";
import { convert, isConverted, ownCalls, type Mode, type Unconverted } from "./convert";
import { definition, type Definition } from "./definition";
import { takesCellsOneByOne } from "./lifting";
import type { PortableRecord } from "./record";
import type { Resolve } from "./shape";

/** A formula of the workbook, with what it shows in all the cells that it fills. */
export interface Standing extends Position {
  readonly sheet: string;
  /** With its "=", in English with commas. */
  readonly formula: string;
  /** By row; one cell, unless the formula fills several. */
  readonly values: readonly (readonly CellValue[])[];
  /** Whether it is an array formula, of one cell or more; left out where any formula may fill several cells. */
  readonly array?: boolean;
}

/** What becomes of one formula. */
export type Outcome =
  | { readonly kind: "formula"; readonly formula: string; readonly array: boolean }
  /** The function has no native form here, or not with these arguments. */
  | ({ readonly kind: "value" } & Unconverted)
  /** What it shows is not worked out, so that its value is nothing to keep: "#NAME?", "#BUSY!". */
  | ({ readonly kind: "left" } & Unconverted);

export interface PlannedCell {
  readonly standing: Standing;
  readonly outcome: Outcome;
}

/** What making a workbook portable would do; nothing is done yet. */
export interface PortablePlan {
  readonly mode: Mode;
  readonly cells: readonly PlannedCell[];
  /** Named LAMBDAs that the formulas call. */
  readonly names: readonly Definition[];
}

export interface PlanOptions {
  readonly mode: Mode;
  readonly names: CustomNames;
  /** What references on a sheet stand for. */
  readonly resolve: (sheet: string) => Resolve;
  /**
   * Whether a formula may fill several cells by itself; where not, what works cells out one by one becomes its value.
   */
  readonly arrays: boolean;
}

/** Decides over every formula, each by itself. Formulas without a function of ours are left out. */
export function planPortable(
  standing: readonly Standing[],
  { mode, names, resolve, arrays }: PlanOptions,
): PortablePlan {
  const called = new Set<string>();
  const cells = standing.flatMap((one): PlannedCell[] => {
    const converted = convert(one.formula, mode, names, resolve(one.sheet));
    if (converted === null) return [];
    if (!isConverted(converted)) return [{ standing: one, outcome: frozen(one, converted) }];
    if (converted.array && !arrays) return [{ standing: one, outcome: frozen(one, { id: "", reason: "argument" }) }];
    // As an array formula it would work with each of the cells of which it has taken one.
    if (converted.array && one.array === false && takesCellsOneByOne(one.formula, resolve(one.sheet)))
      return [{ standing: one, outcome: frozen(one, { id: idsOf(one.formula, names)[0] ?? "", reason: "argument" }) }];
    for (const name of converted.names) called.add(name);
    return [{ standing: one, outcome: { kind: "formula", formula: converted.formula, array: converted.array } }];
  });
  return { mode, cells, names: [...called].sort().flatMap((id) => definition(id) ?? []) };
}

const idsOf = (formula: string, names: CustomNames) => ownCalls(formula, names).map(({ id }) => id);

const UNFINISHED = new Set<CellValue>(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

function frozen({ values }: Standing, why: Unconverted): Outcome {
  return { kind: values.flat().some((value) => UNFINISHED.has(value)) ? "left" : "value", ...why };
}

/** What brings the cells of a plan back, once they are as the plan says. */
export function recordOf({ cells, names }: PortablePlan, own: CustomNames): PortableRecord {
  // Installations differ in what stands before the dot: the record keeps the published name.
  const original = (formula: string) => withRightNames(formula, { ...own, namespace: own.published });
  const at = ({ sheet, row, column, formula }: Standing) => ({
    sheet,
    cell: cellAddress({ row, column }),
    original: original(formula),
  });
  return {
    formulas: cells.flatMap(({ standing, outcome }) =>
      outcome.kind === "formula" ? [{ ...at(standing), written: outcome.formula }] : [],
    ),
    frozen: cells.flatMap(({ standing, outcome }) =>
      outcome.kind === "value" ? [{ ...at(standing), values: standing.values }] : [],
    ),
    names: names.map(({ name }) => name),
  };
}
