import { createExcelPort } from "../../src/excel";
import { plan } from "../../src/sheet/plan";
import type { ChartSpec, SheetSpec } from "../../src/sheet/spec";
import { WorkbookProblem, type RefusedLook } from "../../src/sheet/workbook";
import type { Simulator, SimulatorOptions } from "../../src/simulator";
import { RangeAreas } from "../../src/simulator/objects/range";
import { HostError } from "../../src/simulator/wire/host-error";
import { chartSpec } from "../../src/workbench/excel/chart-spec";
import { PAGE, WORKINGS } from "../support/xlsx/fixtures";
import { slowTest } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

// Excel is started some eighty times.
jest.setTimeout(300_000);

const TWO = { area: { row: 2, column: 1, rows: 2, columns: 1 } };
const MARKED_LINES: ChartSpec = {
  name: "Marked",
  kind: "line",
  area: { row: 37, column: 0, rows: 14, columns: 3 },
  description: "Lines and a marker",
  categories: { area: { row: 2, column: 0, rows: 2, columns: 1 } },
  series: [
    { name: "Go-live", values: TWO, fill: "#D9D9D9", asColumns: true, valueLabels: '"Go-live";;' },
    { name: "Actual", values: TWO, fill: "#0F6CBD", weight: 2, nameAtEnd: "right" },
    { name: "Baseline", values: TWO, fill: "#404040", weight: 1, dashed: true, nameAtEnd: "above" },
  ],
  gapWidth: 40,
  nameEvery: 2,
  roomForNames: 0.2,
  valueAxis: { visible: false, numberFormat: "0" },
  fontSize: 9,
  fontColor: "#404040",
};
const edge = { line: "medium", color: "#888888" } as const;
/** Everything that a sheet can say of its look. */
const HEADING = {
  row: 4,
  column: 0,
  value: "A heading",
  style: {
    name: "Heading 2",
    font: { italic: true, underline: true },
    horizontal: "right",
    vertical: "center",
    top: edge,
    left: edge,
    numberFormat: "@",
  },
} as const;
const TITLE = {
  row: 6,
  column: 0,
  value: "A title",
  style: { name: "Heading 1", font: { size: 20, color: "#1F4E78" }, bottom: edge },
} as const;
const FULL: SheetSpec = {
  ...PAGE,
  cells: [...PAGE.cells, HEADING, TITLE],
  charts: [...PAGE.charts, MARKED_LINES],
  print: { ...PAGE.print, titleRows: { first: 0, last: 1 } },
};
const PLAN = plan([FULL, WORKINGS], FULL.name);

const port = createExcelPort();
let simulator: Simulator | null = null;

