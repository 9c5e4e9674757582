import { EXHIBITS } from "../../src/gallery";
import { contains, overlaps, type Area } from "../../src/sheet/address";
import type { Cell, SheetSpec } from "../../src/sheet/spec";
import { hung } from "./support/hung";

jest.setTimeout(60_000);

const rowsOf = ({ row, rows }: Area) => [row, row + rows - 1] as const;
const holdsSomething = ({ value, formula }: Cell) => (value !== null && value !== "") || formula !== undefined;

describe.each(EXHIBITS.map((exhibit) => [exhibit.name, exhibit] as const))("the workings of %s", (_name, exhibit) => {
  const workings = async () => (await hung(exhibit)).sheets.filter(({ names }) => names.some(({ name }) => /^Envelope_Workings/.test(name)));

  test("are printed whole, each cell once, but for the formulas that check the others, whose result is a check on the page", async () => {
    const sheets = await workings();
    expect(sheets.length).toBeGreaterThan(0);
    for (const { print, cells } of sheets) {
      const recount = cells.find(({ value }) => value === "Every formula once more")?.column ?? NaN;
      const printed = (cell: Cell) => print.areas.filter((area) => contains(area, cell)).length;
      expect(cells.filter((cell) => holdsSomething(cell) && printed(cell) !== (cell.column >= recount ? 0 : 1))).toEqual([]);
      print.areas.forEach((area, at) => expect(print.areas.slice(at + 1).filter((other) => overlaps(area, other))).toEqual([]));
    }
  });

  test("keep the heads of their tables in view and on every page, and nothing else but headings", async () => {
    for (const { print, cells, frozenRows, rowHeights } of await workings()) {
      expect(print.titleRows).toEqual({ first: 0, last: frozenRows - 1 });
      // Rows in view must leave the screen to what scrolls.
      const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
      expect(Array.from({ length: frozenRows }, (_, row) => heights.get(row) ?? 15).reduce((sum, height) => sum + height)).toBeLessThanOrEqual(100);
      for (const area of print.areas.filter(({ column, row }) => column > 0 && row === 0)) {
        const [first, last] = rowsOf(area);
        const heads = cells.filter(({ row, column, value }) => row === frozenRows - 1 && contains(area, { row, column }) && typeof value === "string" && value !== "");
        expect([first, heads.length > 1]).toEqual([0, true]);
        // What is in view moves with nothing: the first period stands right below it.
        const below = cells.filter((cell) => contains(area, cell) && holdsSomething(cell) && cell.row >= frozenRows);
        expect([Math.min(...below.map(({ row }) => row)), Math.max(...below.map(({ row }) => row))]).toEqual([frozenRows, last]);
      }
    }
  });
});
