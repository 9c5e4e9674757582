import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { EXHIBITS } from "../../src/gallery";
import { contains, overlaps, type Area } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/spec";
import { dump } from "../support/gallery/dump";
import { goldenText } from "../support/gallery/golden-text";
import { hung, type Hung } from "../support/gallery/hung";
import { differences, formulaCells, recalculated } from "../support/gallery/recalculated";

/**
 * Each exhibit is built once and looked at in several ways. Its two sheets are a file to review; after a change that is
 * meant: GOLDEN=write npx jest test/gallery/golden --selectProjects node
 */
const FOLDER = path.join(__dirname, "golden");
const fileOf = (name: string) => path.join(FOLDER, `${name}.json`);
const writing = process.env.GOLDEN === "write";

// The largest exhibits have thousands of cells, and a busy machine takes its time.
jest.setTimeout(60_000);

beforeAll(() => {
  if (!writing) return;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
});

const rowsOf = ({ row, rows }: Area) => [row, row + rows - 1] as const;
const holdsSomething = ({ value, formula }: Cell) => (value !== null && value !== "") || formula !== undefined;

describe.each(EXHIBITS.map((exhibit) => [exhibit.name, exhibit] as const))("%s", (name, exhibit) => {
  let hanging: Hung;
  beforeAll(async () => {
    hanging = await hung(exhibit);
  });
  const workings = () =>
    hanging.sheets.filter(({ names }) => names.some((item) => /^Envelope_Workings/.test(item.name)));

  test("is built as its golden file says", () => {
    const text = goldenText({ title: exhibit.title, shows: exhibit.shows, ...dump(hanging) });
    if (writing) writeFileSync(fileOf(name), text);
    expect(existsSync(fileOf(name)) ? readFileSync(fileOf(name), "utf8").split("\n") : []).toEqual(text.split("\n"));
  });

  test("is recalculated by IronCalc, every formula to the model's value", async () => {
    expect(differences(await recalculated(hanging), formulaCells(hanging.sheets))).toEqual([]);
  });

  test("has workings that are printed whole, each cell once, but for the formulas that check the others, whose result is a check on the page", () => {
    const sheets = workings();
    expect(sheets.length).toBeGreaterThan(0);
    for (const { print, cells } of sheets) {
      const recount = cells.find(({ value }) => value === "Every formula once more")?.column ?? NaN;
      const printed = (cell: Cell) => print.areas.filter((area) => contains(area, cell)).length;
      expect(
        cells.filter((cell) => holdsSomething(cell) && printed(cell) !== (cell.column >= recount ? 0 : 1)),
      ).toEqual([]);
      print.areas.forEach((area, at) =>
        expect(print.areas.slice(at + 1).filter((other) => overlaps(area, other))).toEqual([]),
      );
    }
  });

  test("has workings that keep the heads of their tables in view and on every page, and nothing else but headings", () => {
    for (const { print, cells, frozenRows, rowHeights } of workings()) {
      expect(print.titleRows).toEqual({ first: 0, last: frozenRows - 1 });
      // Rows in view must leave the screen to what scrolls.
      const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
      expect(
        Array.from({ length: frozenRows }, (_, row) => heights.get(row) ?? 15).reduce((sum, height) => sum + height),
      ).toBeLessThanOrEqual(100);
      for (const area of print.areas.filter(({ column, row }) => column > 0 && row === 0)) {
        const [first, last] = rowsOf(area);
        const heads = cells.filter(
          ({ row, column, value }) =>
            row === frozenRows - 1 && contains(area, { row, column }) && typeof value === "string" && value !== "",
        );
        expect([first, heads.length > 1]).toEqual([0, true]);
        // What is in view moves with nothing: the first period stands right below it.
        const below = cells.filter((cell) => contains(area, cell) && holdsSomething(cell) && cell.row >= frozenRows);
        expect([Math.min(...below.map(({ row }) => row)), Math.max(...below.map(({ row }) => row))]).toEqual([
          frozenRows,
          last,
        ]);
      }
    }
  });
});

test("every golden file is an exhibit's, and names are unique", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(EXHIBITS.map(({ name }) => `${name}.json`).sort());
  expect(EXHIBITS.length).toBeGreaterThanOrEqual(18);
});
