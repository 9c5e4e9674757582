import { areaAddress, areaBetween, cellAddress, type Area } from "../../sheet/address";

/** "B7", "$B7" or "B$7". */
export function at(row: number, column: number, fixed: "none" | "column" | "row" = "none"): string {
  const address = cellAddress({ row, column });
  if (fixed === "column") return `$${address}`;
  return fixed === "row" ? address.replace(/(\d+)$/, "$$$1") : address;
}

/** "$B$7". */
export const absolute = (row: number, column: number): string => cellAddress({ row, column }, true);

/** Rows of one column. */
export const down = (column: number, first: number, rows: number): Area => ({ row: first, column, rows, columns: 1 });

/** "$B$7:$B$42". */
export const absoluteDown = (column: number, first: number, rows: number): string =>
  areaAddress(down(column, first, rows), true);

/** The sum of neighbouring cells of a row. */
export const sumAcross = (row: number, columns: readonly number[]): string =>
  `SUM(${areaAddress(areaBetween({ row, column: columns[0] ?? 0 }, { row, column: columns.at(-1) ?? 0 }))})`;

/** Whether a formula's cell holds a number, and if so what follows from it; else nothing. */
export const ifNumber = (cell: string, then: string): string => `IF(ISNUMBER(${cell}),${then},"")`;
