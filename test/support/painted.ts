import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { parseArea } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/spec";
import type { CellStore } from "../../src/simulator/store";

/** What a painter left in the cells of a sheet: formula without "=", or literal, by "row,column". */
export type Painted = Record<string, CellValue>;

const key = (row: number, column: number) => `${row},${column}`;

/** The cells of a sheet as they stand in a file; `position` counts the workbook's sheets from 1. */
export function paintedInFile(bytes: Uint8Array, position: number): Painted {
  const xml = new DOMParser().parseFromString(
    strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${position}.xml`] ?? new Uint8Array()),
    "text/xml",
  );
  const painted: Painted = {};
  for (const cell of Array.from(xml.getElementsByTagName("c"))) {
    const area = parseArea(cell.getAttribute("r") ?? "");
    const formula = cell.getElementsByTagName("f")[0]?.textContent;
    const value = cell.getElementsByTagName("v")[0]?.textContent;
    const text = cell.getElementsByTagName("t")[0]?.textContent;
    const content = formula ?? text ?? (value === undefined || value === null ? null : Number(value));
    if (area && content !== null) painted[key(area.row, area.column)] = content;
  }
  return painted;
}

/** The cells of a sheet as the simulated Excel holds them. */
export function paintedInExcel(store: CellStore, sheet: string): Painted {
  const id = store.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const cells = store
    .cells(id)
    .map(
      ({ row, column, value, formula }) =>
        [key(row, column), formula === undefined ? value : formula.replace(/^=/, "")] as const,
    );
  return Object.fromEntries(cells.filter(([, content]) => content !== ""));
}

/**
 * Engines may differ in a number's last digits; the nudge keeps halves, which they would round apart, from the
 * rounding's edge.
 */
export const close = (value: CellValue): CellValue =>
  typeof value === "number" ? Number((value * (1 + 1e-11)).toPrecision(10)) : value;
