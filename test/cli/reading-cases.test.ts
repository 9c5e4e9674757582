import { readdirSync } from "node:fs";
import path from "node:path";
import { envelope, testFolder } from "../support/command-line";

const CASES = path.resolve(__dirname, "../fixtures/cases/reading");

/**
 * What `inspect --json` says of a file: some of its report, or the question and its choices, or a piece of the refusal.
 */
type Said =
  | Readonly<Record<string, unknown>>
  | { readonly asks: string; readonly choices: readonly string[] }
  | { readonly refuses: string };

const months = (first: string, ...sums: readonly number[]) => {
  const [year = 0, month = 0] = first.split("-").map(Number);
  return Object.fromEntries(
    sums.map((sum, at) => [new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 7), sum]),
  );
};
const of = (count: number, sum: (at: number) => number) => Array.from({ length: count }, (_, at) => sum(at));
const asks = (id: string, ...choices: readonly string[]): Said => ({ asks: id, choices });
const refuses = (words: string): Said => ({ refuses: words });
/** Thirty rows, 100 to 129, over the days of January to June 2024. */
const THIRTY = { rowsRead: 30, total: 3435, months: months("2024-01", ...of(6, (at) => 510 + 25 * at)) };

/** What is right of each file. */
const RIGHT: Readonly<Record<string, Said>> = {
  "a_month_missing_across.xlsx": {
    groups: ["A", "B"],
    months: { ...months("2024-01", 30, 32), ...months("2024-04", 34, 36, 38) },
    total: 170,
  },
  "b01_swapped_dates.xlsx": asks("swapped-days", "swap", "keep"),
  "b02_brazil_marks.csv": {
    amountColumn: "Receita",
    total: 87_874_863.54,
    months: months("2024-01", 335_104.57, 87_539_758.97),
  },
  "b03_unquoted_thousands.csv": refuses("Line 3 has 4 fields where most lines have 3; the last is “250”."),
  "b04_first_2100_blank.csv": { amountColumn: "Net sales", rowsRead: 300, total: 30_000 },
  "b05_formulas_without_values.xlsx": { amountColumn: "Qty × Price", months: months("2024-01", ...of(6, () => 100)) },
  "b06_1904_mixed.xlsx": { dateSystem: "1904", months: months("2024-01", ...of(6, () => 500)) },
  "b07_last_moment_of_month.xlsx": { months: months("2024-01", 200, ...of(5, () => 100)) },
  "b08_text_among_numbers.xlsx": { total: 37_035, months: months("2024-01", ...of(6, () => 6172.5)) },
  "b08b_ambiguous_text_among_numbers.xlsx": asks("decimal-mark", "point", "comma"),
  "b09_two_columns_one_heading.csv": asks("amount", "C", "D"),
  "b10_serials_in_csv.csv": { months: months("2024-01", 300, 300, 400) },
  "b11_gap_months.csv": { months: { ...months("2022-01", 100, 110, 120), ...months("2023-01", 130, 140, 150) } },
  "b13_quarter_subtotals_across.csv": {
    months: months("2024-01", 11, 22, 33, 44, 55, 66),
    columnsLeftOut: [{ header: "Q1" }, { header: "Q2" }, { header: "H1" }],
  },
  "b15_years_over_months.csv": { months: { ...months("2023-01", 11, 22, 33), ...months("2024-01", 44, 55, 66) } },
  "b16_ty_ly_columns.csv": asks("amount", "Sales TY", "Sales LY"),
  "b17_this_year_last_year.csv": {
    months: { ...months("2023-01", 100, 100, 100), ...months("2024-01", 110, 120, 130) },
    columnsLeftOut: [{ header: "Change" }],
  },
  "b18_nordic.csv": { currency: "kr.", months: months("2024-01", 1234.5, 2000, -50) },
  "b19u_polish_utf8.csv": {
    amountColumn: "Sprzedaż netto",
    currency: "zł",
    months: months("2024-01", 1234.5, 2000, -50),
  },
  "crdr.csv": { months: months("2024-01", 1000, 3000, -100), live: false },
  "date_total_only.csv": { amountColumn: "Total", groupColumn: "Store", ...THIRTY },
  "desc_months_real_dates.xlsx": { months: months("2022-01", 6, 4, 206, 255, 288, 309) },
  "desc_months_text.csv": { months: months("2024-01", 11, 22, 33, 44, 55, 66) },
  "desc_quarters.csv": {
    periodicity: "quarterly",
    months: Object.fromEntries(
      ["2022-07", "2022-10", "2023-01", "2023-04", "2023-07", "2023-10"].map((month, at) => [month, 11 * (at + 1)]),
    ),
  },
  "desc_years_ttm.csv": asks("decimal-mark", "point", "comma"),
  "kpi_rows_added_up.csv": asks("measure", "Revenue", "Orders", "New customers", "Average order value", "all"),
  "net_price.csv": { amountColumn: "Value", ...THIRTY },
  "number_column_taken_as_group.xlsx": { amountColumn: "Net revenue", groupColumn: null, groups: [], total: 3_435_000 },
  "only_store_number.csv": asks("amount", "Units Sold"),
  "pl_total_revenue_cannot_be_chosen.csv": asks(
    "measure",
    "others",
    "Cupcake Revenue $",
    "Drinks Revenue $",
    "Total Revenue $",
    "Cupcake COGS $",
    "Gross Profit $",
    "Staff Costs $",
    "EBITDA $",
    "all",
  ),
  "rebuild_of_stacked_ranges.xlsx": { parts: ["Alpha!A1:C27", "Beta!A1:C27"], rowsRead: 48, total: 5712 },
  "stack_of_ranges.xlsx": { parts: ["'S2023'!A1:C25", "'S2024'!A1:C25"], rowsRead: 48, total: 5712 },
  "total_beside_gross_profit.csv": { amountColumn: "Total", ...THIRTY },
  "total_beside_operating_income.csv": { amountColumn: "Total", ...THIRTY },
  "total_line_counts_total_rows.xlsx": {
    rowsRead: 12,
    total: 1200,
    leftOut: [
      { reason: "a total of other rows", rows: 1, amount: 1200 },
      { reason: "no date", rows: 1, amount: 0.25 },
    ],
  },
  "unit_lakhs.csv": { unit: "lakh", currency: "₹", total: 133.35 },
  "unit_senyen.csv": { unit: "thousand", months: months("2023-01", 1250, 1350, 1450) },
  "unit_wanyuan.csv": { unit: "ten thousand", months: months("2023-01", 12.5, 13.5, 14.5) },
  "unlabelled-totals-counted-twice.csv": {
    months: months("2024-01", 30, 32, 12),
    leftOut: [{ reason: "the sum of the rows of its date", rows: 3, amount: 74 }],
  },
  "value_beside_hours.csv": { amountColumn: "Value", ...THIRTY },
  "year_and_period_12.csv": asks("date", "Fiscal Year"),
  "year_and_period_int.csv": asks("date", "Year"),
  "ytd_column_summed.csv": refuses(
    "“Revenue YTD” is a running total, as its heading says: added up it would count revenue several times.",
  ),
};

