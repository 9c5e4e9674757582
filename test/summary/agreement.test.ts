import { sheetArea } from "../../src/sheet/formula";
import type { CellValue } from "../../src/sheet/spec";
import type { NameInfo } from "../../src/sheet/workbook";
import { buildSummary, NAMES, recall, type Summary } from "../../src/summary";
import { Calculator } from "../support/calculator";
import { typedRequest, TODAY } from "../support/story";

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
    recalled: () => recall({ fileName: "", dateSystem: "1900", sheets: [], tables: [], selection: null, names: namesOf(summary, calculator) }),
  };
}

const shown = (calculator: Calculator, { sheet, row, column }: { sheet: string; row: number; column: number }) => calculator.value(sheet, row, column);

function placeOf({ sheets }: Summary, wanted: string) {
  const [found] = sheets.flatMap((spec) => spec.names.flatMap(({ name, area }) => (name === wanted ? [{ sheet: spec.name, row: area.row, column: area.column }] : [])));
  if (!found) throw new Error(`no cell is called ${wanted}`);
  return found;
}

function namesOf({ sheets }: Summary, calculator: Calculator): NameInfo[] {
  return sheets.flatMap((spec) => spec.names.map(({ name, area }): NameInfo => ({ name, refersTo: sheetArea(spec.name, area), value: calculator.value(spec.name, area.row, area.column) || null })));
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
