import { sheetArea } from "../../../src/sheet/formula";
import type { CellValue } from "../../../src/sheet/spec";
import type { NameInfo } from "../../../src/sheet/workbook";
import { BLANK_CASE, buildSummary, CaseProblem, recall, type Summary, type WriteRequest } from "../../../src/summary";
import type { Calculator } from "../calculator";
import type { Input } from "./inputs";

/**
 * The summary as it is built anew from the sheets on which somebody typed into a cell: what the pane would do. Null
 * where the model refuses what was typed.
 * @param calculator knows what the formulas show after the typing; without it they show what they did before
 */
export function rebuilt(
  summary: Summary,
  request: WriteRequest,
  input: Input,
  typed: CellValue,
  calculator?: Calculator,
): Summary | null {
  const recalled = recall({
    fileName: "",
    dateSystem: "1900",
    sheets: [],
    tables: [],
    names: namesOf(summary, input, typed, calculator),
    selection: null,
  });
  if (!recalled) throw new Error("the sheets hold no summary");
  const { typedBaseline = null, ...said } = recalled;
  const changed = { ...request, sponsorCase: { ...BLANK_CASE, ...said }, typedBaseline };
  try {
    return buildSummary(changed, request.version);
  } catch (error) {
    if (!(error instanceof CaseProblem)) throw error;
    // A baseline that is not to be had: the page then takes the most conservative one.
    return error.field === "baseline" && request.reading
      ? buildSummary({ ...changed, sponsorCase: { ...changed.sponsorCase, baseline: "conservative" } }, request.version)
      : null;
  }
}

/** The names of a summary with what their cells hold, one of which was typed over. */
function namesOf({ sheets }: Summary, input: Input, typed: CellValue, calculator?: Calculator): NameInfo[] {
  return sheets.flatMap((spec) => {
    const contents = new Map(
      spec.cells.map(({ row, column, value, formula }) => [
        `${row},${column}`,
        formula !== undefined && calculator ? calculator.value(spec.name, row, column) : value,
      ]),
    );
    if (spec.name === input.sheet) contents.set(`${input.row},${input.column}`, typed);
    return spec.names.map(({ name, area }): NameInfo => {
      const values = Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_cell, column) =>
          shown(contents.get(`${area.row + row},${area.column + column}`)),
        ),
      );
      return {
        name,
        refersTo: sheetArea(spec.name, area),
        value: values[0]?.[0] ?? null,
        ...(area.rows * area.columns > 1 ? { values } : {}),
      };
    });
  });
}

/** A cell that holds "" is read as a blank one. */
const shown = (value: CellValue | undefined): CellValue => (value === "" ? null : (value ?? null));
