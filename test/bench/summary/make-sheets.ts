/**
 * Writes the two sheets of a summary as JSON, for writers that only paint: arguments are a workbook and the file for
 * the JSON.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { serialFromDay } from "../../../src/sheet/dates";
import { findRevenue } from "../../../src/source";
import { BLANK_CASE, buildSummary } from "../../../src/summary";
import { openWorkbook } from "../../../src/xlsx";

async function main([file = "", output = ""]: readonly string[]): Promise<void> {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)), file);
  const treated = ["Germany"];
  const control = ["France"];
  const { reading } = await findRevenue(workbook, await workbook.describe(), { members: [...treated, ...control] });
  const day = (year: number, month: number) => serialFromDay({ year, month, day: 1 }, "1900");
  const sponsorCase = {
    ...BLANK_CASE,
    launched: day(2011, 6),
    treated,
    control,
    share: 0.03,
    margin: 0.42,
    cost: 1000,
  };
  const { sheets } = buildSummary({ sponsorCase, reading, typedBaseline: null, today: day(2012, 1) }, "bench");
  writeFileSync(output, JSON.stringify(sheets));
  process.stdout.write(String(sheets.reduce((sum, { cells }) => sum + cells.length, 0)));
}

void main(process.argv.slice(2));
