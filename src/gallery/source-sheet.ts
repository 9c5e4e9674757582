import type { Cell, SheetSpec } from "../sheet/spec";
import type { Style } from "../sheet/style";
import type { SourceSheet } from "./exhibit";

const HEAD: Style = { font: { bold: true } };
const WIDTH = 16;

/** A source as a sheet that an adapter can paint. */
export function sourceSheet({ name, rows, formats }: SourceSheet): SheetSpec {
  const columns = rows[0]?.length ?? 0;
  const cells = rows.flatMap((values, row) =>
    values.map((value, column): Cell => {
      const format = formats[column] ?? "General";
      const style = row === 0 ? HEAD : format === "General" ? {} : { numberFormat: format };
      return { row, column, value, style };
    }),
  );
  return {
    name,
    cells,
    columnWidths: Array.from({ length: columns }, () => WIDTH),
    rowHeights: [],
    merges: [],
    names: [],
    validations: [],
    highlights: [],
    charts: [],
    print: {
      areas: [{ row: 0, column: 0, rows: rows.length, columns }],
      orientation: "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
      footer: { left: "&F", center: "&A", right: "&D" },
      margins: { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5 },
    },
    gridlines: true,
    frozenRows: 1,
  };
}
