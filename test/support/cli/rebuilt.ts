import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../../src/xlsx";
import { envelope } from "../command-line";
import { faultsOf } from "../package-check";

/**
 * Builds the summary of one of the files that Envelope was once wrong about again. @returns what was said, and the new
 * file
 */
export async function rebuiltCase(output: string, name: string, ...options: string[]) {
  const { code, out, error } = await envelope(
    "summarize",
    path.join(__dirname, "../../fixtures/cases", name),
    ...options,
    "--out",
    output,
  );
  expect([code, error]).toEqual([0, ""]);
  const bytes = new Uint8Array(readFileSync(output));
  expect(faultsOf(bytes)).toEqual([]);
  return { out, bytes, workbook: openWorkbook(bytes, "again.xlsx"), output };
}
