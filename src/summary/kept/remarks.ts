import { contains, type Area, type Position } from "../../sheet/address";
import type { Cell, SheetSpec } from "../../sheet/spec";
import type { StandingCell } from "../../sheet/standing";
import type { KeptCells } from "./formulas";
import { cellText } from "../recalled/inputs";
import { cellsByPlace, endOf, placeKey, same, staysTrue, type Move } from "./layout";

/**
 * Puts what somebody wrote on a sheet of ours where its surroundings went, or below all when something of ours is there
 * by now.
 * @param sheet what the sheet is called as it stands
 */
export function placedRemarks(
  remarks: readonly StandingCell[],
  sheet: string,
  after: SheetSpec,
  move: Move,
  own: ReadonlyMap<string, Move>,
): KeptCells {
  const are = cellsByPlace(after);
  const cells = new Map<string, Cell>();
  const notes: string[] = [];
  const isFree = (at: Position) => isBlank(are.get(placeKey(at))) && !cells.has(placeKey(at)) && !isCovered(after, at);
  for (const remark of remarks) {
    const below = { row: endOf(after) + 1, column: remark.column };
    const wanted = move(remark) ?? below;
    let at = isFree(wanted) ? wanted : below;
    while (!isFree(at)) at = { ...at, row: at.row + 1 };
    const keepsFormula = remark.formula !== undefined && staysTrue(remark.formula, sheet, own);
    const { style = {} } = are.get(placeKey(at)) ?? {};
    cells.set(placeKey(at), {
      ...at,
      value: remark.value,
      style: remark.numberFormat === "General" ? style : { ...style, numberFormat: remark.numberFormat },
      ...(keepsFormula && remark.formula !== undefined ? { formula: remark.formula, value: remark.value ?? "" } : {}),
    });
    const [from, to] = [cellText({ sheet, ...remark }), cellText({ sheet: after.name, ...at })];
    if (!same(at, remark)) notes.push(`What somebody typed in ${from} stands in ${to} now.`);
    if (remark.formula !== undefined && !keepsFormula)
      notes.push(
        `The formula =${remark.formula} in ${from} names cells that have moved, so that only its value is kept.`,
      );
  }
  return { cells, notes };
}

/** Whether a cell of ours shows nothing. */
export const isBlank = (cell: Cell | undefined) =>
  cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ""));

/** Whether something covers a cell that is blank: a merged area, a chart, or a name whose cells are read back. */
function isCovered({ merges, charts, names }: SheetSpec, at: Position): boolean {
  const within = (area: Area) => contains(area, at);
  return (
    merges.some((area) => within(area) && !same(area, at)) ||
    charts.some(({ area }) => within(area)) ||
    names.some(({ area }) => within(area))
  );
}
