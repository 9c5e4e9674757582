import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExcelPort } from "../../src/excel";
import { plan } from "../../src/sheet/plan";
import type { Simulator } from "../../src/simulator";
import type { CellStyle } from "../../src/simulator/store";
import { buildSummary } from "../../src/summary";
import { newWorkbook, openWorkbook } from "../../src/xlsx";
import { openInExcel } from "../support/open-in-excel";
import { storyRequest, storyRows, typedRequest } from "../support/story";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(60_000);

/** How a sheet looks: the style of each cell that has one, sizes, merged cells. */
function looksOf({ store }: Simulator, name: string) {
  const id = store.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  return {
    cells: store
      .cells(id)
      .map(({ row, column, style }) => [`${row},${column}`, plain(style)])
      .filter(([, style]) => style !== "{}"),
    merges: store
      .merges(id)
      .map((area) => JSON.stringify(area))
      .sort(),
    view: [store.gridlines(id), store.tabColor(id), store.frozen(id)],
  };
}

/** Widths of columns and heights of rows. */
function sizesOf({ store }: Simulator, name: string): [string, number][] {
  const id = store.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  const sizes = (of: string, list: readonly { index: number; points: number }[]) =>
    list.map(({ index, points }): [string, number] => [`${of} ${index}`, points]);
  return [...sizes("column", store.columnWidths(id)), ...sizes("row", store.rowHeights(id))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

/** Points of a pixel, to which the file's sizes are rounded when it is opened. */
const PIXEL = 0.75;

/** A file names the font of each cell, Office.js leaves it at the workbook's; both have the same. */
function plain(style: CellStyle): string {
  return JSON.stringify(
    Object.entries(style)
      .filter(([key]) => key !== "fontName")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test.each([
  ["the story", () => storyRequest()],
  ["four typed numbers", () => typedRequest({ margin: 0.42 })],
])("one plan looks the same in Excel and in a file: %s", async (_name, request) => {
  const { sheets } = buildSummary(request(), "0.0.0");
  const painted = plan(sheets, sheets[0].name);
  const simulator = await startSimulator({ apiLevel: "1.9" });
  simulator.store.write(
    simulator.store.addSheet("Sales data"),
    0,
    0,
    storyRows().map((row) => row.map((value) => value ?? "")),
  );
  await createExcelPort().paint(painted);
  const inExcel = sheets.map(({ name }) => looksOf(simulator, name));
  const sizesInExcel = sheets.flatMap(({ name }) => sizesOf(simulator, name));
  await simulator.dispose();

  const file = openWorkbook(newWorkbook(), "Book.xlsx");
  await file.paint(painted);
  const folder = mkdtempSync(join(tmpdir(), "envelope-"));
  writeFileSync(join(folder, "Book.xlsx"), file.save());
  const opened = await openInExcel(join(folder, "Book.xlsx"));
  rmSync(folder, { recursive: true });
  const inFile = sheets.map(({ name }) => looksOf(opened, name));
  const sizesInFile = sheets.flatMap(({ name }) => sizesOf(opened, name));
  await opened.dispose();
  expect(inFile).toEqual(inExcel);
  expect(sizesInFile.map(([of]) => of)).toEqual(sizesInExcel.map(([of]) => of));
  expect(sizesInFile.filter(([, points], index) => Math.abs(points - (sizesInExcel[index]?.[1] ?? 0)) > PIXEL)).toEqual(
    [],
  );
});
