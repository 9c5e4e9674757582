import { openFile } from "../../../src/xlsx";
import { writeSummary } from "../../../src/summary";
import { typedRequest } from "../story";

const MONTHS = 24;

/** A workbook of two years of revenue in two regions, on a sheet of that name: small, so that Excel is fast. */
export function smallBook(): Uint8Array {
  const rows = Array.from({ length: MONTHS }, (_, month) => {
    const date = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    return ["North", "South"].map((region, at) => `${date},${region},${1000 + 10 * month + 500 * at}`);
  }).flat();
  return openFile(new TextEncoder().encode(`Month,Region,Revenue\r\n${rows.join("\r\n")}\r\n`), "Sales.csv").save();
}

/** The same with a summary of typed numbers, which is built fast. */
export async function builtBook(): Promise<Uint8Array> {
  const workbook = openFile(smallBook(), "Sales.xlsx");
  await writeSummary(workbook, { ...typedRequest({ programme: "Alpha", cost: 12_400_000 }), version: "1" });
  return workbook.save();
}
