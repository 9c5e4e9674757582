import type { SummaryContext } from "../drawing/context";
import { impossibleBeside, impossibleFormula } from "../case/impossible";
import { look, LOOK, RULE } from "../drawing/look";
import { NAMES } from "../names/names";

/**
 * The first input that cannot be, in words, for the headline and the checks; nothing where all can. Below it the first
 * of those that the sentences do not rest on.
 * @returns the first row below, and where the second one stands
 */
export function inputsSection(
  { workings, request, facts }: SummaryContext,
  top: number,
): { readonly next: number; readonly beside: string } {
  workings
    .put(top, 0, "Inputs that cannot be", LOOK.heading)
    .paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: 5 }, LOOK.headingRest);
  const line = (row: number, label: string, formula: string, value: string) => {
    workings.put(row, 0, label, LOOK.body);
    workings
      .formula(row, VALUE, formula, value, look(LOOK.body, { horizontal: "left" }))
      .paint({ row, column: 0, rows: 1, columns: 7 }, RULE.hair);
  };
  const beside = impossibleBeside(request);
  line(top + 1, "In the sentences", impossibleFormula(request), facts.impossible);
  line(top + 2, "Beside them", beside.formula, beside.value);
  workings.nameCell(NAMES.impossible, { row: top + 1, column: VALUE });
  return { next: top + 4, beside: workings.reference({ row: top + 2, column: VALUE, rows: 1, columns: 1 }) };
}

const VALUE = 3;
