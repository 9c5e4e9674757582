import { cellAddress, contains } from "../../../src/sheet/address";
import type { Cell, SheetSpec } from "../../../src/sheet/spec";
import { buildSummary, type CaseRequest } from "../../../src/summary";
import { Calculator } from "../../support/calculator";
import { shapedRequest } from "../../support/periods";
import { FULL_CASE, storyRequest, storyRows, typedRequest } from "../../support/story";
import { isFull } from "../../support/tier";

// Each cell is typed over by itself, and both sheets are worked out anew.
jest.setTimeout(300_000);

const CHECK = "Formulas are untouched";

/** Both sheets with their source, worked out, and what the check says of them. */
function laidOut(request: CaseRequest, rows = storyRows()) {
  const { sheets } = buildSummary(request, "0.0.0");
  const calculator = new Calculator();
  if (request.reading) calculator.addSheet({ name: "Sales data", rows });
  calculator.addSpecs(sheets);
  calculator.evaluate();
  const [page] = sheets;
  const cell = page.cells.find(({ value }) => typeof value === "string" && value.includes(CHECK));
  if (!cell) throw new Error("The page has no such check.");
  // A short page has its checks in one line.
  const mark = () =>
    new RegExp(`([✔✖]) +${CHECK}`, "u").exec(String(calculator.value(page.name, cell.row, cell.column)))?.[1] ??
    "no mark";
  const said = () => `${mark()} ${String(calculator.value(page.name, cell.row, cell.column + 5))}`;
  return { sheets, calculator, said, row: cell.row, column: cell.column };
}

/** The first column of the recount on the workings, which the check does not cover itself. */
const recountFrom = (workings: SheetSpec) =>
  workings.cells.find(({ value }) => value === "Every formula once more")?.column ?? Infinity;

/**
 * Whether the page says that the check leaves a cell alone: links, owners, the check itself and the count of all
 * checks.
 */
function isLeftAlone(
  spec: SheetSpec,
  { row, column, formula = "", value }: Cell,
  checkRow: number,
  isPage: boolean,
): boolean {
  if (!isPage) return column >= recountFrom(spec);
  const start = spec.cells.find((cell) => cell.row === checkRow && String(cell.value).includes(CHECK))?.column ?? 0;
  const isCheck = row === checkRow && (column === start || column === start + 5);
  return (
    isCheck ||
    formula.startsWith("HYPERLINK(") ||
    formula === 'Envelope_Sponsor&""' ||
    / of \d+ pass\.?$/.test(String(value))
  );
}

/** Of formulas below each other in a table of the workings, the first, the last and one in between are tried. */
function tried(spec: SheetSpec, isPage: boolean): Cell[] {
  const formulas = spec.cells.filter(({ formula }) => formula !== undefined);
  if (isPage) return formulas;
  const isIn = (row: number, column: number) => formulas.some((cell) => cell.row === row && cell.column === column);
  return formulas.filter(
    ({ row, column }) => !isIn(row - 1, column) || !isIn(row + 1, column) || (row * 7 + column * 13) % 5 === 0,
  );
}

describe("whatever formula a number is typed over", () => {
  const { request, rows } = shapedRequest(
    { unit: "quarter", before: 9, after: 3 },
    { ...FULL_CASE, treated: ["North"], control: ["South"] },
  );
  const pages: [string, CaseRequest, typeof rows][] = [
    ["a page with everything", request, rows],
    [
      "a page of typed figures",
      typedRequest({ margin: 0.4, notes: [{ assumption: "cost", source: "", owner: "Finance", agreedOn: null }] }),
      [],
    ],
    ["a short page", typedRequest(), []],
  ];
  // Of the page with everything the same is tried on a few of its cells below.
  test.each(isFull ? pages : pages.slice(1))("the check fails: %s", (_name, asked, source) => {
    const { sheets, calculator, said, row } = laidOut(asked, source);
    expect(said().slice(0, 1)).toBe("✔");
    const unseen: string[] = [];
    const left: string[] = [];
    sheets.forEach((spec, index) => {
      for (const cell of tried(spec, index === 0)) {
        if (isLeftAlone(spec, cell, row, index === 0)) {
          left.push(cellAddress(cell));
          continue;
        }
        calculator.set(spec.name, cell.row, cell.column, 123_456_789.125);
        calculator.evaluate();
        if (said().startsWith("✔")) unseen.push(`${spec.name}!${cellAddress(cell)} =${cell.formula ?? ""}`);
        calculator.typeFormula(spec.name, cell.row, cell.column, cell.formula ?? "");
      }
    });
    calculator.evaluate();
    expect(unseen).toEqual([]);
    expect(said().slice(0, 1)).toBe("✔");
    expect(left.length).toBeGreaterThan(0);
  });
});

