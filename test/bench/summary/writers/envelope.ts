import { readFileSync, writeFileSync } from "node:fs";
import { plan } from "../../../../src/sheet/plan";
import type { SheetSpec } from "../../../../src/sheet/spec";
import { openWorkbook } from "../../../../src/xlsx";

/** Adds sheets that were laid out before: what the others do, without reading the source or working anything out. */
async function main([file = "", sheets = "", output = ""]: readonly string[]): Promise<void> {
  const specs = JSON.parse(readFileSync(sheets, "utf8")) as SheetSpec[];
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)), file);
  await workbook.paint(plan(specs, specs[0]?.name ?? ""));
  writeFileSync(output, workbook.save());
}

void main(process.argv.slice(2));
