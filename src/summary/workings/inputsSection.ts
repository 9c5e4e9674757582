import type { SummaryContext } from "../context";
import { impossibleFormula } from "../impossible";
import { look, LOOK, RULE } from "../look";
import { NAMES } from "../names";

/**
 * The first input that cannot be, in words, for the headline and the checks; nothing where all can.
 * @returns the first row below
 */
export function inputsSection({ workings, request, facts }: SummaryContext, top: number): number {
  workings.put(top, 0, "What cannot be", LOOK.heading).paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: 5 }, LOOK.headingRest);
  const cell = { row: top + 1, column: 3 };
  workings.put(cell.row, 0, "First of the inputs", LOOK.body);
  workings.formula(cell.row, cell.column, impossibleFormula(request), facts.impossible, look(LOOK.body, { horizontal: "left" }));
  workings.nameCell(NAMES.impossible, cell).paint({ row: cell.row, column: 0, rows: 1, columns: 7 }, RULE.hair);
  return cell.row + 2;
}
