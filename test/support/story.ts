import { areaBetween } from "../../src/sheet/address";
import { serialFromDay } from "../../src/sheet/dates";
import type { CellBlock } from "../../src/sheet/workbook";
import type { CellValue } from "../../src/sheet/spec";
import { readRevenue, type RevenueReading, type SourceCandidate } from "../../src/source";
import { BLANK_CASE, type CaseRequest, type SponsorCase } from "../../src/summary";

export const GO_LIVE = serialFromDay({ year: 2025, month: 1, day: 1 }, "1900");
export const TODAY = serialFromDay({ year: 2026, month: 1, day: 20 }, "1900");

/** Rows of a small sales table: three regions with the programme and two without, a row a month over three years. */
export function storyRows(): CellValue[][] {
  const rows: CellValue[][] = [["Month", "Region", "Revenue"]];
  const size = { North: 310e6, East: 290e6, West: 240e6, South: 200e6, Central: 260e6 };
  for (let month = 0; month < 36; month++) {
    const date = serialFromDay({ year: 2023, month: 1 + month, day: 1 }, "1900");
    Object.entries(size).forEach(([region, base], index) => {
      const season = 1 + 0.08 * Math.sin((month + index) / 2);
      const growth = 1 + 0.003 * month;
      const uplift = month >= 24 && index < 3 ? 1.25 : 1;
      rows.push([date, region, Math.round(base * season * growth * uplift)]);
    });
  }
  return rows;
}

export function blockOf(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  columnFormats: readonly string[],
): CellBlock {
  const area = areaBetween({ row: 0, column: 0 }, { row: rows.length - 1, column: (rows[0]?.length ?? 1) - 1 });
  return { sheet, area, values: rows, columnFormats };
}

export const STORY_FORMATS = ["mmm yyyy", "General", '"$"#,##0'];

export function storyReading(rows = storyRows(), formats = STORY_FORMATS): RevenueReading {
  const block = blockOf("Sales data", rows, formats);
  const candidate: SourceCandidate = {
    label: "'Sales data'!A1:C181",
    sheet: block.sheet,
    area: block.area,
    table: null,
  };
  return readRevenue(block, candidate, "1900");
}

export const STORY_CASE: SponsorCase = {
  ...BLANK_CASE,
  objective: "Grow revenue of the field organisation",
  sponsor: "the VP Sales",
  programme: "Field learning ecosystem",
  launched: GO_LIVE,
  treated: ["North", "East", "West"],
  control: ["South", "Central"],
  share: 0.03,
  lowShare: 0.02,
  highShare: 0.04,
  agreedOn: TODAY,
  margin: 0.42,
  cost: 12_400_000,
};

/** The story with everything that a case can say. */
export const FULL_CASE: SponsorCase = {
  ...STORY_CASE,
  cost: null,
  components: [
    { name: "eLearning", share: 0.012 },
    { name: "Performance support", share: 0.009 },
    { name: "Structured activities", share: 0.005 },
    { name: "Social learning", share: 0.004 },
  ],
  costs: {
    design: 3.1e6,
    delivery: 1.6e6,
    platform: 1.4e6,
    evaluation: 0.5e6,
    people: 14_500,
    hoursEach: 8,
    hourlyCost: 50,
  },
  marketGrowth: 0.04,
  notes: [
    { assumption: "baseline", source: "", owner: "Finance partner", agreedOn: TODAY },
    { assumption: "margin", source: "Finance pack 2025, p. 14", owner: "Finance partner", agreedOn: TODAY - 33 },
    { assumption: "cost", source: "", owner: "Head of Learning", agreedOn: TODAY - 8 },
    { assumption: "learnerHour", source: "", owner: "HR partner", agreedOn: TODAY - 8 },
    { assumption: "marketGrowth", source: "Industry outlook 2025", owner: "Strategy partner", agreedOn: null },
  ],
  caveats:
    "Prices rise in May 2025. The agreed share leaves that, and everything else, to other factors. Not counted in money: faster onboarding, fewer escalations.",
  signOff: { sponsor: { name: "A. Sponsor", date: TODAY }, finance: { name: "F. Partner", date: null } },
};

export function fullRequest(over: Partial<SponsorCase> = {}): CaseRequest {
  return storyRequest({ ...FULL_CASE, ...over });
}

export function storyRequest(over: Partial<SponsorCase> = {}, rest: Partial<CaseRequest> = {}): CaseRequest {
  return {
    sponsorCase: { ...STORY_CASE, ...over },
    reading: storyReading(),
    typedBaseline: null,
    today: TODAY,
    ...rest,
  };
}

/** Four numbers on the back of an envelope. */
export function typedRequest(over: Partial<SponsorCase> = {}): CaseRequest {
  return {
    sponsorCase: { ...BLANK_CASE, uplift: 1 / 3, share: 0.03, cost: 12_400_000, ...over },
    reading: null,
    typedBaseline: 10e9,
    today: TODAY,
  };
}
