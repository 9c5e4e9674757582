import { sheetArea } from "../../../src/sheet/formula";
import type { CellValue } from "../../../src/sheet/spec";
import type { NameInfo } from "../../../src/sheet/workbook";
import { mapNames } from "../../../src/summary/names/numbering";
import { buildSummary, NAMES, recall, type Summary } from "../../../src/summary";
import { Calculator } from "../../support/calculator";
import { typedRequest, TODAY } from "../../support/story";

const AGREED = { sponsor: "the VP Sales", agreedOn: TODAY, share: 0.03 };
const VERSION = "0.1.0";

/** The summary of a typed claim, calculated, with cells found by their names. */
function onSheets(over: Parameters<typeof typedRequest>[0]) {
  const summary = buildSummary(typedRequest(over), VERSION);
  const calculator = new Calculator();
  calculator.addSpecs(summary.sheets);
  calculator.evaluate();
  const at = (name: string) => placeOf(summary, name);
  return {
    type: (name: string, value: CellValue) => {
      const { sheet, row, column } = at(name);
      calculator.set(sheet, row, column, value);
      calculator.evaluate();
    },
    headline: () => String(shown(calculator, at(NAMES.headline))),
    recalled: () =>
      recall({
        fileName: "",
        dateSystem: "1900",
        sheets: [],
        tables: [],
        selection: null,
        names: namesOf(summary, calculator),
      }),
  };
}

const shown = (calculator: Calculator, { sheet, row, column }: { sheet: string; row: number; column: number }) =>
  calculator.value(sheet, row, column);

function placeOf({ sheets }: Summary, wanted: string) {
  const [found] = sheets.flatMap((spec) =>
    spec.names.flatMap(({ name, area }) =>
      name === wanted ? [{ sheet: spec.name, row: area.row, column: area.column }] : [],
    ),
  );
  if (!found) throw new Error(`no cell is called ${wanted}`);
  return found;
}

function namesOf({ sheets }: Summary, calculator: Calculator): NameInfo[] {
  return sheets.flatMap((spec) =>
    spec.names.map(
      ({ name, area }): NameInfo => ({
        name,
        refersTo: sheetArea(spec.name, area),
        value: calculator.value(spec.name, area.row, area.column) || null,
      }),
    ),
  );
}

const AS_AGREED = /as agreed with the VP Sales/;
const PROPOSED = /if you credit it with/;

test("a share that is typed over is a proposal, and the one that was agreed to is agreed again", () => {
  const page = onSheets(AGREED);
  expect(page.headline()).toMatch(AS_AGREED);
  page.type(NAMES.share, 0.04);
  expect(page.headline()).toMatch(PROPOSED);
  expect(page.recalled()).toMatchObject({ share: 0.04, agreedOn: TODAY, agreedShare: 0.03 });
  page.type(NAMES.share, 0.03);
  expect(page.headline()).toMatch(AS_AGREED);
  expect(page.recalled()).toMatchObject({ share: 0.03, agreedShare: null });
});

test("a new day, or the right share beside the old one, makes it agreed", () => {
  const page = onSheets(AGREED);
  page.type(NAMES.share, 0.04);
  page.type(NAMES.agreedOn, TODAY + 7);
  expect(page.headline()).toMatch(AS_AGREED);
  expect(page.recalled()).toMatchObject({ agreedOn: TODAY + 7, agreedShare: null });
  page.type(NAMES.agreedOn, TODAY);
  expect(page.headline()).toMatch(PROPOSED);
  page.type(NAMES.agreedShare, 0.04);
  expect(page.headline()).toMatch(AS_AGREED);
});

test("built again with another share, the page keeps the day and says for which share it is", () => {
  const page = onSheets({ ...AGREED, share: 0.04, agreedShare: 0.03 });
  expect(page.headline()).toMatch(PROPOSED);
  expect(page.recalled()).toMatchObject({ share: 0.04, agreedOn: TODAY, agreedShare: 0.03 });
});

test("the copy of a page is not agreed when another share is typed on it, whatever its page was", () => {
  const { sheets } = buildSummary(typedRequest(AGREED), VERSION);
  const [page] = sheets;
  // Excel gives a copy its own names for the cells that it copied; the others stay those of the workbook.
  const own = new Map(page.names.map(({ name, area }) => [name, sheetArea("Copy", area)]));
  const copy = {
    ...page,
    name: "Copy",
    names: [],
    cells: page.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: mapNames(cell.formula, (name) => own.get(name) ?? name) },
    ),
  };
  const calculator = new Calculator();
  calculator.addSpecs([...sheets, copy]);
  const share = page.names.find(({ name }) => name === NAMES.share)?.area ?? { row: 0, column: 0 };
  const said = (sheet: string) =>
    page.cells
      .filter(({ formula }) => formula?.includes('"Agreed","Proposed"'))
      .map(({ row, column }) => calculator.value(sheet, row, column));
  calculator.evaluate();
  expect([said(page.name), said("Copy")]).toEqual([["Agreed"], ["Agreed"]]);
  calculator.set("Copy", share.row, share.column, 0.5);
  calculator.evaluate();
  expect([said(page.name), said("Copy")]).toEqual([["Agreed"], ["Proposed"]]);
});
