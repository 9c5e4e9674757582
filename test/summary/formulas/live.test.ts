import { serialFromDay } from "../../../src/sheet/dates";
import type { CellValue } from "../../../src/sheet/spec";
import { readRevenue, type LiveBy, type SourceRoles } from "../../../src/source";
import type { Summary } from "../../../src/summary";
import { afterwards, read, recalculate, summary, type Sheet } from "../../support/source-sheets";
import { blockOf } from "../../support/story";
import { some } from "../../support/tier";

/** A figure of a month, from 0, and of a region. */
type Amount = (month: number, region: number) => number;

const MONTHS = Array.from({ length: 24 }, (_, at) => at);
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const REGIONS = ["North", "South"];
const yearOf = (month: number) => 2024 + Math.floor(month / 12);
const heading = (month: number) => `${NAMES[month % 12] ?? ""} ${yearOf(month)}`;
const serial = (month: number) => serialFromDay({ year: yearOf(month), month: (month % 12) + 1, day: 1 }, "1900");
const plain: Amount = (month, region) =>
  100_000 + 1000 * month + (month >= 12 && region === 0 ? 50_000 : 0) + region / 4;
const changed: Amount = (month, region) =>
  plain(month, region) + (month === 14 && region === 0 ? 77_777.25 : 0) - (month === 3 && region === 1 ? 54_321 : 0);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const sheet = (rows: CellValue[][], formats: string[] = ["General"], name = "Data"): Sheet => ({ name, rows, formats });

interface Shape {
  readonly sheets: (amount: Amount) => Sheet[];
  readonly by: LiveBy;
  readonly roles?: SourceRoles;
  /** A formula that must stand on the workings. */
  readonly formula: string;
}