/** Files of which more could be made, why that waits, and what is said of them until then. */
const LATER: Readonly<Record<string, { readonly because: string; readonly says: Said }>> = {
  "b19_polish.csv": {
    because: "Windows-1250 is taken for Windows-1252: the encoding should be read or named",
    says: refuses("has no header row"),
  },
  "b21_cp1250_groups.csv": {
    because: "Windows-1250 is taken for Windows-1252, so that names are garbled",
    says: { total: 3284.5, groups: expect.not.arrayContaining(["Łódź"]) as unknown },
  },
  "crm.csv": {
    because: "which stages count should be asked: lost deals are rows too",
    says: asks("unreadable", "leave-out"),
  },
  "half_years.csv": {
    because: "half-years are no periods yet",
    says: refuses("half_years!A2 in “Period” holds “H1 2022”. Write dates with their year"),
  },
  "japanese_era.csv": {
    because: "years of Japanese eras are not read yet",
    says: refuses("japanese_era!A2 in “年月” holds “令和5年1月”. Write dates with their year"),
  },
  "ons_timeseries.csv": {
    because: "rows of facts above a list without a header, and years and quarters above months",
    says: refuses("No column holds dates."),
  },
  "sparse-dates.csv": {
    because: "one row a month on any day is monthly, and is taken for weekly",
    says: { total: 14_209_921.43, periodicity: "weekly" },
  },
  "weeks_across.csv": {
    because: "weeks without a year across are not asked for theirs",
    says: refuses("No column holds dates. Looked at: Store, Wk 1, Wk 2, Wk 3, Wk 4."),
  },
};

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  "stack_of_ranges.xlsx": ["--source", "S2023!A1:C25 + S2024!A1:C25"],
};

