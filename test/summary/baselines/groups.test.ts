import { readFileSync } from "node:fs";
import path from "node:path";
import { serialFromDay } from "../../../src/sheet/dates";
import type { CellValue } from "../../../src/sheet/spec";
import { BLANK_CASE, type CaseRequest, type SponsorCase } from "../../../src/summary";
import { ChangedSummary } from "../../support/changed-summary";
import { GO_LIVE, storyReading, storyRows, TODAY } from "../../support/story";
import { slowTest } from "../../support/tier";

const FORMATS = ["yyyy-mm-dd", "General", "0.00"];
const MISSING = "No month is missing";
const SIDES = "Same groups before and after";
const SPELLING = "Groups are spelt alike";

/** Rows of a file of cases: days as serial numbers. */
function rowsOf(file: string): CellValue[][] {
  const [head = "", ...lines] = readFileSync(path.resolve(__dirname, "../../fixtures/cases", file), "utf8")
    .trim()
    .split(/\r?\n/);
  return [
    head.split(","),
    ...lines.map((line) =>
      line
        .split(",")
        .map((text, column) =>
          column === 0 ? dayOf(text) : column === line.split(",").length - 1 ? Number(text) : text,
        ),
    ),
  ];
}

function dayOf(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return serialFromDay({ year, month, day }, "1900");
}

function caseOf(rows: CellValue[][], over: Partial<SponsorCase> = {}): ChangedSummary {
  const request: CaseRequest = {
    sponsorCase: { ...BLANK_CASE, launched: GO_LIVE, share: 0.5, cost: 100, margin: 0.4, ...over },
    reading: storyReading(rows, FORMATS.slice(0, rows[0]?.length)),
    typedBaseline: null,
    today: TODAY,
  };
  return new ChangedSummary(request, rows);
}

/** A check as it was built and as the sheet works it out, which must be the same. */
function said(changed: ChangedSummary, label: string): string {
  const built = changed.summary.checks.find((check) => check.label === label);
  const live = changed.check(label);
  expect(live).toBe(`${built?.passed ? "✔" : "✖"} ${built?.detail ?? ""}`);
  return live;
}

describe("months without revenue", () => {
  test("of all revenue, before go-live", () => {
    expect(said(caseOf(rowsOf("claims/missing-two-months-before.csv")), MISSING)).toBe(
      "✖ the source has no revenue in Mar 2024",
    );
  });

  test("of nine months in a row", () => {
    const rows = rowsOf("reading/b11_gap_months.csv");
    expect(said(caseOf(rows, { launched: dayOf("2023-01-01") }), MISSING)).toBe(
      "✖ the source has no revenue in Apr 2022",
    );
  });

  const without = (...gone: [string, number][]) =>
    storyRows().filter(
      ([, region], index) =>
        !gone.some(
          ([name, month]) =>
            region === name && index === 1 + month * 5 + ["North", "East", "West", "South", "Central"].indexOf(name),
        ),
    );
  const sides = { treated: ["North", "East", "West"], control: ["South", "Central"] };

  test.each<[string, [string, number][], string]>([
    ["a group that took part, before", [["East", 14]], "✖ East has no revenue in Mar 2024"],
    ["a group of the control, after", [["Central", 30]], "✖ Central has no revenue in Jul 2025"],
    [
      "two of them: the first",
      [
        ["Central", 30],
        ["West", 3],
      ],
      "✖ West has no revenue in Apr 2023",
    ],
    ["none", [], "✔ none is"],
  ])("%s", (_name, gone, expected) => {
    expect(said(caseOf(without(...gone), sides), MISSING)).toBe(expected);
  });

  test("are missed when rows are deleted after the build, and when a figure is 0 they are not", () => {
    const changed = caseOf(storyRows(), sides);
    const east = 1 + 14 * 5 + 1;
    expect(changed.typeIntoSource(east, 2, 0).check(MISSING)).toBe("✔ none is");
    expect(changed.typeIntoSource(east, 2, null).check(MISSING)).toBe("✖ East has no revenue in Mar 2024");
  });

  slowTest("stores that sell now and then are judged as a side", () => {
    const rows = rowsOf("claims/many-small.csv");
    const stores = [...new Set(rows.slice(1).map(([, store]) => String(store)))];
    expect(said(caseOf(rows), MISSING)).toBe("✔ none is");
    const split = caseOf(rows, {
      treated: stores.filter((_, at) => at % 2 === 0),
      control: stores.filter((_, at) => at % 2 === 1),
    });
    expect([MISSING, SIDES, SPELLING].map((label) => said(split, label).slice(0, 1))).toEqual(["✔", "✔", "✔"]);
    const few = caseOf(rows, { treated: ["S001", "S002", "S003"], control: ["S004", "S005", "S006"] });
    // What Envelope itself calls a side is never cut.
    expect(said(few, MISSING)).toBe("✖ the learners’ side has no revenue in Jan 2023");
  });
});

