import { serialFromDay } from "../../../src/sheet/dates";
import type { CellValue } from "../../../src/sheet/spec";
import { GO_LIVE } from "../../support/story";
import { read, recalculate, summary, type Sheet } from "../../support/source-sheets";

const MONTHS = Array.from({ length: 24 }, (_, at) => ({ year: 2024 + Math.floor(at / 12), month: (at % 12) + 1, at }));
const amount = (at: number, group: number) => 100_000 + 1000 * at + (at >= 12 && group === 0 ? 50_000 : 0) + 0.25;
const serial = ({ year, month }: { year: number; month: number }) => serialFromDay({ year, month, day: 1 }, "1900");
const iso = ({ year, month }: { year: number; month: number }) => `${year}-${String(month).padStart(2, "0")}-01`;
const both = (row: (month: (typeof MONTHS)[number], group: string, value: number) => CellValue[]) =>
  MONTHS.flatMap((month) => ["North", "South"].map((group, index) => row(month, group, amount(month.at, index))));

const SOURCES: Record<string, { sheets: Sheet[]; live: boolean }> = {
  "dates as text": {
    live: false,
    sheets: [
      {
        name: "Data",
        formats: ["General", "General", "0.00"],
        rows: [["Date", "Region", "Revenue"], ...both((month, group, value) => [iso(month), group, value])],
      },
    ],
  },
  "amounts as text": {
    live: false,
    sheets: [
      {
        name: "Data",
        formats: ["yyyy-mm-dd", "General", "General"],
        rows: [
          ["Date", "Region", "Revenue"],
          ...both((month, group, value) => [serial(month), group, `$${value.toFixed(2)}`]),
        ],
      },
    ],
  },
  "quantity times price": {
    live: false,
    sheets: [
      {
        name: "Data",
        formats: ["yyyy-mm-dd", "General", "0", "0.00"],
        rows: [
          ["Date", "Region", "Quantity", "Unit price"],
          ...both((month, group, value) => [serial(month), group, 4, value / 4]),
        ],
      },
    ],
  },
  "several lists of one shape": {
    live: true,
    sheets: [2024, 2025].map(
      (year): Sheet => ({
        name: `Year ${year}`,
        formats: ["yyyy-mm-dd", "General", "0.00"],
        rows: [
          ["Date", "Region", "Revenue"],
          ...both((month, group, value) => [serial(month), group, value]).filter(
            ([date]) => typeof date === "number" && date >= GO_LIVE === (year === 2025),
          ),
        ],
      }),
    ),
  },
  thousands: {
    live: true,
    sheets: [
      {
        name: "Data",
        formats: ["yyyy-mm-dd", "General", "0.00"],
        rows: [
          ["Date", "Region", "Revenue, $ thousands"],
          ...both((month, group, value) => [serial(month), group, value / 1000]),
        ],
      },
    ],
  },
};

describe.each(Object.entries(SOURCES))("%s", (name, { sheets, live }) => {
  test("every formula of the summary comes to the model's value, and the source's total is reconciled", () => {
    const reading = read(sheets);
    expect(reading.live).toBe(live);
    const built = summary(reading);
    expect(recalculate(built, sheets).wrong).toEqual([]);
    expect(built.checks.find(({ label }) => label === "Reconciles to the source total")).toMatchObject({
      passed: true,
      detail: "difference 0.00",
    });
    expect(built.facts.inUse.actual).toBeCloseTo(
      MONTHS.slice(12).reduce((sum, { at }) => sum + amount(at, 0), 0),
      6,
    );
  });

  test(
    live ? "the sums are live" : "the workings say that the values were read, why, and name the cell of each",
    () => {
      const [, workings] = summary(read(sheets)).sheets;
      const texts = workings.cells.map(({ value }) => String(value));
      if (live) {
        expect(texts.some((text) => text.includes("summed live from the source"))).toBe(true);
        return;
      }
      expect(texts.some((text) => text.startsWith("Formulas cannot add the source up, for"))).toBe(true);
      expect(texts).toContain(name === "quantity times price" ? "Data!D2" : "Data!C2");
    },
  );
});

test("when the source changes under frozen values, the check that reconciles it fails", () => {
  const { sheets } = SOURCES["dates as text"] ?? { sheets: [] };
  const built = summary(read(sheets));
  const { calculator } = recalculate(built, sheets);
  calculator.set("Data", 1, 2, 999_999);
  calculator.evaluate();
  const [page] = built.sheets;
  const check = page.cells.find(
    ({ value }) => typeof value === "string" && value.includes("Reconciles to the source total"),
  );
  expect(calculator.value(page.name, check?.row ?? 0, check?.column ?? 0)).toBe("✖  Reconciles to the source total");
});

test("a source of many amounts is listed by day and group, so that the workings stay short", () => {
  const rows: CellValue[][] = [["Date", "Region", "Revenue"]];
  for (let copy = 0; copy < 200; copy++) rows.push(...both((month, group) => [iso(month), group, copy + 0.5]));
  const [, workings] = summary(read([{ name: "Data", formats: ["General", "General", "0.00"], rows }])).sheets;
  const area = workings.names.find(({ name }) => name === "Envelope_RevenueAmounts")?.area;
  expect(area?.rows).toBe(48);
});
