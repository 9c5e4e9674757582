import { readFileSync } from "node:fs";
import path from "node:path";
import { readRevenue } from "../../src/source";
import { openWorkbook } from "../../src/xlsx";

const STORY = path.resolve(__dirname, "../../assets/samples/story.xlsx");
const TREATED = ["North", "East", "West"];
const BEFORE = 24;

/** The story sample by month: three regions with the programme against three without, 24 months before and 12 after. */
export async function storySample() {
  const workbook = openWorkbook(readFileSync(STORY), "story.xlsx");
  const { tables } = await workbook.describe();
  const table = tables[0];
  if (!table) throw new Error("the story sample has no table");
  const block = await workbook.read(table.sheet, table.area);
  const candidate = { label: "story", sheet: table.sheet, area: table.area, table };
  const { dates, amounts, groups } = readRevenue(block, candidate, "1900");
  const months = [...new Set(dates)].sort((a, b) => a - b);
  const sums = (takesPart: boolean) =>
    months.map((month) =>
      amounts
        .filter((_, i) => dates[i] === month && TREATED.includes(groups[i] ?? "") === takesPart)
        .reduce((total, amount) => total + amount, 0),
    );
  const [treated, control] = [sums(true), sums(false)];
  return {
    treatedBefore: treated.slice(0, BEFORE),
    treatedAfter: treated.slice(BEFORE),
    controlBefore: control.slice(0, BEFORE),
    controlAfter: control.slice(BEFORE),
  };
}
