import { parseArea, parseReference, type Area } from "../sheet/address";
import type { CellValue } from "../sheet/spec";
import {
  isDescribed,
  OWN_NAME_PREFIX,
  type NameInfo,
  type SheetInfo,
  type TableInfo,
  type WorkbookInfo,
} from "../sheet/workbook";
import { formulasIn } from "./formulas-in";
import { askForDraft } from "./drafts";
import { readOnce } from "./read-once";
import { askForSelection, isNoSelection } from "./selection";

/**
 * What the workbook holds, in two round trips: first the lists, then the extents of their items.
 *
 * Office.js does not say which date system a workbook has, but its DATE does: 1 January 2000 is 36526 or 35064.
 */
export async function describe(context: Excel.RequestContext): Promise<WorkbookInfo> {
  try {
    return await described(context, true);
  } catch (error) {
    if (!isNoSelection(error)) throw error;
    // A chart is selected, perhaps; whatever else may be wrong fails again.
    return described(context, false);
  }
}

async function described(context: Excel.RequestContext, withSelection: boolean): Promise<WorkbookInfo> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  const names = workbook.names.load("items/name,items/formula,items/type");
  const millennium = workbook.functions.date(2000, 1, 1).load("value");
  const selection = withSelection ? askForSelection(workbook) : () => null;
  const draft = askForDraft(workbook);
  await context.sync();

  const scoped = sheets.items.map((sheet) => sheet.names.load("items/name"));
  const used = sheets.items.map((sheet) => readOnce(sheet.getUsedRangeOrNullObject(true), "address"));
  // Without a header row a table has no names for its columns, and Excel refuses to be asked for them: its cells are
  // a range like any other, as they are in a file.
  const extents = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({
      table,
      whole: readOnce(table.getRange(), "address"),
      header: readOnce(table.getHeaderRowRange(), "values"),
    }));
  const own = names.items.filter(
    (item) => item.type === Excel.NamedItemType.range && isDescribed(item.name, formulaOf(item)),
  );
  const ownRanges = own.map((item) => ({ item, range: readOnce(item.getRangeOrNullObject(), "values,formulas") }));
  await context.sync();

  const values = new Map(
    ownRanges.map(({ item, range }) => [
      item.name,
      range.isNullObject ? { value: null } : { ...namedValues(range.values), ...namedFormulas(range) },
    ]),
  );
  return {
    fileName: workbook.name,
    dateSystem: millennium.value < 36_000 ? "1904" : "1900",
    sheets: sheets.items.map(
      (sheet, index): SheetInfo => ({
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
        used: areaOf(used[index]),
        ...(isCopy(scoped[index]) ? { copied: true as const } : {}),
      }),
    ),
    tables: extents.map(({ table, whole, header }) => tableInfo(table, whole.address, header.values)),
    names: names.items.map(
      (item): NameInfo => ({
        name: item.name,
        refersTo: formulaOf(item),
        ...(values.get(item.name) ?? { value: null }),
      }),
    ),
    selection: selection(),
    ...draft(),
  };
}

/** Excel gives the copy of a sheet its names a second time, for the copy alone. */
const isCopy = (scoped: Excel.NamedItemCollection | undefined) =>
  scoped?.items.some(({ name }) => name.startsWith(OWN_NAME_PREFIX)) ?? false;

function areaOf(range: Excel.Range | undefined): Area | null {
  return !range || range.isNullObject ? null : parseArea(parseReference(range.address).target);
}

function tableInfo(table: Excel.Table, address: string, header: unknown[][]): TableInfo {
  const { sheet, target } = parseReference(address);
  const whole = parseArea(target) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const area = table.showTotals ? { ...whole, rows: whole.rows - 1 } : whole;
  return { name: table.name, sheet: sheet ?? table.worksheet.name, area, columns: (header[0] ?? []).map(String) };
}

/** What a name refers to, without "=". */
export const formulaOf = (item: Excel.NamedItem) => String(item.formula).replace(/^=/, "");

/** The value of a single cell or the values of several, as the port gives them: blank is null. */
export function namedValues(values: unknown[][]): Pick<NameInfo, "value" | "values"> {
  const rows = values.map((row) => row.map(cellValue));
  return rows.length === 1 && rows[0]?.length === 1 ? { value: rows[0][0] ?? null } : { value: null, values: rows };
}

/** The formula of a single cell or those of several, as the port gives them: without "=", null where there is none. */
export function namedFormulas(range: Excel.Range): Pick<NameInfo, "formula" | "formulas"> {
  const formulas = formulasIn(range).map((row) => row.map((formula) => formula?.slice(1) ?? null));
  const [only] = formulas.flat();
  if (formulas.flat().length === 1) return only == null ? {} : { formula: only };
  return formulas.flat().some((formula) => formula !== null) ? { formulas } : {};
}

/** Office.js gives "" for a blank cell. */
export function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
    ? value
    : null;
}