const SHAPES: Record<string, Shape> = {
  "months across under texts": {
    by: "cells",
    formula: "SUMIFS(Data!$B$2:$B$4,Data!$A$2:$A$4,P$5)",
    sheets: (amount) => [
      sheet([
        ["Region", ...MONTHS.map(heading), "Total"],
        ...REGIONS.map((name, region) => [
          name,
          ...MONTHS.map((at) => amount(at, region)),
          sum(MONTHS.map((at) => amount(at, region))),
        ]),
        [
          "Total",
          ...MONTHS.map((at) => amount(at, 0) + amount(at, 1)),
          sum(MONTHS.map((at) => amount(at, 0) + amount(at, 1))),
        ],
      ]),
    ],
  },
  "months across under true dates, in thousands, products with a total a region": {
    by: "cells",
    formula: "SUM(Data!$C$3:$C$5,Data!$C$7:$C$8)*1000",
    sheets: (amount) => [
      sheet(
        [
          ["Sales in $ thousands", null, ...MONTHS.map(() => null)],
          ["Region", "Product", ...MONTHS.map(serial)],
          ["North", "A", ...MONTHS.map((at) => amount(at, 0))],
          ["North", "B", ...MONTHS.map((at) => (at === 5 ? null : 10 + at))],
          ["North", "C", ...MONTHS.map((at) => (at === 5 ? "-" : 20))],
          ["North total", "", ...MONTHS.map((at) => amount(at, 0) + (at === 5 ? 0 : 30 + at))],
          ["South", "A", ...MONTHS.map((at) => amount(at, 1))],
          ["South", "B", ...MONTHS.map(() => 5)],
          ["South total", "", ...MONTHS.map((at) => amount(at, 1) + 5)],
        ],
        ["General", "General", ...MONTHS.map(() => "#,##0")],
      ),
    ],
  },
  "quarters beside the months": {
    by: "cells",
    formula: "SUM(Data!$F$2:$F$3)",
    sheets: (amount) => {
      const across = <T>(month: (at: number) => T, quarter: (first: number) => T) =>
        [0, 3, 6, 9, 12, 15, 18, 21].flatMap((first) => [
          month(first),
          month(first + 1),
          month(first + 2),
          quarter(first),
        ]);
      return [
        sheet([
          ["Region", ...across(heading, (first) => `Q${(first % 12) / 3 + 1} ${yearOf(first)}`)],
          ...REGIONS.map((name, region) => [
            name,
            ...across(
              (at) => amount(at, region),
              (first) => sum([0, 1, 2].map((more) => amount(first + more, region))),
            ),
          ]),
        ]),
      ];
    },
  },
  "labels on the first row of their block only": {
    by: "cells",
    formula: "SUM(Data!$C$4:$C$5)",
    sheets: (amount) => [
      sheet([
        ["Region", "Product", ...MONTHS.map(heading)],
        ...REGIONS.flatMap((name, region) => [
          [name, "A", ...MONTHS.map((at) => amount(at, region))],
          ["", "B", ...MONTHS.map((at) => 1 + at)],
        ]),
      ]),
    ],
  },
  "blocks under titles": {
    by: "cells",
    roles: { group: "-", answers: { section: "all" } },
    formula: "SUM(Data!$B$3:$B$4)",
    sheets: (amount) => [
      sheet([
        ["Product", ...MONTHS.map(heading)],
        ...REGIONS.flatMap((name, region) => [
          [name, ...MONTHS.map(() => null)],
          [`${name} A`, ...MONTHS.map((at) => amount(at, region))],
          [`${name} B`, ...MONTHS.map((at) => 1 + at)],
        ]),
      ]),
    ],
  },
  "months down, years across, a sheet a region": {
    by: "cells",
    formula: "SUM(North!$B$2)",
    sheets: (amount) =>
      REGIONS.map((name, region) =>
        sheet(
          [
            ["Month", "2024", "2025", "Total"],
            ...NAMES.map((month, at) => [
              month,
              amount(at, region),
              amount(at + 12, region),
              amount(at, region) + amount(at + 12, region),
            ]),
          ],
          ["General"],
          name,
        ),
      ),
  },
  "groups across beside true dates": {
    by: "columns",
    formula: 'SUMIFS(Data!$B$2:$B$26,Data!$A$2:$A$26,">="&$L6,Data!$A$2:$A$26,"<"&$M6+1)',
    sheets: (amount) => [
      sheet(
        [
          ["Date", "North", "South", "Total"],
          ...MONTHS.map((at) => [serial(at), amount(at, 0), amount(at, 1), amount(at, 0) + amount(at, 1)]),
          [
            "Total",
            sum(MONTHS.map((at) => amount(at, 0))),
            sum(MONTHS.map((at) => amount(at, 1))),
            sum(MONTHS.map((at) => amount(at, 0) + amount(at, 1))),
          ],
        ],
        ["yyyy-mm-dd", "0.00", "0.00", "0.00"],
      ),
    ],
  },
  "groups across beside dates that are text": {
    by: "cells",
    formula: "SUM(Data!$B$2:$C$2)",
    sheets: (amount) => [
      sheet(
        [
          ["Month", "North", "South", "Total"],
          ...MONTHS.map((at) => [heading(at), amount(at, 0), amount(at, 1), amount(at, 0) + amount(at, 1)]),
        ],
        ["General", "0.00", "0.00", "0.00"],
      ),
    ],
  },
  "a sheet a year, months across": {
    by: "cells",
    formula: "SUMIFS('Year 2025'!$B$2:$B$3,'Year 2025'!$A$2:$A$3,P$5)",
    sheets: (amount) =>
      [0, 12].map((first) =>
        sheet(
          [
            ["Region", ...NAMES.map((_, at) => heading(first + at))],
            ...REGIONS.map((name, region) => [name, ...NAMES.map((_, at) => amount(first + at, region))]),
          ],
          ["General"],
          `Year ${yearOf(first)}`,
        ),
      ),
  },
};

const formulas = ({ sheets: [, workings] }: Summary) => workings.cells.flatMap(({ formula }) => formula ?? []);

