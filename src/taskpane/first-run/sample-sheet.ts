import { serialFromDay, type DateSystem } from "../../sheet/dates";
import { plan, type PaintPlan } from "../../sheet/plan";
import type { Cell } from "../../sheet/spec";

/** Mean revenue a month, in dollars; the first three took part in the programme. */
const REGIONS = { North: 340e6, East: 280e6, West: 213e6, South: 380e6, Central: 330e6, Islands: 290e6 };
export const SAMPLE_TREATED = ["North", "East", "West"];
export const SAMPLE_CONTROL = ["South", "Central", "Islands"];
const [FIRST_YEAR, MONTHS, GO_LIVE] = [2023, 36, 24];
/** Month `GO_LIVE` of the data. */
export const SAMPLE_LAUNCHED = "2025-01-01";
/** Regions that took part end a fifth higher, half a year after go-live. */
const [LIFT, RAMP_MONTHS] = [0.22, 6];

/**
 * A sheet of invented revenue by month and region, for a workbook that has none: it is added and takes no sheet's
 * place.
 */
export function sampleSheet(name: string, headings: readonly string[], dateSystem: DateSystem): PaintPlan {
  const rows = Array.from({ length: MONTHS }, (_, month) =>
    Object.entries(REGIONS).map(
      ([region, mean], index) =>
        [
          serialFromDay({ year: FIRST_YEAR, month: 1 + month, day: 1 }, dateSystem),
          region,
          revenue(mean, month, index),
        ] as const,
    ),
  ).flat();
  const formats = ["mmm yyyy", undefined, '"$"#,##0'];
  const cells: Cell[] = [headings, ...rows].flatMap((values, row) =>
    values.map((value, column): Cell => {
      const numberFormat = formats[column];
      return {
        row,
        column,
        value,
        ...(row === 0
          ? { style: { font: { bold: true } } }
          : numberFormat === undefined
            ? {}
            : { style: { numberFormat } }),
      };
    }),
  );
  const print = {
    areas: [{ row: 0, column: 0, rows: rows.length + 1, columns: headings.length }],
    orientation: "portrait",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { first: 0, last: 0 },
    footer: { left: "&F", center: "&A", right: "&D" },
    margins: { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5 },
  } as const;
  return plan(
    [
      {
        name,
        cells,
        columnWidths: [12, 12, 16],
        rowHeights: [],
        merges: [],
        names: [],
        validations: [],
        highlights: [],
        charts: [],
        print,
        gridlines: true,
        frozenRows: 1,
      },
    ],
    name,
  );
}

function revenue(mean: number, month: number, index: number): number {
  const season = 1 + 0.06 * Math.sin((month + index) / 2);
  const lift = index < SAMPLE_TREATED.length ? LIFT * Math.min(1, Math.max(0, month - GO_LIVE + 1) / RAMP_MONTHS) : 0;
  return Math.round(mean * (1 + 0.002 * month) * season * (1 + lift));
}
