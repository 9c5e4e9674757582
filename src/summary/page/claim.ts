import type { CellValue } from "../../sheet/spec";
import type { ClaimAtShare } from "../assess";
import type { SummaryContext } from "../context";
import { figure, FORMAT, look, LOOK, RULE, TINT } from "../look";
import { NAMES } from "../names";
import { cellAddress, heading, HALF, LEFT, ruled } from "./grid";
import { IS_AGREED } from "./header";

const AGREED = LEFT + 4;
const COLUMNS = [
  { column: LEFT + 3, name: NAMES.lowShare, of: "low" },
  { column: AGREED, name: NAMES.share, of: "agreed" },
  { column: LEFT + 5, name: NAMES.highShare, of: "high" },
] as const;

interface Line {
  readonly label: string;
  readonly format: string;
  /** @param at the address of the same column `lines` below the share */
  readonly formula: (at: (line: number) => string) => string;
  readonly value: (claim: ClaimAtShare) => CellValue;
  readonly result?: boolean;
}

/** Lines below the share, by their distance from it. */
const ATTRIBUTED = 1;
const PROFIT = 2;
const COST = 3;
const NET = 4;

/** What a low, the agreed and a high share come to. What needs a margin or a cost stays blank without it. */
export function claim(context: SummaryContext, top: number): number {
  const { page, facts, request } = context;
  heading(page, top, LEFT, "The claim");
  const needsMargin = "profit and return need a contribution margin";
  page.formula(top, LEFT + HALF - 1, `IF(ISNUMBER(${NAMES.margin}),"over "&ROUND(${NAMES.months},1)&" months","${needsMargin}")`, request.sponsorCase.margin === null ? needsMargin : `over ${Math.round(facts.months * 10) / 10} months`, LOOK.headingRest);

  const heads = top + 1;
  page.paint({ row: heads, column: LEFT, rows: 1, columns: HALF }, LOOK.columnHeadLeft);
  page.put(heads, LEFT + 3, "Low", LOOK.columnHead).put(heads, LEFT + 5, "High", LOOK.columnHead);
  page.formula(heads, AGREED, `IF(${IS_AGREED},"Agreed","Proposed")`, facts.isAgreed ? "Agreed" : "Proposed", look(LOOK.columnHead, { font: { bold: true }, fill: TINT }));

  const shareRow = top + 2;
  shareInputs(context, shareRow);
  const lines = claimLines(context);
  lines.forEach((line, index) => {
    const row = shareRow + 1 + index;
    page.put(row, LEFT, line.label, line.result ? LOOK.strong : LOOK.body);
    for (const { column, of } of COLUMNS) {
      const claimAt = facts[of];
      const at = (below: number) => cellAddress({ row: shareRow + below, column });
      const style = of === "agreed" ? look(LOOK.strong, { fill: TINT }) : line.result ? LOOK.strong : LOOK.body;
      page.formula(row, column, line.formula(at), claimAt === null ? "" : line.value(claimAt), figure(line.format, style));
    }
    ruled(page, row, LEFT, lines[index + 1]?.result ? RULE.sum : RULE.hair);
  });
  return breakEvens(context, shareRow, shareRow + lines.length + 1);
}

/** From which share, and from which margin, the programme pays for itself. They do not depend on low and high. */
function breakEvens({ page, facts, request }: SummaryContext, shareRow: number, top: number): number {
  const { margin, cost } = request.sponsorCase;
  const attributed = cellAddress({ row: shareRow + ATTRIBUTED, column: AGREED });
  const style = figure("0.000%", look(LOOK.strong, { fill: TINT }));
  page.formula(top, LEFT, `IF(ISNUMBER(${NAMES.margin}),"Break-even share, on profit","Break-even share, on revenue")`, margin === null ? "Break-even share, on revenue" : "Break-even share, on profit", LOOK.body);
  const part = `IF(ISNUMBER(${NAMES.margin}),${NAMES.margin},1)`;
  const share = cost === null ? null : margin === null ? facts.breakEvenOnRevenue : facts.breakEvenShare;
  page.formula(top, AGREED, `IF(ISNUMBER(${NAMES.cost}),IF(AND(${NAMES.increase}>0,${part}>0),${NAMES.cost}/(${NAMES.increase}*${part}),""),"")`, share ?? "", style);
  page.put(top + 1, LEFT, "Break-even margin", LOOK.body);
  page.formula(top + 1, AGREED, `IF(ISNUMBER(${NAMES.cost}),IF(N(${attributed})>0,${NAMES.cost}/${attributed},""),"")`, facts.breakEvenMargin ?? "", figure(FORMAT.growth, look(LOOK.strong, { fill: TINT })));
  ruled(page, top, LEFT);
  ruled(page, top + 1, LEFT);
  return top + 2;
}

function shareInputs({ page, request }: SummaryContext, row: number): void {
  const { sponsorCase } = request;
  page.put(row, LEFT, "Share credited", LOOK.body);
  ruled(page, row, LEFT);
  const values = { low: sponsorCase.lowShare, agreed: sponsorCase.share, high: sponsorCase.highShare };
  for (const { column, name, of } of COLUMNS) {
    page.put(row, column, values[of], look(figure(FORMAT.share, LOOK.input), of === "agreed" ? { font: { bold: true } } : {}));
    page.nameCell(name, { row, column });
    page.validations.push({
      area: { row, column, rows: 1, columns: 1 },
      rule: { kind: "decimal", minimum: 0, maximum: 1 },
      prompt: { title: "Share credited", message: "The part of the increase that is credited to the programme, for example 3%." },
      error: { title: "Not a share", message: "Type a share between 0% and 100%, for example 3%." },
    });
  }
}

function claimLines({ facts, request }: SummaryContext): Line[] {
  const { cost } = request.sponsorCase;
  const numbers = (...references: string[]) => `AND(${references.map((reference) => `ISNUMBER(${reference})`).join(",")})`;
  const money = facts.money.format;
  return [
    { label: "Attributed revenue", format: money, formula: (at) => `IF(${numbers(at(0))},${NAMES.increase}*${at(0)},"")`, value: ({ attributed }) => attributed },
    { label: "Attributed profit", format: money, formula: (at) => `IF(${numbers(at(ATTRIBUTED), NAMES.margin)},${at(ATTRIBUTED)}*${NAMES.margin},"")`, value: ({ profit }) => profit ?? "" },
    { label: "Programme cost", format: money, formula: (at) => `IF(${numbers(at(0), NAMES.cost)},${NAMES.cost},"")`, value: () => cost ?? "" },
    { label: "Net benefit", format: money, formula: (at) => `IF(${numbers(at(PROFIT), at(COST))},${at(PROFIT)}-${at(COST)},"")`, value: ({ net }) => net ?? "", result: true },
    { label: "Benefit–cost ratio", format: FORMAT.ratio, formula: (at) => `IF(${numbers(at(NET))},IF(${at(COST)}>0,${at(PROFIT)}/${at(COST)},""),"")`, value: ({ ratio }) => ratio ?? "" },
    { label: "Return on investment", format: FORMAT.rate, formula: (at) => `IF(${numbers(at(NET))},IF(${at(COST)}>0,${at(NET)}/${at(COST)},""),"")`, value: ({ roi }) => roi ?? "" },
    { label: "Payback, months", format: FORMAT.months, formula: (at) => `IF(${numbers(at(NET))},IF(AND(${at(PROFIT)}>0,${at(COST)}>0),${at(COST)}/${at(PROFIT)}*${NAMES.months},""),"")`, value: ({ payback }) => payback ?? "" },
  ];
}
