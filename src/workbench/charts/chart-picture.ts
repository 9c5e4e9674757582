import { format } from "numfmt";
import type { ChartRange, ChartSpec } from "../../sheet/spec";
import type { CellStore, CellValue } from "../../simulator/store";
import type { ChartPicture } from "./picture";

/** The cells that a chart is drawn from. */
export type ChartStore = Pick<CellStore, "sheets" | "read" | "style">;

/**
 * A chart with the values that its cells hold at present.
 * @param sheetId the sheet on which the chart stands, to which its ranges belong unless they name another
 */
export function chartPicture(spec: ChartSpec, store: ChartStore, sheetId: string): ChartPicture {
  const idOf = (range: ChartRange) =>
    range.sheet === undefined ? sheetId : store.sheets().find(({ name }) => name === range.sheet)?.id;
  const cells = (range: ChartRange) => {
    const id = idOf(range);
    return id === undefined
      ? []
      : store
          .read(id, range.area)
          .flatMap((row, r) =>
            row.map((value, c) => ({ id, row: range.area.row + r, column: range.area.column + c, value })),
          );
  };
  return {
    kind: spec.kind,
    description: spec.description,
    categories: cells(spec.categories).map(({ id, row, column, value }) =>
      shown(value, store.style(id, row, column).numberFormat),
    ),
    series: spec.series.map((series) => ({
      name: series.name,
      values: cells(series.values).map(({ value }) => (typeof value === "number" ? value : null)),
      fill: series.fill,
      outline: series.outline ?? (spec.kind === "line" && series.asColumns !== true ? series.fill : null),
      weight: series.weight ?? 0.75,
      dashed: series.dashed ?? false,
      asColumns: series.asColumns ?? false,
      nameAtEnd: series.nameAtEnd ?? null,
      valueLabels: series.valueLabels ?? null,
    })),
    gapWidth: spec.gapWidth ?? 150,
    nameEvery: spec.nameEvery ?? null,
    roomForNames: spec.roomForNames ?? 0,
    valueAxis: {
      visible: spec.valueAxis.visible,
      gridlines: spec.valueAxis.visible,
      numberFormat: spec.valueAxis.numberFormat,
      minimum: spec.valueAxis.minimum ?? null,
      maximum: null,
    },
    fontSize: spec.fontSize,
    fontColor: spec.fontColor,
  };
}

function shown(value: CellValue, pattern: string | undefined): string {
  return typeof value === "number" ? format(pattern ?? "General", value, { throws: false }) : String(value);
}
