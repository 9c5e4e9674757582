import { areaAddress } from "../sheet/address";
import type { Look, PaintPlan, SheetPlan } from "../sheet/plan";
import type { ChartSpec, SheetSpec } from "../sheet/spec";
import { pointsFromCharacters } from "../sheet/units";
import type { LookPart } from "../sheet/workbook";
import { bytesOf, CALL_BYTES } from "./batches";
import { chartLooks } from "./chart-looks";
import { applyLook, lookBytes, nameLook } from "./looks";
import { layOutPage } from "./page-setup";
import { applyHighlights } from "./rules";
import type { Step } from "./try-steps";

/**
 * What is done to painted sheets when their contents are there, in steps of which each can be done again. Every step
 * asks for its sheet anew, for what a refused round trip asked for is not to be used again.
 *
 * @param calculate whether the workbook calculates by hand, so that its formulas show what they showed before
 */
export function lookSteps(context: Excel.RequestContext, plan: PaintPlan, calculate: boolean): Step[] {
  const looks = plan.sheets.flatMap((sheet) => stepsOf(context, sheet));
  return calculate ? [calculation(context, plan), ...looks] : looks;
}

function calculation(context: Excel.RequestContext, plan: PaintPlan): Step {
  const run = () => context.application.calculate(Excel.CalculationType.full);
  return { what: "calculation", sheet: plan.activate, bytes: CALL_BYTES, run };
}

/** What the look of a chart weighs in each of its parts; measured. */
const CHART_PART_BYTES = 3_000;

function stepsOf(context: Excel.RequestContext, { spec, looks }: SheetPlan): Step[] {
  const { charts, columnWidths, rowHeights, merges, highlights } = spec;
  const sheetNow = () => context.workbook.worksheets.getItem(spec.name);
  const step = (what: LookPart, bytes: number, run: (sheet: Excel.Worksheet) => void): Step => {
    return { what, sheet: spec.name, bytes, run: () => run(sheetNow()) };
  };
  const chartStep = ({ name }: ChartSpec, part: (chart: Excel.Chart) => void) => {
    return step("charts", CHART_PART_BYTES, (sheet) => part(sheet.charts.getItem(name)));
  };
  const named = looks.filter(({ style }) => style.name !== undefined);
  const heading = (sheet: Excel.Worksheet, look: Look) => {
    nameLook(sheet, look);
    // A cell style lays its own look over that of the cells, also when it is tried again after theirs is there.
    applyLook(sheet, look);
  };
  return [
    ...named.map((look) => step("headings", 2 * lookBytes(look), (sheet) => heading(sheet, look))),
    ...looks.map((look) => step("formats", lookBytes(look), (sheet) => applyLook(sheet, look))),
    step("merges", merges.length * 2 * CALL_BYTES, (sheet) => {
      for (const merge of merges) sheet.getRange(areaAddress(merge)).merge();
    }),
    step("sizes", (columnWidths.length + rowHeights.length) * 3 * CALL_BYTES, (sheet) => size(sheet, spec)),
    step("highlights", bytesOf(highlights) + (highlights.length + 1) * 5 * CALL_BYTES, (sheet) => {
      applyHighlights(sheet, spec);
    }),
    ...charts.flatMap((chart) => chartLooks(chart, columnWidths).map((part) => chartStep(chart, part))),
    ...views(spec).map((view) => step("view", 2 * CALL_BYTES, view)),
    step("print", 25 * CALL_BYTES, (sheet) => layOutPage(sheet, spec)),
  ];
}

function size(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetSpec): void {
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsFromCharacters(width);
  });
  for (const { row, points } of rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = points;
  }
}

function views({ gridlines, tabColor, frozenRows }: SheetSpec): ((sheet: Excel.Worksheet) => void)[] {
  return [
    (sheet) => (sheet.showGridlines = gridlines),
    (sheet) => {
      if (tabColor !== undefined) sheet.tabColor = tabColor;
    },
    (sheet) => (frozenRows > 0 ? sheet.freezePanes.freezeRows(frozenRows) : sheet.freezePanes.unfreeze()),
  ];
}