describe.each(some(Object.entries(SHAPES), 4))("%s", (_name, { sheets, by, roles, formula }) => {
  const reading = (amount: Amount) => read(sheets(amount), roles);

  test("every formula comes to the model's value, and the source's total is reconciled", () => {
    expect(reading(plain)).toMatchObject({ live: true, liveBy: by, frozenBecause: "" });
    const built = summary(reading(plain));
    expect(formulas(built)).toContain(formula);
    expect(recalculate(built, sheets(plain)).wrong).toEqual([]);
    expect(built.checks.find(({ label }) => label === "Reconciles to the source total")).toMatchObject({
      passed: true,
      detail: "difference 0.00",
    });
  });

  test("when figures of the source change, every formula comes to what a new summary says", () => {
    const rebuilt = summary(reading(changed));
    expect(rebuilt.facts.headline).not.toBe(summary(reading(plain)).facts.headline);
    expect(afterwards(summary(reading(plain)), sheets(plain), sheets(changed), rebuilt)).toEqual([]);
  });
});

const across = (rows: CellValue[][]) => [sheet([["Region", "Product", ...MONTHS.map(heading)], ...rows])];
const check = (built: Summary) =>
  built.sheets[0].cells.find(
    ({ value }) => typeof value === "string" && value.includes("Reconciles to the source total"),
  );

test("lists that are a group each are added up apart", () => {
  const sheets = REGIONS.map((name, region) =>
    sheet([["Date", "Revenue"], ...MONTHS.map((at) => [serial(at), plain(at, region)])], ["yyyy-mm-dd", "0.00"], name),
  );
  const reading = read(sheets);
  expect([reading.liveBy, reading.groupNames]).toEqual(["columns", REGIONS]);
  expect(recalculate(summary(reading), sheets).wrong).toEqual([]);
});

test("lists with their columns in different places are listed, for one formula does not fit all of them", () => {
  const year = (first: number, rows: (at: number) => CellValue[], heads: CellValue[], formats: string[]) =>
    sheet([heads, ...NAMES.map((_, at) => rows(first + at))], formats, `Year ${yearOf(first)}`);
  const sheets = [
    year(0, (at) => [serial(at), plain(at, 0)], ["Date", "Revenue"], ["yyyy-mm-dd", "0.00"]),
    year(12, (at) => [plain(at, 0), serial(at)], ["Revenue", "Date"], ["0.00", "yyyy-mm-dd"]),
  ];
  const reading = read(sheets);
  expect([reading.live, reading.frozenBecause]).toEqual([false, "its lists have their columns in different places"]);
});

test("a figure typed between the rows, below them or beside them, where the formulas do not look, makes the check of the source's total fail", () => {
  const sheets = across([
    ["North", "A", ...MONTHS.map((at) => plain(at, 0))],
    ["", "", ...MONTHS.map(() => null)],
    ["South", "B", ...MONTHS.map((at) => plain(at, 1))],
  ]);
  const built = summary(read(sheets));
  const { calculator } = recalculate(built, sheets);
  const [page] = built.sheets;
  const said = () => calculator.value(page.name, check(built)?.row ?? 0, check(built)?.column ?? 0);
  expect(said()).toBe("✔  Reconciles to the source total");
  for (const [row, column] of [
    [2, 5],
    [4, 5],
    [1, MONTHS.length + 2],
  ] as const) {
    calculator.set("Data", row, column, 1234);
    calculator.evaluate();
    expect(said()).toBe("✖  Reconciles to the source total");
    calculator.set("Data", row, column, 0);
    calculator.evaluate();
    expect(said()).toBe("✔  Reconciles to the source total");
  }
});

test("an empty cell of a period counts once a figure is typed into it", () => {
  const sheets = (late: CellValue) =>
    across([
      ["North", "A", ...MONTHS.map((at) => (at === 20 ? late : plain(at, 0)))],
      ["North", "B", ...MONTHS.map(() => 7)],
      ["South", "A", ...MONTHS.map((at) => plain(at, 1))],
    ]);
  expect(afterwards(summary(read(sheets(null))), sheets(null), sheets(88_000), summary(read(sheets(88_000))))).toEqual(
    [],
  );
});

