import { strFromU8, unzipSync } from "fflate";
import { createExcelPort } from "../../src/excel";
import { plan } from "../../src/sheet/plan";
import type { ChartSpec } from "../../src/sheet/spec";
import { buildSummary } from "../../src/summary";
import { chartSpec } from "../../src/workbench/excel/chart-spec";
import { newWorkbook, openWorkbook } from "../../src/xlsx";
import { storyRequest, storyRows } from "../support/story";
import { slowTest } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(60_000);

const { sheets } = buildSummary(storyRequest(), "0.0.0");
const painted = plan(sheets, sheets[0].name);
const lineChart = sheets[0].charts.find(({ kind }) => kind === "line");
if (!lineChart) throw new Error("the page has no line chart");

slowTest("charts that were painted through Office.js are read back as they were described", async () => {
  const simulator = await startSimulator({ apiLevel: "1.9" });
  simulator.store.write(
    simulator.store.addSheet("Sales data"),
    0,
    0,
    storyRows().map((row) => row.map((value) => value ?? "")),
  );
  await createExcelPort().paint(painted);
  const sheet = simulator.workbook.Worksheets.list().find(({ Name }) => Name === sheets[0].name);
  if (!sheet) throw new Error("the page was not painted");
  const found = sheet.charts.items.map((chart) => chartSpec(chart, sheet));
  // Office.js has no place for the description; the width is counted in whole pixels.
  const comparable = ({ description: _description, roomForNames, ...rest }: ChartSpec) => ({
    ...rest,
    ...(roomForNames === undefined ? {} : { room: roomForNames.toFixed(2) }),
  });
  expect(found.map((spec) => spec && comparable(spec))).toEqual(sheets[0].charts.map(comparable));
  await simulator.dispose();
});

test("in a file, columns among lines come first, and the names at the ends belong to the last points", async () => {
  const workbook = openWorkbook(newWorkbook(), "Book.xlsx");
  await workbook.paint(painted);
  const parts = unzipSync(workbook.save());
  const charts = Object.entries(parts)
    .filter(([name]) => /charts\/.*\.xml$/.test(name) && !name.includes("_rels"))
    .map(([, bytes]) => strFromU8(bytes));
  const xml = charts.find((part) => part.includes("<c:lineChart>")) ?? "";
  expect(xml.indexOf("<c:barChart>")).toBeGreaterThan(0);
  expect(xml.indexOf("<c:barChart>")).toBeLessThan(xml.indexOf("<c:lineChart>"));
  const last = lineChart.categories.area.rows - 1;
  expect(xml.match(/<c:dLbl><c:idx val="\d+"\/>/g)).toEqual(Array(2).fill(`<c:dLbl><c:idx val="${last}"/>`));
  expect(xml).toContain('<c:numFmt formatCode="&quot;Go-live&quot;;;" sourceLinked="0"/>');
});
