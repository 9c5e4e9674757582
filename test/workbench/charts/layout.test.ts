import { layOut } from "../../../src/workbench/charts/layout";
import type { ChartPicture, SeriesPicture } from "../../../src/workbench/charts/picture";

const series = (values: readonly (number | null)[]): SeriesPicture => ({
  name: "",
  values,
  fill: "#0F548C",
  outline: null,
  weight: 1,
  dashed: false,
  asColumns: false,
  nameAtEnd: null,
  valueLabels: null,
});
const picture = (
  kind: ChartPicture["kind"],
  all: readonly SeriesPicture[],
  categories: readonly string[],
): ChartPicture => ({
  kind,
  description: "",
  categories,
  series: all,
  gapWidth: 100,
  nameEvery: null,
  roomForNames: 0,
  valueAxis: { visible: true, gridlines: true, numberFormat: "0", minimum: 0, maximum: null },
  fontSize: 9,
  fontColor: "#595959",
});

describe("layOut", () => {
  test("stacks columns on each other", () => {
    const { columns } = layOut(picture("columnStacked", [series([40, 10]), series([60, 0])], ["A", "B"]), 400, 300);
    expect(columns).toHaveLength(3);
    const [lower, other, upper] = [columns[0], columns[2], columns[1]];
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? NaN, 6);
    expect((upper?.height ?? 0) / (lower?.height ?? 1)).toBeCloseTo(1.5, 6);
    expect(other?.x).toBeGreaterThan(lower?.x ?? NaN);
  });

  test("a gap of 100% is as wide as a column", () => {
    const { columns, plot } = layOut(picture("columnStacked", [series([1, 1])], ["A", "B"]), 400, 300);
    expect(columns[0]?.width).toBeCloseTo(plot.width / 4, 6);
  });

  test("columns below zero hang from the axis", () => {
    const losses = {
      ...picture("columnStacked", [series([-5, 5])], ["A", "B"]),
      valueAxis: { visible: false, gridlines: false, numberFormat: "0", minimum: null, maximum: null },
    };
    const [loss, gain] = layOut(losses, 400, 300).columns;
    expect(loss?.y).toBeCloseTo((gain?.y ?? 0) + (gain?.height ?? 0), 6);
  });

  test("a gap in the values starts a line of its own", () => {
    const { lines } = layOut(picture("line", [series([1, 2, null, 3])], ["A", "B", "C", "D"]), 400, 300);
    expect(lines[0]?.pieces.map((piece) => piece.split(" ").length)).toEqual([2, 1]);
  });

  test("labels that would run into each other are thinned out", () => {
    const months = Array.from({ length: 36 }, (_, index) => `Month ${index + 1}`);
    const { categoryLabels } = layOut(picture("line", [series(months.map((_, index) => index))], months), 400, 200);
    expect(categoryLabels.length).toBeLessThan(12);
    expect(categoryLabels[0]?.lines).toEqual(["Month 1"]);
  });

  test("everything lies within the chart", () => {
    const { columns, plot, categoryLabels, fontSize } = layOut(
      picture("columnStacked", [series([10, 25])], ["One\n10", "Two\n25"]),
      300,
      150,
    );
    for (const { x, y, width, height } of columns) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x + width).toBeLessThanOrEqual(300);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(plot.top + plot.height + 1e-6);
    }
    expect(categoryLabels.map((label) => label.lines.length)).toEqual([2, 2]);
    expect(plot.top + plot.height + 2 * fontSize).toBeLessThanOrEqual(150);
  });
});

describe("a line chart with a column in it", () => {
  const named = { ...series([10, 20]), name: "Actual", nameAtEnd: "right" as const };
  const mark = { ...series([0, 30]), name: "Go-live", asColumns: true, valueLabels: '"Go-live";;' };
  const { columns, lines, marks, plot } = layOut(
    { ...picture("line", [mark, named], ["A", "B"]), gapWidth: 500, roomForNames: 0.2 },
    400,
    300,
  );

  test("draws the column and no line for it", () => {
    expect(columns.map(({ series: index }) => index)).toEqual([0]);
    expect(lines.map(({ pieces }) => pieces.length)).toEqual([0, 1]);
  });

  test("labels columns above 0, and names the line right of its last point, outside the plot", () => {
    expect(marks.map(({ text }) => text).sort()).toEqual(["Actual", "Go-live"]);
    expect(plot.left + plot.width).toBeLessThanOrEqual(400 * 0.8);
    expect(marks.find(({ text }) => text === "Actual")?.x).toBeGreaterThan(columns[0]?.x ?? Infinity);
  });
});
