import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/xlsx";
import type { Workbench } from "./workbench";

/** What files hold, by their bytes: a workbook that has not changed is saved as the same file. */
const states = new Map<string, string>();

/** What the workbook holds, as it is saved, as a text to compare: sheets, tables, names, values and formulas. */
export async function savedState(bench: Workbench): Promise<string> {
  const bytes = await bench.download();
  const key = createHash("sha256").update(bytes).digest("hex");
  const state = states.get(key) ?? (await stateOf(bytes));
  states.set(key, state);
  return state;
}

async function stateOf(bytes: Uint8Array): Promise<string> {
  const workbook = openWorkbook(bytes, "a.xlsx");
  const { sheets, names, tables } = await workbook.describe();
  const blocks = await workbook.readAll(
    sheets.flatMap(({ name, used }) => (used ? [{ sheet: name, area: used }] : [])),
  );
  return JSON.stringify({
    sheets,
    names,
    tables,
    cells: blocks.map(({ sheet, area, values }) => ({ sheet, area, values })),
    formulas: formulasOf(bytes),
  });
}

/** The formulas of each part of a file that is a sheet. */
export function formulasOf(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/\w+\.xml$/.test(name) });
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      [...strFromU8(xml).matchAll(/<f(?:\s[^>]*)?>(.*?)<\/f>/gs)].map(([, formula = ""]) => formula),
    ]),
  );
}