describe("groups on one side of go-live", () => {
  test("one that opens at go-live is named", () => {
    const changed = caseOf(rowsOf("claims/treated-opens-at-launch.csv"), {
      treated: ["North", "NewCity"],
      control: ["South"],
    });
    expect(said(changed, SIDES)).toBe("✖ NewCity has no revenue before go-live");
    expect(said(changed, MISSING)).toBe("✔ none is");
  });

  test("one that closes before it, too", () => {
    const rows = storyRows().filter(
      ([month, region], index) => index === 0 || region !== "South" || Number(month) < GO_LIVE - 100,
    );
    expect(said(caseOf(rows, { treated: ["North", "East", "West"], control: ["South", "Central"] }), SIDES)).toBe(
      "✖ South has no revenue after go-live",
    );
  });
});

describe("a group that is on no side for how it is written", () => {
  const renamed = (name: string, months: number, from = "North") =>
    storyRows().map(
      ([month, region, amount], index) =>
        [month, region === from && index <= months * 5 ? name : region, amount] as CellValue[],
    );
  const sides = { treated: ["North", "East"], control: ["South", "Central"] };

  test.each([
    ["Nort h", 24, "✖ “Nort h” looks like “North”"],
    ["Norht", 5, "✖ “Norht” looks like “North”"],
    ["Noth", 5, "✖ “Noth” looks like “North”"],
    ["Northern", 24, "✔ none looks like another"],
    // In all months but three: a group of its own, with a name that is close.
    ["Norsh", 33, "✔ none looks like another"],
  ])("%s in the first %d months", (name, months, expected) => {
    expect(said(caseOf(renamed(name, months), sides), SPELLING)).toBe(expected);
  });

  test("one that was taken for treated, because only the control was named", () => {
    expect(said(caseOf(renamed("Centra l", 10, "Central"), { control: ["South", "Central"] }), SPELLING)).toBe(
      "✖ “Centra l” looks like “Central”",
    );
  });

  test("names with other digits are others", () => {
    const rows = storyRows().map(
      ([month, region, amount], index) =>
        [
          month,
          index > 0 && region === "West" ? "Area 12" : region === "North" ? "Area 11" : region,
          amount,
        ] as CellValue[],
    );
    expect(said(caseOf(rows, { treated: ["Area 11", "East"], control: ["South", "Central"] }), SPELLING)).toBe(
      "✔ none looks like another",
    );
  });

  test("one that is renamed after the build", () => {
    const changed = caseOf(storyRows(), sides);
    for (let month = 0; month < 3; month++) changed.typeIntoSource(1 + month * 5, 1, "Nort h");
    expect(changed.check(SPELLING)).toBe("✖ a group not known when built is on no side");
  });

  test("amounts that change in a group on neither side are no new group", () => {
    expect(caseOf(storyRows(), sides).typeIntoSource(3, 2, 123_456).check(SPELLING)).toBe("✔ none looks like another");
  });
});

test("amounts that become text after the build are counted", () => {
  const changed = caseOf(storyRows(), { treated: ["North", "East", "West"], control: ["South", "Central"] });
  const check = "Every row has a date and an amount";
  expect(said(changed, check)).toBe("✔ none left out");
  changed.typeIntoSource(4, 2, "1,000");
  expect(changed.check(check)).toBe("✖ amounts that became text: 1");
  expect(changed.typeIntoSource(9, 2, "12 ").check(check)).toBe("✖ amounts that became text: 2");
});