describe("the check names the cell", () => {
  const { sheets, calculator, said } = laidOut(storyRequest());
  const [page, workings] = sheets;
  const typed = (spec: SheetSpec, row: number, column: number, value: number | string) => {
    const formula = spec.cells.find((cell) => cell.row === row && cell.column === column)?.formula ?? "";
    calculator.set(spec.name, row, column, value);
    calculator.evaluate();
    const found = said();
    calculator.typeFormula(spec.name, row, column, formula);
    calculator.evaluate();
    return found;
  };
  const headed = (text: string) => workings.cells.filter(({ value, row }) => value === text && row === 4);

  test("as it is", () => {
    expect(said()).toBe("✔ all but links, owners and this check");
  });

  test("of a figure of the page, by its name", () => {
    const area = page.names.find(({ name }) => name === "Envelope_Increase")?.area ?? {
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    };
    expect(typed(page, area.row, area.column, 5e9)).toBe(`✖ Increase, ${cellAddress(area)}, was typed over`);
  });

  test("of a baseline on the workings, be it a number or a text", () => {
    const [column] = headed("Average before").map((cell) => cell.column);
    const row = 5 + 30;
    const address = cellAddress({ row, column: column ?? 0 });
    expect(typed(workings, row, column ?? 0, 1e8)).toBe(`✖ ${address} of the workings was typed over`);
    expect(typed(workings, row, column ?? 0, "–")).toBe(`✖ ${address} of the workings was typed over`);
  });

  test("of a sum of the source by its column; what is moved from before to after is seen", () => {
    const [column = 0] = headed("North").map((cell) => cell.column);
    const row = 5 + 23;
    const values = [row, row + 1].map((at) => Number(calculator.value(workings.name, at, column)));
    const formula = workings.cells.find((cell) => cell.row === row && cell.column === column)?.formula ?? "";
    calculator.set(workings.name, row, column, (values[0] ?? 0) - 1e7);
    expect(typed(workings, row + 1, column, (values[1] ?? 0) + 1e7)).toMatch(
      /^✖ [A-Z]+ of the workings was typed over$/,
    );
    calculator.typeFormula(workings.name, row, column, formula);
    calculator.evaluate();
  });

  test("go-live that moves, and a source that changes, are no typing over", () => {
    const launched = page.names.find(({ name }) => name === "Envelope_Launched")?.area ?? { row: 0, column: 0 };
    const before = calculator.value(page.name, launched.row, launched.column);
    calculator.set(page.name, launched.row, launched.column, 45_748);
    calculator.set("Sales data", 7, 2, 987_654_321);
    calculator.evaluate();
    expect(said()).toBe("✔ all but links, owners and this check");
    calculator.set(page.name, launched.row, launched.column, before);
    calculator.evaluate();
  });

  test("rows that somebody inserts on the page, or takes out, are no typing over", () => {
    // Without a sign-off the checks stand below all names, which the calculator does not move with their rows.
    const own = laidOut(storyRequest({ sponsor: "" }));
    const [sheet] = own.sheets;
    const top = own.row - 2;
    expect(sheet.names.every(({ area }) => area.row + area.rows <= top)).toBe(true);
    const at = (row: number) => String(own.calculator.value(sheet.name, row, own.column + 5));
    own.calculator.insertRow(sheet.name, top);
    own.calculator.evaluate();
    expect(at(own.row + 1)).toBe("all but links, owners and this check");
    own.calculator.deleteRow(sheet.name, own.row);
    own.calculator.evaluate();
    expect(at(own.row)).toBe("all but links, owners and this check");
  });

  test("every formula is in the recount: none of a sheet lies beside it", () => {
    const left = recountFrom(workings);
    expect(workings.print.areas.some((area) => contains(area, { row: 5, column: left }))).toBe(false);
    expect(
      workings.cells.filter(({ formula, column }) => formula !== undefined && column >= left).length,
    ).toBeGreaterThan(1000);
  });
});