async function inspected(name: string, ...more: readonly string[]): Promise<Said> {
  const { code, out, error } = await envelope(
    "inspect",
    path.join(CASES, name),
    "--json",
    ...(ARGUMENTS[name] ?? []),
    ...more,
  );
  if (code !== 0) return { refuses: error };
  const report = JSON.parse(out) as { questions: { id: string; choices: { value: string }[] }[] };
  const [question] = report.questions;
  return question ? asks(question.id, ...question.choices.map(({ value }) => value)) : report;
}

function expectSaid(said: Said, expected: Said): void {
  if ("refuses" in expected)
    expect(said).toEqual({ refuses: expect.stringContaining(String(expected.refuses)) as unknown });
  else if ("asks" in expected) expect(said).toEqual(expected);
  else expect(said).toMatchObject(expected);
  if ("months" in expected) expect("months" in said && said.months).toEqual(expected.months);
}

test("every file has its place in one of the two lists", () => {
  expect([...Object.keys(RIGHT), ...Object.keys(LATER)].sort()).toEqual(readdirSync(CASES).sort());
});

test.each(Object.entries(RIGHT))("%s is read right, or asked about", async (name, expected) => {
  expectSaid(await inspected(name), expected);
});

test.each(Object.entries(LATER))("%s waits, and says what it said", async (name, { says }) => {
  expectSaid(await inspected(name), says);
});

describe("what was answered is read", () => {
  test.each<[string, string[], Said]>([
    ["pl_total_revenue_cannot_be_chosen.csv", ["--answer", "measure=Total Revenue"], { rowsRead: 1, total: 2360 }],
    ["pl_total_revenue_cannot_be_chosen.csv", ["--answer", "measure=Total Revenue $"], { rowsRead: 1, total: 2360 }],
    ["kpi_rows_added_up.csv", ["--answer", "measure=Revenue"], { total: 3300 }],
    ["year_and_period_int.csv", ["--date", "Year"], { periodicity: "yearly", total: 2556 }],
  ])("%s %j", async (name, more, expected) => {
    expectSaid(await inspected(name, ...more), expected);
  });
});

describe("a summary of several ranges", () => {
  const { file } = testFolder();
  const summary = async (...words: string[]) => {
    const { code, out, error } = await envelope("summarize", ...words, "--json");
    expect([code, error]).toEqual([0, ""]);
    return JSON.parse(out) as { increase: number; actual: number };
  };

  test("is built again from all of them", async () => {
    const first = await summary(
      path.join(CASES, "rebuild_of_stacked_ranges.xlsx"),
      "--launched",
      "2024-01-01",
      "--out",
      file("one.xlsx"),
    );
    const second = await summary(file("one.xlsx"), "--share", "5%", "--out", file("two.xlsx"));
    expect([first.increase, second.increase, second.actual]).toEqual([1512, 1512, 3756]);
  });
});
