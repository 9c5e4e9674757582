import { monthsLater } from "../../src/sheet/dates";
import type { CellValue } from "../../src/sheet/spec";
import type { CaseRequest, SponsorCase } from "../../src/summary";
import { GO_LIVE, storyReading, storyRequest, STORY_FORMATS } from "./story";

/** Revenue of North, which took part, and South, which did not. */
export interface Shape {
  readonly unit: "month" | "quarter" | "year" | "week" | "day";
  readonly before: number;
  readonly after: number;
  readonly treated?: (index: number) => number;
  readonly control?: (index: number) => number;
}

const STEPS = { month: 1, quarter: 3, year: 12, week: 7, day: 1 };
const swing = (index: number) =>
  1_000_000 + 9_000 * index + 180_000 * Math.sin(index * 1.7) + ((index * 7919) % 101) * 313.37;

/** A row a period and group. */
export function rowsOf({
  unit,
  before,
  after,
  treated = swing,
  control = (index) => 0.7 * swing(index + 3),
}: Shape): CellValue[][] {
  const byMonths = unit === "month" || unit === "quarter" || unit === "year";
  const day = (index: number) =>
    byMonths ? monthsLater(GO_LIVE, index * STEPS[unit], "1900") : GO_LIVE + index * STEPS[unit];
  const rows: CellValue[][] = [["Month", "Region", "Revenue"]];
  for (let index = 0; index < before + after; index++) {
    rows.push([day(index - before), "North", treated(index)], [day(index - before), "South", control(index)]);
  }
  return rows;
}

export function shapedRequest(
  shape: Shape,
  over: Partial<SponsorCase> = {},
): { request: CaseRequest; rows: CellValue[][] } {
  const rows = rowsOf(shape);
  return {
    rows,
    request: storyRequest(
      { treated: ["North"], control: ["South"], cost: 12_400, ...over },
      { reading: storyReading(rows, STORY_FORMATS) },
    ),
  };
}