test("rows of a region may be sorted: the sums by region go by their labels", () => {
  const rows: CellValue[][] = [
    ["North", "A", ...MONTHS.map((at) => plain(at, 0))],
    ["South", "A", ...MONTHS.map((at) => plain(at, 1))],
    ["North", "B", ...MONTHS.map((at) => 9 * at)],
  ];
  const [first = [], second = [], third = []] = rows;
  const built = summary(read(across(rows)));
  expect(afterwards(built, across(rows), across([second, third, first]), built)).toEqual([]);
});

describe("values are listed where formulas cannot follow the source", () => {
  const listed = (built: Summary) => built.sheets[1].names.some(({ name }) => name === "Envelope_RevenueAmounts");
  const because = (reason: string) => (built: Summary) =>
    built.sheets[1].cells.some(({ value }) =>
      String(value).startsWith(`Formulas cannot add the source up, for ${reason}.`),
    );

  test("amounts that are text", () => {
    const sheets = across(
      REGIONS.map((name, region) => [
        name,
        "A",
        ...MONTHS.map((at) => (at === 3 ? `$${plain(at, region)}` : plain(at, region))),
      ]),
    );
    const built = summary(read(sheets));
    expect([listed(built), because("its amounts are text")(built)]).toEqual([true, true]);
    expect(recalculate(built, sheets).wrong).toEqual([]);
  });

  test("errors among the amounts, which every sum over them would show", () => {
    const sheets = across(
      REGIONS.map((name, region) => [
        name,
        "A",
        ...MONTHS.map((at) => (at === 3 && region === 1 ? "#N/A" : plain(at, region))),
      ]),
    );
    const built = summary(read(sheets, { answers: { unreadable: "leave-out" } }));
    expect([listed(built), because("errors stand among its amounts")(built)]).toEqual([true, true]);
    expect(recalculate(built, sheets).wrong).toEqual([]);
  });

  /** A list in which every other row is a subtotal, so that each figure is an area of its own. */
  const scattered = (name: string, products: number) => [
    sheet(
      [
        ["Product", ...NAMES.map((_, at) => heading(at + 6))],
        ...Array.from({ length: products }, (_, product) => product).flatMap((product) =>
          [`A${product}`, `Subtotal ${product}`].map((label) => [
            label,
            ...NAMES.map((_, at) => plain(at, 0) + ((at * 37) % 11) * 1000 + product * 3.7),
          ]),
        ),
      ],
      ["General"],
      name,
    ),
  ];

  test("a sum of so many areas that Excel would not take its formula", () => {
    const sheets = scattered("Revenue by product and month", 300);
    const reading = read(sheets, { group: "-" });
    const built = summary(reading);
    expect([reading.live, listed(built), because("it has too many parts for a formula")(built)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(formulas(built).every((formula) => formula.length <= 8192)).toBe(true);
    expect(recalculate(built, sheets).wrong).toEqual([]);
  });

  test("more areas than a function takes are added up by several functions", () => {
    const sheets = scattered("Data", 300);
    const built = summary(read(sheets, { group: "-" }));
    const longest = formulas(built).reduce((a, b) => (a.length > b.length ? a : b));
    expect([listed(built), longest.split("SUM(").length]).toEqual([false, 3]);
    expect(recalculate(built, sheets).wrong).toEqual([]);
  });
});

test("a table's columns are named, so that rows added to it count at once in every sum", () => {
  const columns = ["Region", ...MONTHS.map(heading)];
  const rows: CellValue[][] = [
    columns,
    ...REGIONS.map((name, region) => [name, ...MONTHS.map((at) => plain(at, region))]),
  ];
  const block = blockOf("Data", rows, ["General"]);
  const table = { name: "Sales", sheet: "Data", area: block.area, columns };
  const built = formulas(
    summary(readRevenue(block, { label: "Sales", sheet: "Data", area: block.area, table }, "1900")),
  );
  expect(built).toEqual(
    expect.arrayContaining([
      "SUM(Sales[Jan 2024])",
      "SUMIFS(Sales[Jan 2024],Sales[Region],P$5)",
      "SUM(Sales[[Jan 2024]:[Dec 2025]])",
    ]),
  );
});
