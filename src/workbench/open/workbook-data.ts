import { LocaleType } from "@univerjs/core";
import type { IStyleData, IWorkbookData } from "@univerjs/core";
import type { Workbook } from "hucre";
import { parseArea, type Area } from "../../sheet/address";
import { defaultStyle, plainFormula, sheetData } from "./sheet-data";

/** What the grid needs to show a file, and what it must be told apart from its cells. */
export interface GridWorkbook {
  readonly data: IWorkbookData;
  readonly tables: readonly GridTable[];
  readonly names: readonly GridName[];
  readonly dateSystem: "1900" | "1904";
}

/** A table of the file: its area with header and total rows. */
export interface GridTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly totals: boolean;
}

/** A workbook-wide name; `refersTo` has no leading "=". */
export interface GridName {
  readonly name: string;
  readonly refersTo: string;
}

/**
 * A file that has been read, as the grid's own data.
 * @param unitId unique in the page: the grid's caches are shared by all workbooks that ever were open in it
 */
export function workbookData(workbook: Workbook, unitId: string, fileName: string): GridWorkbook {
  const styles: Record<string, IStyleData> = {};
  const known = new Map<string, string>();
  const register = (style: IStyleData): string => {
    const key = JSON.stringify(style);
    const id = known.get(key) ?? `s${known.size}`;
    known.set(key, id);
    styles[id] = style;
    return id;
  };
  const sheets = workbook.sheets.map((sheet, index) => sheetData(sheet, `sheet-${index + 1}`, workbook, register));
  return {
    data: {
      id: unitId,
      name: fileName,
      appVersion: "",
      locale: LocaleType.EN_US,
      styles,
      sheetOrder: sheets.map((sheet) => sheet.id ?? ""),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
      defaultStyle: defaultStyle(workbook),
    },
    tables: tables(workbook),
    names: (workbook.namedRanges ?? [])
      .filter((name) => name.scope === undefined && !name.name.startsWith("_xlnm."))
      .map((name) => ({ name: name.name, refersTo: plainFormula(name.range) })),
    dateSystem: workbook.dateSystem ?? "1900",
  };
}

function tables(workbook: Workbook): GridTable[] {
  return workbook.sheets.flatMap((sheet) =>
    (sheet.tables ?? []).flatMap((table) => {
      const area = table.range ? parseArea(table.range) : null;
      if (!area) return [];
      const columns = table.columns.map((column) => column.name);
      return [
        {
          name: table.displayName ?? table.name,
          sheet: sheet.name,
          area,
          columns,
          totals: table.showTotalRow === true,
        },
      ];
    }),
  );
}
