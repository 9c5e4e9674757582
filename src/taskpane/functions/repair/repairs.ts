import type { CellsPort, EnterOutcome, FoundFormula } from "../../../sheet/cells";
import { customCalls, withRightNames, type CustomNames } from "../../../sheet/custom-names";

/** A cell with one of our functions that does not work, and the formula that it should hold. */
export interface BrokenCell {
  readonly found: FoundFormula;
  /**
   * "name": Excel does not find the function. "busy": it never finished. "reference": it is looked for in another file.
   */
  readonly trouble: "name" | "busy" | "reference";
  readonly repaired: string;
}

export interface Checked {
  /** Cells with a function of ours, broken ones included. */
  readonly all: number;
  readonly broken: readonly BrokenCell[];
}

/** Looks at every formula of the workbook and changes nothing. */
export async function check(cells: CellsPort, names: CustomNames, progress: (share: number) => void): Promise<Checked> {
  // A workbook may hold a hundred thousand formulas, and few of them are ours: most are told by a glance.
  const glance = new RegExp([...names.ids].join("|"), "i");
  const found = await cells.findFormulas(
    (formula) => glance.test(formula) && customCalls(formula, names).length > 0,
    progress,
  );
  const broken = found.flatMap((cell) => brokenCell(cell, names) ?? []);
  // A function of somebody else that goes by one of our names, and works, is none of ours.
  const ours = found.filter(({ formula }) => customCalls(formula, names).some(({ written }) => written !== "like"));
  return { all: new Set([...ours, ...broken.map((one) => one.found)]).size, broken };
}

function brokenCell(found: FoundFormula, names: CustomNames): BrokenCell | null {
  const { value, formula } = found;
  const calls = customCalls(formula, names);
  const lost = calls.some(({ written }) => written === "lost");
  const failing = value === "#NAME?" || value === "#BUSY!" || value === "#REF!";
  const like = calls.some(({ written }) => written === "like") && failing;
  const stuck = calls.some(({ written }) => written === "right") && (value === "#NAME?" || value === "#BUSY!");
  if (!lost && !like && !stuck) return null;
  const elsewhere = calls.some(({ call }) => call.name.includes("!"));
  return {
    found,
    trouble: elsewhere ? "reference" : value === "#BUSY!" ? "busy" : "name",
    repaired: withRightNames(formula, names),
  };
}

/** What became of one cell. */
export interface Repaired {
  readonly broken: BrokenCell;
  /** Null when its formula was entered and the cell no longer shows that the function is not found. */
  readonly reason: string | null;
}

/** Enters the formulas in their right form. */
export async function repair(
  cells: CellsPort,
  broken: readonly BrokenCell[],
  stillUnknown: string,
): Promise<Repaired[]> {
  const outcomes = await cells.enter(
    broken.map(({ found: { sheet, row, column }, repaired }) => ({ sheet, row, column, formula: repaired })),
  );
  return broken.map((one, index) => ({ broken: one, reason: reasonOf(outcomes[index], stillUnknown) }));
}

function reasonOf(outcome: EnterOutcome | undefined, stillUnknown: string): string | null {
  if (!outcome?.entered) return outcome?.reason ?? stillUnknown;
  return outcome.value === "#NAME?" ? stillUnknown : null;
}
