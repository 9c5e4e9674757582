import type { Area } from "../../sheet/address";
import type { ChartSpec } from "../../sheet/spec";
import type { Box, PlacedChart } from "../charts/ChartOverlay";
import { chartPicture } from "../charts/chart-picture";
import type { Workbook } from "../../simulator/objects/workbook";
import type { CellStore } from "../../simulator/store";
import { chartSpec } from "./chart-spec";

const PIXELS_A_POINT = 4 / 3;

/**
 * The charts of the sheet that is shown, with what their cells hold at present.
 * @param chartsOfFile those that came with the file, by the id of their sheet
 */
export function placedCharts(
  workbook: Workbook,
  store: CellStore,
  chartsOfFile: (sheetId: string) => readonly ChartSpec[],
): PlacedChart[] {
  const sheetId = store.activeSheet();
  const sheet = workbook.sheet(sheetId);
  const specs = [...chartsOfFile(sheetId), ...sheet.charts.items.flatMap((chart) => chartSpec(chart, sheet) ?? [])];
  return specs.map((spec) => ({
    id: `${sheetId}:${spec.name}`,
    sheetId,
    box: boxOf(spec.area, store, sheetId),
    picture: chartPicture(spec, store, sheetId),
  }));
}

/** Where cells stand on their sheet. */
function boxOf({ row, column, rows, columns }: Area, store: CellStore, sheetId: string): Box {
  const span = (from: number, count: number, points: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => points(from + index)).reduce((sum, size) => sum + size, 0) *
    PIXELS_A_POINT;
  const width = (index: number) => store.columnWidth(sheetId, index);
  const height = (index: number) => store.rowHeight(sheetId, index);
  return {
    left: span(0, column, width),
    top: span(0, row, height),
    width: span(column, columns, width),
    height: span(row, rows, height),
  };
}
