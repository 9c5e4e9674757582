import fc from "fast-check";
import type { CellValue } from "../../../src/sheet/spec";
import { readRevenue, SourceProblem, type Answers, type SourceCandidate } from "../../../src/source";
import { blockOf } from "../../support/story";
import { countingVisits } from "../../support/visits";

/** What people and exports leave in cells, and what nobody would. */
const cells: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 60_000 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(
      "Date",
      "Revenue",
      "Total",
      "Region",
      "Jan 2021",
      "Feb 2021",
      "Q1",
      "FY2021",
      "2021-03-04",
      "3/4/21",
      "lis",
      "-",
      "(22.40)",
      "1.234",
      "1,234.50",
      "12 €",
      "$5",
      "#N/A",
      "#VALUE!",
      "(S)",
      "Umsatz in Mio. €",
      "North",
      " ",
      "M01",
      "2021",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const formats = fc.constantFrom("General", "yyyy-mm-dd", "#,##0.00", '"$"#,##0', "0%", "[$€-407] #,##0", "@");
const sheets = fc
  .integer({ min: 1, max: 6 })
  .chain((columns) =>
    fc.tuple(
      fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 25 }),
      fc.array(formats, { minLength: columns, maxLength: columns }),
    ),
  );

test("whatever stands in the cells, they are read, or refused in words that a user can act on", () => {
  fc.assert(
    fc.property(
      sheets,
      fc.constantFrom<Answers>(
        {},
        {
          year: "2020",
          "fiscal-start": "4",
          "day-order": "dmy",
          "decimal-mark": "comma",
          unreadable: "leave-out",
          totals: "leave-out",
          overlap: "count",
          section: "all",
          "fill-down": "fill",
          unit: "one",
        },
      ),
      ([rows, columnFormats], answers) => {
        const block = blockOf("Data", rows, columnFormats);
        const candidate: SourceCandidate = { label: "Data", sheet: "Data", area: block.area, table: null };
        try {
          const reading = readRevenue(block, candidate, "1900", { answers });
          expect(reading.dates.length).toBeGreaterThan(0);
          expect(reading.dates.every((date) => Number.isInteger(date) && date > 0)).toBe(true);
          const counted =
            reading.amounts.reduce((sum, amount) => sum + amount, 0) +
            reading.leftOut.reduce((sum, { amount }) => sum + amount, 0);
          expect(Math.abs(counted - reading.total)).toBeLessThanOrEqual(
            1e-6 *
              Math.max(
                1,
                reading.amounts.reduce((sum, amount) => sum + Math.abs(amount), Math.abs(reading.total)),
              ),
          );
        } catch (error) {
          if (!(error instanceof SourceProblem)) throw error;
          expect(error.message.length).toBeGreaterThan(20);
          for (const question of error.questions)
            expect(question.choices.length > 0 || question.open !== undefined).toBe(true);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test("what is looked at grows with the rows: a list of ten times the length costs ten times the looks", () => {
  const list = (count: number): CellValue[][] => [
    ["Date", "Region", "Revenue"],
    ...Array.from({ length: count }, (_, row): CellValue[] => [
      `${2015 + (row % 8)}-${String((row % 12) + 1).padStart(2, "0")}-15`,
      `Region ${row % 40}`,
      `$${row}.25`,
    ]),
  ];
  const looks = (count: number) => {
    const { block, visits } = countingVisits(blockOf("Data", list(count), ["General", "General", "General"]));
    readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900");
    return visits();
  };
  const [short, long] = [looks(500), looks(5000)];
  expect(short).toBeGreaterThan(500);
  expect(long).toBeLessThan(11 * short);
});
