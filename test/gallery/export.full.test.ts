import { EXHIBITS } from "../../src/gallery";
import { cellAddress, parseArea, parseReference } from "../../src/sheet/address";
import type { CellValue, SheetSpec } from "../../src/sheet/spec";
import { exportSummary, NAMES, type ExportedSummary } from "../../src/summary";
import { withinSheets } from "../../src/summary/export/freeze";
import { openWorkbook, workbookOf } from "../../src/xlsx";
import { Calculator } from "../support/calculator";
import { fileOf, hung, type Hung } from "../support/gallery/hung";
import { agree, differences, formulaCells, recalculatedAlone } from "../support/gallery/recalculated";

// A turn recalculates both pages, and an exhibit has a baseline for each way of saying what would have happened anyway.
jest.setTimeout(120_000);

const NOW = new Date(2026, 0, 20);

function alone(sheets: readonly SheetSpec[]): Calculator {
  const calculator = new Calculator();
  calculator.addSpecs(sheets);
  calculator.evaluate();
  return calculator;
}

describe.each(EXHIBITS.map((exhibit, index) => [exhibit.name, exhibit, index] as const))(
  "%s",
  (_name, exhibit, index) => {
    let hanging: Hung;
    let exported: ExportedSummary;
    let sheets: readonly SheetSpec[];
    beforeAll(async () => {
      hanging = await hung(exhibit);
      const workbook = openWorkbook(await fileOf(hanging), "Sales of Acme.xlsx");
      exported = await exportSummary(workbook, {
        summary: 1,
        withoutNames: false,
        now: NOW,
        version: "in the gallery",
      });
      sheets = exported.plan.sheets.map(({ spec }) => spec);
    });

    test("no formula of an export refers to anything but its two sheets, and the file holds nothing else", async () => {
      const isWithin = withinSheets(sheets);
      const rules = sheets.flatMap(({ highlights, validations }) => [
        ...highlights.map(({ formula }) => formula),
        ...validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])),
      ]);
      expect(
        [...formulaCells(sheets).map(({ formula }) => formula), ...rules].filter((formula) => !isWithin(formula)),
      ).toEqual([]);
      const info = await openWorkbook(
        await workbookOf(exported.plan, { title: exported.title, created: NOW, dateSystem: exported.dateSystem }),
        "out.xlsx",
      ).describe();
      expect(info.sheets.map(({ name }) => name)).toEqual(["Sponsor summary", "Sponsor workings"]);
      expect(info.names.filter(({ refersTo }) => !/^'Sponsor (summary|workings)'!/.test(refersTo))).toEqual([]);
    });

    test("an export recalculates to the model's values, and shows what the live page shows whatever the share and the baseline are turned to", async () => {
      const [live, handed] = [await recalculatedAlone(hanging), alone(sheets)];
      expect(differences(handed, formulaCells(sheets))).toEqual([]);
      const cells = sameCells(hanging.summary.sheets, sheets);
      expect(cells.length).toBeGreaterThan(40);
      const wrong = turns(sheets, index).flatMap((typed) => {
        for (const calculator of [live, handed]) {
          for (const [name, value] of Object.entries(typed)) {
            const at = named(sheets, name);
            calculator.set(at.sheet, at.row, at.column, value);
          }
          calculator.evaluate();
        }
        return cells.flatMap(({ sheet, row, column }) => {
          const [expected, found] = [live.value(sheet, row, column), handed.value(sheet, row, column)];
          return agree(found, expected)
            ? []
            : [
                `${JSON.stringify(typed)}: ${sheet}!${cellAddress({ row, column })} shows ${String(found)}, live ${String(expected)}`,
              ];
        });
      });
      expect(wrong).toEqual([]);
    });
  },
);

/** Cells of formulas that are the same on both pages: what speaks of the export is another text. */
function sameCells(live: readonly SheetSpec[], exported: readonly SheetSpec[]) {
  const there = new Map(formulaCells(exported).map((cell) => [`${cell.sheet}!${cellAddress(cell)}`, cell.formula]));
  return formulaCells(live).filter((cell) => there.get(`${cell.sheet}!${cellAddress(cell)}`) === cell.formula);
}

/**
 * What a sponsor may turn: the share, and baselines of the drop-down: other ones for each exhibit, for each turn takes
 * its time.
 */
function turns(sheets: readonly SheetSpec[], exhibit: number): Record<string, CellValue>[] {
  const [page, workings] = sheets;
  const list = page?.validations.flatMap(({ rule }) =>
    rule.kind === "list" ? [parseArea(parseReference(rule.source).target)] : [],
  )[0];
  const labels =
    workings?.cells.filter(
      (cell) => list && cell.column === list.column && cell.row >= list.row && cell.row < list.row + list.rows,
    ) ?? [];
  const baselines = labels.filter((_label, index) => (index - exhibit) % 4 === 0);
  return [
    { [NAMES.share]: null },
    { [NAMES.share]: 0.25 },
    ...baselines.map(({ value }, index) => ({ [NAMES.share]: 0.011 + index / 100, [NAMES.baselineInUse]: value })),
  ];
}

function named(sheets: readonly SheetSpec[], wanted: string) {
  for (const spec of sheets)
    for (const { name, area } of spec.names)
      if (name === wanted) return { sheet: spec.name, row: area.row, column: area.column };
  throw new Error(`no cell is called ${wanted}`);
}
