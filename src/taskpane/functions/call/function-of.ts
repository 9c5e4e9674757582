import * as claim from "../../../functions/claim";
import * as cost from "../../../functions/cost";
import * as evidence from "../../../functions/evidence";
import * as isolate from "../../../functions/isolate";
import * as range from "../../../functions/range";
import * as split from "../../../functions/split";
import * as value from "../../../functions/value";

/** A custom function as a cell calls it: rows of cells for each argument, undefined for one that is left out. */
export type CellFunction = (...args: (unknown[][] | undefined)[]) => unknown[][];

/** The families' exports, which the functions' bundle holds already: LEARNING_ROI is `learningRoiCells`. */
const EXPORTS = { ...claim, ...isolate, ...evidence, ...cost, ...value, ...range, ...split } as Readonly<
  Record<string, CellFunction>
>;

/** The very function that cells call. @throws RangeError for a name that is none of ours */
export function functionOf(id: string): CellFunction {
  const name = `${id.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}Cells`;
  const found = EXPORTS[name];
  if (!found) throw new RangeError(`There is no function ${id}.`);
  return found;
}