async function open(options: SimulatorOptions = {}): Promise<Simulator> {
  await simulator?.dispose();
  simulator = await startSimulator({ apiLevel: "1.9", ...options });
  return simulator;
}
const refusing = (refuses: readonly string[]) => open({ moods: { refuses } });
beforeEach(() => {
  // What a batch leaves uncalculated when it is undone, Univer complains about.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => simulator?.dispose());

/** What must be there whatever Excel refuses: cells, number formats, names, rules, and what the charts draw. */
function contentsOf({ store, workbook }: Simulator) {
  const names = store
    .names()
    .map(({ name, refersTo }) => [name, refersTo])
    .sort();
  const sheets = workbook.Worksheets.list().map((sheet) => ({
    name: sheet.Name,
    cells: store
      .cells(sheet.id)
      .map(({ row, column, value, formula, style }) => [row, column, value, formula, style.numberFormat])
      .filter(([, , value, formula]) => value !== "" || formula !== undefined),
    rules: [...sheet.validations].map(([key, { validation }]) => [
      key,
      validation.read("Rule"),
      validation.read("ErrorAlert"),
      validation.read("Prompt"),
    ]),
    charts: sheet.charts.items.map((chart) => [
      chart.read("Name"),
      chart.area,
      chart.series.items.map((series) => [series.read("Name"), series.values?.area, series.categories?.area]),
    ]),
  }));
  return { names, sheets };
}

/** What a sheet is without: of a heading's own number format, say, nothing is a look. */
const CONTENTS = [
  "ChartCollection.add",
  "Chart.name",
  "Chart.setPosition",
  "ChartSeriesCollection.add",
  "ChartSeries.name",
  "ChartSeries.setValues",
  "ChartSeries.setXAxisValues",
  "DataValidation.errorAlert",
  "DataValidation.prompt",
  "DataValidation.rule",
  "NamedItemCollection.add",
  "Range.formulas",
  "Range.numberFormat",
  "Worksheet.activate",
  "WorksheetCollection.add",
];

slowTest(
  "whatever member Excel refuses, either it is of the contents and nothing is written, or all contents are there and what is plainer is named",
  async () => {
    const usual = await open();
    const empty = contentsOf(usual);
    expect(await port.paint(PLAN)).toEqual([]);
    const whole = contentsOf(usual);
    const members = [...usual.host.changed].filter((member) => member !== "Functions.date").sort();
    const told = new Map<string, readonly RefusedLook[]>();
    for (const member of members) {
      const excel = await refusing([member]);
      const outcome = await port.paint(PLAN).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect([member, outcome, contentsOf(excel)]).toEqual([member, expect.any(WorkbookProblem), empty]);
      } else {
        told.set(member, outcome as readonly RefusedLook[]);
        expect([member, contentsOf(excel)]).toEqual([member, whole]);
      }
    }
    expect(members.filter((member) => !told.has(member))).toEqual([...CONTENTS].sort());
    expect(told.size).toBeGreaterThan(40);
    expect([...told].filter(([, refused]) => refused.length === 0)).toEqual([]);
    expect(told.get("ChartAxis.visible")).toEqual([{ sheet: "Our page", what: "charts" }]);
    expect(told.get("RangeAreas.style")).toEqual([{ sheet: "Our page", what: "headings" }]);
    expect(told.get("PageLayout.zoom")).toEqual([
      { sheet: "Our page", what: "print" },
      { sheet: "Our workings", what: "print" },
    ]);
  },
);

test("without a printer all is there but the setup of the pages", async () => {
  const usual = await open();
  await port.paint(PLAN);
  const before = looksOf(usual);
  const excel = await open({ moods: { noPrinter: true } });
  const from = excel.host.roundTrips;
  expect(await port.paint(PLAN)).toEqual([
    { sheet: "Our page", what: "print" },
    { sheet: "Our workings", what: "print" },
  ]);
  expect(looksOf(excel)).toEqual(before);
  // Around, contents, looks, a trip for each of the eight parts, two for the sheets; then Office.js gives back.
  expect(excel.host.roundTrips - from).toBeLessThanOrEqual(3 + 8 + 2 + 1);
});

/** All looks but the setup of pages. */
const looksOf = ({ store, workbook }: Simulator) =>
  workbook.Worksheets.list().map(({ id, styleNames, highlights, charts }) => [
    store.cells(id).map(({ style }) => style),
    store.merges(id),
    store.columnWidths(id),
    store.rowHeights(id),
    store.frozen(id),
    store.tabColor(id),
    store.gridlines(id),
    [...styleNames],
    highlights.map(({ area, format }) => [area, format.custom.rule.read("Formula")]),
    charts.items.map((chart) => chartSpec(chart, workbook.sheet(id))),
  ]);

test("an Excel that takes no looks at all is not asked for each of them", async () => {
  const looks = [
    "RangeFormat.*",
    "RangeFont.*",
    "RangeFill.*",
    "RangeBorder.*",
    "RangeAreas.*",
    "Range.merge",
    "ConditionalFormatCollection.*",
    "ChartTitle.*",
    "ChartPlotArea.*",
    "ChartSeries.chartType",
    "ChartAxis.*",
    "Worksheet.gridlines",
    "PageLayout.*",
  ];
  const excel = await refusing(looks);
  const from = excel.host.roundTrips;
  const refused = await port.paint(PLAN);
  expect(new Set(refused.map(({ what }) => what))).toEqual(
    new Set(["headings", "formats", "merges", "sizes", "highlights", "charts", "view", "print"]),
  );
  expect(excel.host.roundTrips - from).toBeLessThanOrEqual(3 + 8 + 1);
});

test("what is refused once and then taken is there, and nothing is named", async () => {
  const excel = await open();
  // What Office.js sends of its own when it starts is no part of a painting.
  await new Promise((done) => setTimeout(done, 50));
  await excel.host.idle();
  excel.host.failAt({ trip: 3, code: "GeneralException", after: 25 });
  expect(await port.paint(PLAN)).toEqual([]);
  const again = looksOf(excel);
  await open();
  await port.paint(PLAN);
  expect(simulator && looksOf(simulator)).toEqual(again);
});

test("headings that are named again keep their own look and number format", async () => {
  const usual = await open();
  await port.paint(PLAN);
  const before = [looksOf(usual), contentsOf(usual)];
  // Refused in the batch and in its part, a heading is named again by itself when all other looks are there.
  const excel = await open();
  let named = 0;
  const style = Object.getOwnPropertyDescriptor(RangeAreas.prototype, "Style");
  jest.spyOn(RangeAreas.prototype, "Style", "set").mockImplementation(function (this: RangeAreas, value: unknown) {
    named += 1;
    if (named <= 2) throw new HostError("GeneralException");
    style?.set?.call(this, value);
  });
  expect(await port.paint(PLAN)).toEqual([]);
  expect(named).toBe(4);
  expect([looksOf(excel), contentsOf(excel)]).toEqual(before);
});

test("a go-live marker among lines is the only series in columns, in an Excel in which a series takes the type of the one before it", async () => {
  const excel = await open();
  await port.paint(PLAN);
  const chart = excel.workbook.Worksheets.list()
    .flatMap(({ charts }) => charts.items)
    .find((one) => one.read("Name") === "Marked");
  expect(chart?.series.items.map((series) => [series.read("Name"), series.read("ChartType")])).toEqual([
    ["Go-live", "ColumnClustered"],
    ["Actual", "Line"],
    ["Baseline", "Line"],
  ]);
});

describe("a workbook that calculates by hand", () => {
  const shown = (excel: Simulator) =>
    excel.store.read(excel.workbook.Worksheets.list().find(({ Name }) => Name === "Our page")?.id ?? "", {
      row: 3,
      column: 1,
      rows: 1,
      columns: 1,
    });

  test("is calculated once all is written, in no further round trip, and its mode is left alone", async () => {
    const excel = await open({ moods: { manualCalculation: true } });
    const from = excel.host.roundTrips;
    expect(await port.paint(PLAN)).toEqual([]);
    expect(excel.host.roundTrips - from).toBeLessThanOrEqual(3 + 1);
    expect(shown(excel)).toEqual([[3333.5]]);
    expect(excel.workbook.Application.CalculationMode).toBe("Manual");
  });

  test("that refuses to calculate is told, for its numbers are old", async () => {
    const excel = await open({ moods: { manualCalculation: true, refuses: ["Application.calculate"] } });
    expect(await port.paint(PLAN)).toEqual([{ sheet: "Our page", what: "calculation" }]);
    expect(shown(excel)).not.toEqual([[3333.5]]);
  });

  test("by itself is not asked to", async () => {
    const excel = await open();
    await port.paint(PLAN);
    expect(excel.host.changed.has("Application.calculate")).toBe(false);
  });
});
