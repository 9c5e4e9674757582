import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAddress } from "../../../src/sheet/address";
import type { SheetSpec } from "../../../src/sheet/spec";
import { openWorkbook } from "../../../src/xlsx";
import { agree, formulaCells } from "./recalculated";

/**
 * The formulas of some sheets that come to something else in a file, which another program has recalculated, than in
 * the model.
 */
export async function unlikeModel(file: string, specs: readonly SheetSpec[]): Promise<string[]> {
  const saved = openWorkbook(readFileSync(file), path.basename(file));
  const { sheets } = await saved.describe();
  const wrong: string[] = [];
  for (const spec of specs) {
    const used = sheets.find((sheet) => sheet.name === spec.name)?.used;
    if (!used) throw new Error(`${spec.name} is gone`);
    const { values } = await saved.read(spec.name, {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    });
    for (const { row, column, formula, value } of formulaCells([spec])) {
      const found = values[row]?.[column] ?? null;
      if (!agree(found, value))
        wrong.push(
          `${spec.name}!${cellAddress({ row, column })} =${formula} gives ${String(found)}, model ${String(value)}`,
        );
    }
  }
  return wrong;
}
