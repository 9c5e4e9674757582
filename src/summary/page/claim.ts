import type { CellValue } from "../../sheet/spec";
import type { ClaimAtShare } from "../assessment/assess";
import type { SummaryContext } from "../drawing/context";
import { BESIDE, breakEvenFormat, figure, FORMAT, look, LOOK, RULE, TINT } from "../drawing/look";
import { NAMES } from "../names/names";
import { ifIncrease, NOTHING } from "../formulas/nothing";
import { counted, countedFormula } from "../words/counted";
import { cellAddress, heading, headRow, LEFT, ruled, takeaway } from "./grid";
import { IS_AGREED } from "./header";

const AGREED = LEFT + 4;
const COLUMNS = [
  { column: LEFT + 3, name: NAMES.lowShare, of: "low" },
  { column: AGREED, name: NAMES.share, of: "agreed" },
  { column: LEFT + 5, name: NAMES.highShare, of: "high" },
] as const;

type LineName = "share" | "attributed" | "profit" | "cost" | "net" | "ratio" | "roi" | "payback";

interface Line {
  readonly name: LineName;
  readonly label: string;
  readonly format: string;
  /** @param at the address, in the same column, of another line */
  readonly formula: (at: (line: LineName) => string) => string;
  readonly value: (claim: ClaimAtShare) => CellValue;
  readonly result?: boolean;
}

/**
 * What a low, the agreed and a high share come to; dashes where revenue did not rise. Without a margin there is no
 * profit and without a cost no return, and their lines are left out rather than left empty; a note says what would
 * bring them.
 */
export function claim(context: SummaryContext, top: number): number {
  const { page, facts, request } = context;
  const claimed = {
    low: facts.low,
    agreed: request.sponsorCase.share === null ? null : facts.agreed,
    high: facts.high,
  };
  heading(page, top, LEFT, "The claim");
  takeaway(
    page,
    top,
    LEFT,
    `"over "&${countedFormula(`ROUND(${NAMES.months},1)`, "month")}`,
    `over ${counted(Math.round(facts.months * 10) / 10, "month")}`,
  );

  const heads = top + 1;
  headRow(page, heads, LEFT);
  page.put(heads, LEFT + 3, "Low", LOOK.columnHead).put(heads, LEFT + 5, "High", LOOK.columnHead);
  page.formula(
    heads,
    AGREED,
    `IF(ISNUMBER(${NAMES.share}),IF(${IS_AGREED},"Agreed","Proposed"),"To agree")`,
    claimed.agreed === null ? "To agree" : facts.isAgreed ? "Agreed" : "Proposed",
    look(LOOK.columnHead, { font: { bold: true }, fill: TINT }),
  );

  const shareRow = top + 2;
  shareInputs(context, shareRow);
  const lines = claimLines(context);
  const rowOf = (name: LineName) =>
    name === "share" ? shareRow : shareRow + 1 + lines.findIndex((line) => line.name === name);
  lines.forEach((line, index) => {
    const row = shareRow + 1 + index;
    page.put(row, LEFT, line.label, line.result ? LOOK.strong : LOOK.body);
    for (const { column, of } of COLUMNS) {
      const claimAt = claimed[of];
      const at = (name: LineName) => cellAddress({ row: rowOf(name), column });
      const style = of === "agreed" ? look(LOOK.strong, { fill: TINT }) : line.result ? LOOK.strong : LOOK.body;
      const value = facts.inUse.increase > 0 || line.name === "cost" ? line.value : () => NOTHING;
      page.formula(row, column, line.formula(at), claimAt === null ? "" : value(claimAt), figure(line.format, style));
    }
    ruled(page, row, LEFT, lines[index + 1]?.result ? RULE.sum : RULE.hair);
  });
  const afterLines = breakEvens(
    context,
    cellAddress({ row: rowOf("attributed"), column: AGREED }),
    shareRow + lines.length + 1,
  );
  return lacking(context, afterLines);
}

