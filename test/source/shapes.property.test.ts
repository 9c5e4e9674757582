import fc from "fast-check";
import { dayFromSerial } from "../../src/sheet/dates";
import { readRevenue, SourceProblem, type RevenueReading, type SourceCandidate } from "../../src/source";
import { AMOUNT_STYLES, MONTH_STYLES, SHAPES, type Rendered } from "../support/shapes";
import { blockOf } from "../support/story";
import { monthKey, revenueTables, truth, type CentsByGroup } from "../support/revenueTable";

/** Reads a rendered table; where the reader asks, it is answered with what is true of the table. */
function read({ rows, formats, answers }: Rendered, system: "1900" | "1904"): { reading: RevenueReading | null; asked: string[] } {
  const block = blockOf("Data", rows, formats);
  const candidate: SourceCandidate = { label: "Data", sheet: "Data", area: block.area, table: null };
  const given: Record<string, string> = {};
  const asked: string[] = [];
  for (;;) {
    try {
      return { reading: readRevenue(block, candidate, system, { answers: given }), asked };
    } catch (error) {
      if (!(error instanceof SourceProblem)) throw error;
      const [question] = error.questions;
      const answer = question && answers[question.id];
      if (!question || answer === undefined || given[question.id] !== undefined) throw new Error(`${error.message} (asked: ${asked.join()})`);
      expect(question.choices.length + (question.open === undefined ? 0 : 1)).toBeGreaterThan(0);
      asked.push(question.id);
      given[question.id] = answer;
    }
  }
}

function sums(reading: RevenueReading, grouped: boolean): CentsByGroup {
  const found: CentsByGroup = {};
  reading.dates.forEach((date, entry) => {
    const group = grouped ? (reading.groups[entry] ?? "") : "";
    const months = (found[group] ??= {});
    const key = monthKey(dayFromSerial(date, reading.dateSystem));
    months[key] = (months[key] ?? 0) + Math.round((reading.amounts[entry] ?? 0) * 100);
  });
  return found;
}

describe.each(SHAPES.map((shape) => [shape.name, shape] as const))("%s", (_name, shape) => {
  test("any table, whatever its dates and amounts look like, reads back as itself, once what is asked is answered", () => {
    fc.assert(
      fc.property(revenueTables, fc.constantFrom(...MONTH_STYLES), fc.constantFrom(...AMOUNT_STYLES), fc.subarray(["Sales of the field", "as of 5 May", "Source: ledger"]), fc.integer({ min: 0, max: 2 }), (table, month, amount, above, left) => {
        const rendered = shape.render(table, { month, amount, above, left });
        const { reading } = read(rendered, month.system ?? "1900");
        const expected = Object.fromEntries(Object.entries(truth(table, rendered.grouped)).map(([group, months]) => [shape.name.startsWith("groups across") && group === "Total Energies" ? "Energies" : group, months]));
        expect(reading && sums(reading, rendered.grouped)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
