import fc from "fast-check";
import { gather } from "../../src/sheet/gather";
import { plan, typedText } from "../../src/sheet/plan";
import { contains, overlaps } from "../../src/sheet/address";
import { buildSummary } from "../../src/summary";
import { storyRequest } from "../support/story";

const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(12) }), {
  selector: ({ row, column }) => row * 100 + column,
});

test("gathered areas hold exactly the cells they were made of, each once", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const areas = gather(list);
      expect(areas.reduce((count, area) => count + area.rows * area.columns, 0)).toBe(list.length);
      expect(list.every((cell) => areas.some((area) => contains(area, cell)))).toBe(true);
      expect(areas.some((area, index) => areas.slice(index + 1).some((other) => overlaps(area, other)))).toBe(false);
    }),
  );
});

test("a rectangle is gathered into one area", () => {
  const rectangle = Array.from({ length: 6 }, (_, index) => ({
    row: 3 + Math.floor(index / 3),
    column: 1 + (index % 3),
  }));
  expect(gather(rectangle)).toEqual([{ row: 3, column: 1, rows: 2, columns: 3 }]);
});

test.each(['=HYPERLINK("x")', "+1", "-", "@SUM(A1)", "'quoted", "12 May", "1-2", "TRUE", "Jan 2021", "3%"])(
  "%p is typed as text",
  (text) => {
    expect(typedText(text)).toBe(`'${text}`);
  },
);

test.each(["Objective", "the VP Sales", "Région", "Share credited"])("%p needs no apostrophe", (text) => {
  expect(typedText(text)).toBe(text);
});

test("a plan holds every cell of its sheets: what is typed and what it shows", () => {
  const { sheets } = buildSummary(storyRequest(), "0.0.0");
  const painted = plan(sheets, sheets[0].name);
  painted.sheets.forEach(({ spec, block }) => {
    for (const cell of spec.cells) {
      expect(block.values[cell.row]?.[cell.column]).toBe(cell.value);
      const input = block.inputs[cell.row]?.[cell.column];
      if (cell.formula !== undefined) expect(input).toBe(`=${cell.formula}`);
    }
  });
});
