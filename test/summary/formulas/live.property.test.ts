import fc from "fast-check";
import { CaseProblem } from "../../../src/summary";
import { readRendered } from "../../support/read-rendered";
import { monthsOf, revenueTables, type RevenueTable } from "../../support/revenue-table";
import { AMOUNT_STYLES, MONTH_STYLES, SHAPES } from "../../support/shapes";
import { afterwards, recalculate, summary } from "../../support/source-sheets";
import { tries } from "../../support/tier";

const NUMBERS = AMOUNT_STYLES.filter(({ write }) => typeof write(12_345) === "number");

/** Differences in what is added up from the source; words and growth rates of odd figures are not looked at here. */
const inSums = (differences: readonly string[]) =>
  differences.filter((difference) => /Data!|Envelope_RevenueAmounts|=ROUND\(D/.test(difference));

/** The table with one amount raised. */
function raised(table: RevenueTable, at: number, by: number): RevenueTable {
  const months = monthsOf(table).length;
  const [row, column] = [Math.floor(at / months) % table.groups.length, at % months];
  return {
    ...table,
    cents: table.cents.map((cents, group) =>
      group === row ? cents.map((cent, month) => (month === column ? cent + by : cent)) : cents,
    ),
  };
}

describe.each(SHAPES.map((shape) => [shape.name, shape] as const))("%s", (_name, shape) => {
  test("every sum of the source comes to the model's value, and still does when an amount of a live source changes", () => {
    fc.assert(
      fc.property(
        revenueTables,
        fc.constantFrom(...MONTH_STYLES),
        fc.constantFrom(...NUMBERS),
        fc.nat(),
        fc.integer({ min: 1, max: 1e7 }),
        (table, month, amount, at, by) => {
          const system = month.system ?? "1900";
          const styles = { month, amount, above: [], left: 0 };
          const [before, after] = [shape.render(table, styles), shape.render(raised(table, at, by), styles)];
          const reading = readRendered(before, system).reading;
          const later = readRendered(after, system).reading;
          if (!reading || !later) throw new Error("not read");
          const days = [...new Set(reading.dates)].sort((a, b) => a - b);
          fc.pre(days.length > 1);
          const build = (of: typeof reading) => summary(of, days[Math.floor(days.length / 2)]);
          const sheets = (rendered: typeof before) => [
            { name: "Data", rows: rendered.rows, formats: rendered.formats },
          ];
          try {
            const built = build(reading);
            expect(inSums(recalculate(built, sheets(before)).wrong)).toEqual([]);
            // What a row is may change with its figures, as when it is no longer the sum of others.
            const same =
              JSON.stringify([reading.rowOf, reading.columnOf]) === JSON.stringify([later.rowOf, later.columnOf]);
            if (reading.live && same)
              expect(inSums(afterwards(built, sheets(before), sheets(after), build(later)))).toEqual([]);
          } catch (error) {
            // Some tables are too short to be compared before and after.
            if (!(error instanceof CaseProblem)) throw error;
          }
        },
      ),
      tries(12, 2),
    );
  });
});
