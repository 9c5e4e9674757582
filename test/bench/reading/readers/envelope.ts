import { readFileSync } from "node:fs";
import { openFile } from "../../../../src/xlsx";
import { report } from "../report.mjs";

/** Everything that `envelope inspect` needs of a file: what is in it, and the cells of its first sheet. */
void report(async (file) => {
  const workbook = openFile(new Uint8Array(readFileSync(file)), file);
  const [sheet] = (await workbook.describe()).sheets;
  if (!sheet?.used) throw new Error("the sheet is empty");
  return (await workbook.read(sheet.name, sheet.used)).values.length;
});