/** From which share, and from which margin, the programme pays for itself. They do not depend on low and high. */
function breakEvens({ page, facts, request }: SummaryContext, attributed: string, top: number): number {
  const { margin, cost } = request.sponsorCase;
  if (cost === null) return top;
  const style = look(LOOK.strong, { fill: TINT });
  const isNothing = facts.inUse.increase <= 0;
  page.formula(
    top,
    LEFT,
    `IF(ISNUMBER(${NAMES.margin}),"Break-even share, on profit","Break-even share, on revenue")`,
    margin === null ? "Break-even share, on revenue" : "Break-even share, on profit",
    LOOK.body,
  );
  const part = `IF(ISNUMBER(${NAMES.margin}),${NAMES.margin},1)`;
  const share = margin === null ? facts.breakEvenOnRevenue : facts.breakEvenShare;
  const formula = `IF(ISNUMBER(${NAMES.cost}),${ifIncrease(`IF(${part}>0,${NAMES.cost}/(${NAMES.increase}*${part}),"")`)},"")`;
  page.formula(top, AGREED, formula, isNothing ? NOTHING : (share ?? ""), figure(breakEvenFormat(share, 3), style));
  page.put(top + 1, LEFT, "Break-even margin", LOOK.body);
  const ofMargin = `IF(ISNUMBER(${NAMES.cost}),IF(ISNUMBER(${attributed}),IF(${attributed}>0,${NAMES.cost}/${attributed},""),${attributed}),"")`;
  const marginSaid = isNothing && request.sponsorCase.share !== null ? NOTHING : (facts.breakEvenMargin ?? "");
  page.formula(top + 1, AGREED, ofMargin, marginSaid, figure(breakEvenFormat(facts.breakEvenMargin, 1), style));
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
    page.put(
      row,
      column,
      values[of],
      look(
        figure(FORMAT.share, LOOK.input),
        of === "agreed" ? { font: { bold: true } } : {},
        of === "low" ? {} : BESIDE,
      ),
    );
    page.nameCell(name, { row, column });
    page.validations.push({
      area: { row, column, rows: 1, columns: 1 },
      rule: { kind: "decimal", minimum: 0, maximum: 1 },
      prompt: {
        title: "Share credited",
        message: "The part of the increase that is credited to the programme, for example 3%.",
      },
      error: { title: "Not a share", message: "Type a share between 0% and 100%, for example 3%." },
    });
  }
}

function claimLines({ facts, request }: SummaryContext): Line[] {
  const { cost, margin } = request.sponsorCase;
  const numbers = (...references: string[]) =>
    `AND(${references.map((reference) => `ISNUMBER(${reference})`).join(",")})`;
  // What is no number is blank or a dash, and what follows from it is the same.
  const follows = (from: string, formula: string) => `IF(ISNUMBER(${from}),${formula},${from})`;
  const money = facts.money.format;
  const attributed: Line = {
    name: "attributed",
    label: "Attributed revenue",
    format: money,
    formula: (at) => `IF(${numbers(at("share"))},${ifIncrease(`${NAMES.increase}*${at("share")}`)},"")`,
    value: (claimed) => claimed.attributed,
  };
  const profit: Line = {
    name: "profit",
    label: "Attributed profit",
    format: money,
    formula: (at) =>
      `IF(${numbers(NAMES.margin)},${follows(at("attributed"), `${at("attributed")}*${NAMES.margin}`)},"")`,
    value: (claimed) => claimed.profit ?? "",
  };
  const costLine: Line = {
    name: "cost",
    label: "Programme cost",
    format: money,
    formula: (at) => `IF(${numbers(at("share"), NAMES.cost)},${NAMES.cost},"")`,
    value: () => cost ?? "",
  };
  const returns: Line[] = [
    {
      name: "net",
      label: "Net benefit",
      format: money,
      formula: (at) => `IF(${numbers(at("cost"))},${follows(at("profit"), `${at("profit")}-${at("cost")}`)},"")`,
      value: ({ net }) => net ?? "",
      result: true,
    },
    {
      name: "ratio",
      label: "Benefit–cost ratio",
      format: FORMAT.ratio,
      formula: (at) => follows(at("net"), `IF(${at("cost")}>0,${at("profit")}/${at("cost")},"")`),
      value: ({ ratio }) => ratio ?? "",
    },
    {
      name: "roi",
      label: "Return on investment",
      format: FORMAT.rate,
      formula: (at) => follows(at("net"), `IF(${at("cost")}>0,${at("net")}/${at("cost")},"")`),
      value: ({ roi }) => roi ?? "",
    },
    {
      name: "payback",
      label: "Payback, months",
      format: FORMAT.payback,
      formula: (at) =>
        follows(
          at("net"),
          `IF(AND(${at("profit")}>0,${at("cost")}>0),${at("cost")}/${at("profit")}*${NAMES.months},"")`,
        ),
      value: ({ payback }) => payback ?? "",
    },
  ];
  return [
    attributed,
    ...(margin === null ? [] : [profit]),
    ...(cost === null ? [] : [costLine]),
    ...(margin === null || cost === null ? [] : returns),
  ];
}

/** What the lines that are left out need; once it is typed, what to do. */
function lacking({ page, request }: SummaryContext, top: number): number {
  const { margin, cost } = request.sponsorCase;
  if (margin !== null && cost !== null) return top;
  const names = [...(margin === null ? [NAMES.margin] : []), ...(cost === null ? [NAMES.cost] : [])];
  const what =
    margin === null
      ? "Profit, net benefit, benefit–cost ratio, ROI and payback need a margin"
      : "Net benefit, benefit–cost ratio, ROI and payback need a cost";
  const needs = `${what}${margin === null && cost === null ? " and a cost" : ""}.`;
  const known = request.exported
    ? "Ask for a new export to see what the return is."
    : "Build the summary again to see what the return is.";
  page.formula(top, LEFT, `IF(COUNT(${names.join(",")})=${names.length},"${known}","${needs}")`, needs, LOOK.muted);
  return top + 1;
}
