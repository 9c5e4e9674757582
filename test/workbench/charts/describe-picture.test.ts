import { describePicture } from "../../../src/workbench/charts/describe-picture";
import type { ChartPicture, SeriesPicture } from "../../../src/workbench/charts/picture";

const base: Omit<ChartPicture, "categories" | "series"> = {
  kind: "columnStacked",
  description: "Bridge",
  gapWidth: 65,
  nameEvery: null,
  roomForNames: 0,
  valueAxis: { visible: false, gridlines: false, numberFormat: "0.0", minimum: null, maximum: null },
  fontSize: 9,
  fontColor: "#595959",
};
const series = (name: string, values: readonly (number | null)[], fill = "#0F548C"): SeriesPicture => ({
  name,
  values,
  fill,
  outline: null,
  weight: 1,
  dashed: false,
  asColumns: false,
  nameAtEnd: null,
  valueLabels: null,
});

describe("describePicture", () => {
  test("few points are told one by one, without the series that only carries the others", () => {
    const picture = {
      ...base,
      categories: ["Attributed", "Costs\n−58.0"],
      series: [series("base", [0, 42], "none"), series("total", [100, 0]), series("less", [0, 58])],
    };
    expect(describePicture(picture)).toBe("Bridge: Attributed 100.0, Costs −58.0");
  });

  test("many points are told by their ends", () => {
    const months = Array.from({ length: 24 }, (_, index) => `M${index + 1}`);
    const picture = {
      ...base,
      kind: "line" as const,
      description: "Revenue",
      categories: months,
      series: [
        series(
          "Actual",
          months.map((_, index) => index),
        ),
        series(
          "Baseline",
          months.map((_, index) => (index < 12 ? null : index)),
        ),
      ],
    };
    expect(describePicture(picture)).toBe(
      "Revenue: Actual from 0.0 in M1 to 23.0 in M24; Baseline from 12.0 in M13 to 23.0 in M24",
    );
  });
});
