import { contains, overlaps } from "../../../src/sheet/address";
import type { SheetSpec } from "../../../src/sheet/spec";
import { buildSummary, type CaseRequest } from "../../../src/summary";
import { fullRequest, storyRequest, typedRequest } from "../../support/story";

const pageOf = (request: CaseRequest): SheetSpec => buildSummary(request, "0.0.0").sheets[0];

/** The row in which a text stands; -1 where it does not. */
function rowOf({ cells }: SheetSpec, text: string): number {
  return cells.find(({ value, style }) => value === text && style?.font?.bold)?.row ?? -1;
}

const PAGES: [string, () => CaseRequest][] = [
  ["everything that a case can say", () => fullRequest()],
  ["the story", () => storyRequest()],
  ["costs without components", () => fullRequest({ components: [] })],
  ["revenue that fell", () => storyRequest({ baseline: 99e9 })],
  ["four typed numbers", () => typedRequest()],
  [
    "typed, with parts of the cost and notes",
    () => ({
      ...typedRequest({ ...fullRequest().sponsorCase, uplift: 0.2, launched: null, treated: [], control: [] }),
    }),
  ],
];

test("blocks stand side by side in the order of the page", () => {
  const page = pageOf(fullRequest());
  const rows = (...names: string[]) => names.map((name) => rowOf(page, name));
  expect(rows("Bridge")).toEqual(rows("Bridge, step by step"));
  expect(rows("The claim")).toEqual(rows("What each baseline says"));
  expect(rows("Caveats and intangibles")).toEqual(rows("Sign-off"));
  const down = rows("Bridge", "The claim", "Sensitivity", "Costs", "Assumptions", "Checks", "Sign-off");
  expect(down).toEqual([...down].sort((a, b) => a - b));
  expect(rowOf(page, "Not on this page yet")).toBe(-1);
});

const FULL = ["Assumptions", "Checks", "Not on this page yet"];
const HALVES: [string, () => CaseRequest][] = [
  ...PAGES,
  ["components without costs", () => fullRequest({ costs: null, cost: 5e6 })],
  [
    "revenue that fell, with components",
    () => storyRequest({ baseline: 99e9, components: [{ name: "Coaching", share: 0.03 }] }),
  ],
  ["typed, with components", () => typedRequest({ components: [{ name: "Coaching", share: 0.03 }] })],
  ["typed, with costs", () => typedRequest({ costs: fullRequest().sponsorCase.costs })],
  ["typed, falling", () => typedRequest({ uplift: -0.1 })],
];

test.each(HALVES)("%s: beside each block of half the width stands another", (_name, request) => {
  const page = pageOf(request());
  const headings = page.cells.filter(({ value, style }) => style?.name === "Heading 2" && value !== null);
  const on = (column: number) => headings.filter((cell) => cell.column === column);
  const alone = [0, 7].flatMap((column) =>
    on(column).filter(({ row }) => !on(7 - column).some((other) => other.row === row)),
  );
  expect(alone.map(({ value }) => value).filter((value) => !FULL.includes(String(value)))).toEqual([]);
});

test("the source of an assumption that stands on our sheets is a link to a name of theirs", () => {
  for (const request of [
    fullRequest({ notes: [] }),
    typedRequest({ notes: [{ assumption: "margin", source: "Finance pack", owner: "", agreedOn: null }] }),
  ]) {
    const { sheets } = buildSummary(request, "0.0.0");
    const names = sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
    const targets = sheets[0].cells.flatMap(({ formula }) => /^HYPERLINK\("#(\w+)",/.exec(formula ?? "")?.[1] ?? []);
    expect(targets.length).toBeGreaterThanOrEqual(3);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
  }
});

test("without revenue by period the sensitivity moves up beside the claim", () => {
  const page = pageOf(typedRequest());
  expect(rowOf(page, "Sensitivity")).toBe(rowOf(page, "The claim"));
});

test("a block without its data is one line that says what it needs", () => {
  const page = pageOf(typedRequest());
  const start = rowOf(page, "Not on this page yet");
  for (const name of [
    "What each baseline says",
    "Credit by component",
    "Costs",
    "Assumptions",
    "Checks",
    "Caveats and sign-off",
  ]) {
    const row = rowOf(page, name);
    expect(row).toBeGreaterThan(start);
    expect(String(page.cells.find((cell) => cell.row === row && cell.column === 3)?.value)).toMatch(/\.$/);
  }
});

test.each(PAGES)(
  "%s: one printed page without gridlines, nothing outside it, nothing over another",
  (_name, request) => {
    const page = pageOf(request());
    const { print, merges, charts, cells, names } = page;
    expect(page.gridlines).toBe(false);
    expect(print).toMatchObject({ orientation: "portrait", fitToWidth: 1, fitToHeight: 1 });
    const [printed = fail("nothing is printed"), ...others] = print.areas;
    expect(others).toEqual([]);
    expect(cells.filter((cell) => !contains(printed, cell))).toEqual([]);
    merges.forEach((area, index) =>
      expect(merges.slice(index + 1).filter((other) => overlaps(area, other))).toEqual([]),
    );
    // Only the first cell of merged ones holds anything, and nothing stands below a chart.
    const filled = cells.filter(({ value, formula }) => value !== null || formula !== undefined);
    for (const area of merges)
      expect(
        filled.filter((cell) => contains(area, cell) && (cell.row !== area.row || cell.column !== area.column)),
      ).toEqual([]);
    for (const { area } of charts) expect(filled.filter((cell) => contains(area, cell))).toEqual([]);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    for (const row of Array.from({ length: printed.rows }, (_row, at) => at))
      expect(page.rowHeights.some((height) => height.row === row)).toBe(true);
  },
);
