import type { CellBlock } from "../../sheet/workbook";
import { isBlank } from "../table/cells";
import { roleOf } from "../table/columns";
import { asking, type Column } from "../outcome/reading";

/** Headings over the numbers of periods, and how these are written. */
const PERIOD_HEADER =
  /^(?:(?:fiscal|financial|accounting|posting) )?(?:period|periode|période|periodo|período|期間?)n?(?: no\.?| nr\.?)?$/i;
const PERIOD_NUMBER = /^P?0?(?:[1-9]|1[0-3])$/i;

interface Rows {
  readonly block: Pick<CellBlock, "values">;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
}

/**
 * Rows of a year are not of the year as a whole where a column beside it numbers periods: months, if the year begins in
 * January.
 * @throws SourceProblem that asks
 */
export function refusePeriods({ block, first, last, columns }: Rows, year: Column): void {
  const isNumbered = ({ index }: Column) => {
    const filled = block.values
      .slice(first, last)
      .map((row) => row[index] ?? null)
      .filter((value) => !isBlank(value));
    return new Set(filled).size > 1 && filled.every((value) => PERIOD_NUMBER.test(String(value).trim()));
  };
  const saysPeriod = ({ header }: Column) => PERIOD_HEADER.test(header.trim());
  const period = columns.find((column) => column !== year && saysPeriod(column) && isNumbered(column));
  if (!period) return;
  throw asking("date", {
    id: "date",
    text:
      `“${year.header}” names years alone, and “${period.header}” numbers periods within them. ` +
      "Write the month of each row into a column, such as 2024-03, or take the years alone.",
    choices: [{ value: roleOf(year, columns), label: `Years alone: “${year.header}”` }],
  });
}
