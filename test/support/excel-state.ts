import type { Simulator } from "../../src/simulator";

/** All that a painting can change in the simulated Excel, as plain data to compare. */
export function stateOf({ store, workbook }: Simulator) {
  return {
    names: store
      .names()
      .map(({ name, refersTo }) => [name, refersTo])
      .sort(),
    sheets: store.sheets().map(({ id, name, hidden }) => {
      const sheet = workbook.sheet(id);
      return {
        id,
        name,
        hidden,
        cells: store.cells(id),
        styles: [...sheet.styleNames].sort(),
        merges: store
          .merges(id)
          .map((area) => JSON.stringify(area))
          .sort(),
        widths: store.columnWidths(id),
        heights: store.rowHeights(id),
        look: [store.gridlines(id), store.tabColor(id), store.frozen(id)],
        charts: sheet.charts
          .list()
          .map((chart) => [
            chart.read("Name"),
            chart.read("ChartType"),
            chart.area,
            chart.series.list().map((series) => [series.read("Name"), series.values?.sheet.id, series.values?.area]),
          ]),
        marks: sheet.highlights.map(({ area, format }) => [area, format.custom.rule.read("Formula")]),
        rules: [...sheet.validations]
          .filter(([, { validation }]) => Object.keys(validation.read("Rule") as object).length > 0)
          .map(([key, { validation }]) => [key, validation.read("Rule")])
          .sort(),
      };
    }),
  };
}

/** How much there is of everything: what must not grow when the same is built again. */
export function countsOf(simulator: Simulator) {
  const { names, sheets } = stateOf(simulator);
  return {
    names: names.length,
    sheets: sheets.map(({ name, cells, merges, widths, heights, charts, marks, rules }) => [
      name,
      cells.length,
      merges.length,
      widths.length,
      heights.length,
      charts.length,
      marks.length,
      rules.length,
    ]),
  };
}
