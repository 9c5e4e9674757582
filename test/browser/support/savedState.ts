import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/xlsx";
import type { Workbench } from "./workbench";

/** What the workbook holds, as it is saved, as a text to compare: sheets, tables, names, values and formulas. */
export async function savedState(bench: Workbench): Promise<string> {
  const bytes = await bench.download();
  const workbook = openWorkbook(bytes, "a.xlsx");
  const { sheets, names, tables } = await workbook.describe();
  const blocks = await workbook.readAll(sheets.flatMap(({ name, used }) => (used ? [{ sheet: name, area: used }] : [])));
  return JSON.stringify({ sheets, names, tables, cells: blocks.map(({ sheet, area, values }) => ({ sheet, area, values })), formulas: formulasOf(bytes) });
}

/** The formulas of each part of a file that is a sheet. */
export function formulasOf(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/\w+\.xml$/.test(name) });
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [...strFromU8(xml).matchAll(/<f(?:\s[^>]*)?>(.*?)<\/f>/gs)].map(([, formula = ""]) => formula)]));
}
