import type { CellValue } from "../../sheet/spec";
import type { Style } from "../../sheet/style";
import type { SummaryContext, WorkingsReferences } from "../drawing/context";
import { figure, FORMAT, look, LOOK, RULE } from "../drawing/look";
import { increaseFormula } from "../baselines/increase";
import { spokenShare } from "../words/money";
import { NAMES } from "../names/names";
import { ifIncrease, NOTHING } from "../formulas/nothing";
import { counted, countedFormula } from "../words/counted";
import { cellAddress, heading, headRow, RIGHT, ruled, takeaway } from "./grid";
import { IS_AGREED } from "./header";
import {
  COST_INPUT,
  costHow,
  GROWTH_INPUT,
  MARGIN_INPUT,
  REVENUE_BEFORE_INPUT,
  typeInto,
  type TypedInput,
} from "../drawing/typed-inputs";

const AMOUNT = RIGHT + 2;
const HOW = RIGHT + 3;

interface Said {
  readonly formula: string;
  readonly value: string;
}

interface Line {
  readonly label: string;
  /** None for a cell to type in. */
  readonly formula?: string;
  readonly value: CellValue;
  readonly how: Said;
  /** A line that sums up those above it. */
  readonly result?: boolean;
  readonly name?: string;
  readonly input?: TypedInput;
  readonly format?: string;
}

/**
 * From actual revenue to net benefit, as a table in which every line follows from the one above. A claim from typed
 * figures has them here, in cells to type in.
 */
export function bridgeSteps(context: SummaryContext, workings: WorkingsReferences, top: number): number {
  const { page, facts } = context;
  heading(page, top, RIGHT, "Bridge, step by step");
  takeaway(page, top, RIGHT, `"every line follows from the one above"`, "every line follows from the one above");
  const heads = top + 1;
  headRow(page, heads, RIGHT);
  page
    .put(heads, AMOUNT, facts.money.label, LOOK.columnHead)
    .put(heads, HOW, "How", look(LOOK.columnHeadLeft, { indent: 1 }));

  const first = top + 2;
  const lines = facts.series ? linesFromSource(context, workings, first) : linesFromTyping(context, first);
  lines.forEach((line, index) => {
    const row = first + index;
    const style = line.result ? LOOK.strong : LOOK.body;
    const last = index === lines.length - 1;
    const beforeResult = lines[index + 1]?.result ?? false;
    const rule: Style = last ? RULE.total : beforeResult ? RULE.sum : RULE.hair;
    page.put(row, RIGHT, line.label, style);
    page.formula(row, HOW, line.how.formula, line.how.value, look(LOOK.muted, { indent: 1 }));
    if (line.formula !== undefined)
      page.formula(row, AMOUNT, line.formula, line.value, figure(facts.money.format, style));
    if (line.name !== undefined) page.nameCell(line.name, { row, column: AMOUNT });
    ruled(page, row, RIGHT, rule);
    if (line.input)
      typeInto(page, line.input, { row, column: AMOUNT }, line.value, line.format ?? facts.money.format, LOOK.input);
  });
  return first + lines.length;
}

/** How many lines the table has, heads included: as high as the chart beside it. */
export const stepRows = ({ facts }: SummaryContext): number => (facts.series ? 10 : 11);

const NO_SHARE = "no share is agreed yet";
const TYPE_SHARE = "type a share under The claim";

/** What is no number is blank or a dash, and what follows from it is the same. */
const follows = (from: string, formula: string) => `IF(ISNUMBER(${from}),${formula},${from})`;

/** What becomes of the increase, or a dash where there is none. */
const ofIncrease = ({ facts, request }: SummaryContext, value: CellValue): CellValue =>
  facts.inUse.increase > 0 || request.sponsorCase.share === null ? value : NOTHING;

const say = (value: string): Said => ({ formula: `"${value}"`, value });
const numbers = (...names: string[]) => `AND(${names.map((name) => `ISNUMBER(${name})`).join(",")})`;
const addressOf = (first: number) => (line: number) => cellAddress({ row: first + line, column: AMOUNT });

function linesFromSource(context: SummaryContext, { periods }: WorkingsReferences, first: number): Line[] {
  const { facts, request } = context;
  const { agreed, inUse, series } = facts;
  const { margin, cost } = request.sponsorCase;
  const at = addressOf(first);
  const after = series?.periods.filter(({ phase }) => phase === "after").length ?? 0;
  const unit = series?.unit.name ?? "";
  const variable = agreed.profit === null ? "" : agreed.profit - agreed.attributed;
  return [
    {
      label: "Actual",
      formula: periods?.actualAfter ?? "0",
      value: inUse.actual,
      name: NAMES.actual,
      how: {
        formula: `${countedFormula(periods?.countAfter ?? "0", unit)}&" from go-live"`,
        value: `${counted(after, unit)} from go-live`,
      },
    },
    {
      label: "Baseline",
      formula: `0-${NAMES.baseline}`,
      value: -inUse.baseline,
      how: { formula: NAMES.baselineUsed, value: inUse.label },
    },
    { ...increaseLine(context, `-${at(1)}`), formula: increaseFormula(`${at(0)}+${at(1)}`, at(0)) },
    notCreditedLine(context, at(2)),
    attributedLine(context, at(2), at(3)),
    {
      label: "Variable costs",
      formula: `IF(${numbers(NAMES.margin)},${follows(at(4), `${at(4)}*(${NAMES.margin}-1)`)},"")`,
      value: margin === null ? "" : ofIncrease(context, variable),
      how: {
        formula: `IF(${numbers(NAMES.margin)},ROUND((1-${NAMES.margin})*100,2)&"% of that revenue","needs a contribution margin")`,
        value: margin === null ? "needs a contribution margin" : `${spokenShare(1 - margin)} of that revenue`,
      },
    },
    {
      label: "Attributed profit",
      formula: follows(at(5), `${at(4)}+${at(5)}`),
      value: margin === null ? "" : ofIncrease(context, agreed.profit ?? ""),
      name: NAMES.profit,
      result: true,
      how: {
        formula: `IF(${numbers(NAMES.margin)},"a contribution margin of "&ROUND(${NAMES.margin}*100,2)&"%","")`,
        value: margin === null ? "" : `a contribution margin of ${spokenShare(margin)}`,
      },
    },
    {
      label: "Programme cost",
      formula: `IF(${numbers(NAMES.cost)},0-${NAMES.cost},"")`,
      value: cost === null ? "" : -cost || 0,
      how: costHow(request.sponsorCase),
    },
    netLine(context, `IF(${numbers(at(7))},${follows(at(6), `${at(6)}+${at(7)}`)},"")`, numbers(at(6), at(7))),
  ];
}

function linesFromTyping(context: SummaryContext, first: number): Line[] {
  const { facts, request } = context;
  const { agreed, inUse } = facts;
  const { sponsorCase } = request;
  const at = addressOf(first);
  const margin: Said = {
    formula: `IF(${numbers(NAMES.margin)},"of that revenue","type it here and profit follows")`,
    value: sponsorCase.margin === null ? "type it here and profit follows" : "of that revenue",
  };
  const cost: Line =
    sponsorCase.costs === null
      ? { label: "Programme cost", value: sponsorCase.cost, input: COST_INPUT, how: costHow(sponsorCase) }
      : { label: "Programme cost", formula: NAMES.cost, value: sponsorCase.cost ?? "", how: costHow(sponsorCase) };
  return [
    { label: "Revenue before", value: inUse.baseline, input: REVENUE_BEFORE_INPUT, how: inFull(context) },
    {
      label: "Growth",
      value: sponsorCase.uplift,
      input: GROWTH_INPUT,
      format: FORMAT.typedGrowth,
      how: say("over revenue before"),
    },
    {
      label: "Revenue after",
      formula: `${at(0)}*(1+${at(1)})`,
      value: inUse.actual,
      name: NAMES.actual,
      how: say("revenue before, grown so"),
    },
    { ...increaseLine(context, at(0)), formula: `${at(0)}*${at(1)}` },
    notCreditedLine(context, at(3)),
    attributedLine(context, at(3), at(4)),
    { label: "Contribution margin", value: sponsorCase.margin, input: MARGIN_INPUT, format: FORMAT.share, how: margin },
    {
      label: "Attributed profit",
      formula: `IF(${numbers(at(6))},${follows(at(5), `${at(5)}*${at(6)}`)},"")`,
      value: sponsorCase.margin === null ? "" : ofIncrease(context, agreed.profit ?? ""),
      name: NAMES.profit,
      result: true,
      how: {
        formula: `IF(${numbers(at(6))},"","needs a contribution margin")`,
        value: sponsorCase.margin === null ? "needs a contribution margin" : "",
      },
    },
    cost,
    netLine(context, `IF(${numbers(at(8))},${follows(at(7), `${at(7)}-${at(8)}`)},"")`, numbers(at(7), at(8))),
  ];
}

/** The page shows amounts in its unit, and people type them in full: so the whole figure stands beside it. */
function inFull({ facts: { money, inUse } }: SummaryContext): Said {
  if (money.divisor === 1) return say("typed in full");
  return {
    formula: `IF(ISNUMBER(${NAMES.typedBaseline}),"in full: "&FIXED(${NAMES.typedBaseline},0),"type it in full")`,
    value: `in full: ${inUse.baseline.toLocaleString("en-US", { maximumFractionDigits: 0 })}`,
  };
}

function increaseLine({ facts }: SummaryContext, baseline: string): Omit<Line, "formula"> {
  const { increase, baseline: amount } = facts.inUse;
  const [over, below] = ["% over the baseline", "% below the baseline"];
  const growth =
    amount === 0 ? "" : `${Math.round(Math.abs(increase / amount) * 1000) / 10}${increase < 0 ? below : over}`;
  return {
    label: "Increase",
    value: increase,
    name: NAMES.increase,
    result: true,
    how: {
      formula: `IF(${baseline}=0,"",ROUND(ABS(${NAMES.increase}/(${baseline}))*100,1)&IF(${NAMES.increase}<0,"${below}","${over}"))`,
      value: growth,
    },
  };
}

function notCreditedLine(context: SummaryContext, increase: string): Line {
  const { facts, request } = context;
  const { share } = request.sponsorCase;
  return {
    label: "Not credited",
    formula: `IF(${numbers(NAMES.share)},${ifIncrease(`${increase}*(${NAMES.share}-1)`)},"")`,
    value: share === null ? "" : ofIncrease(context, facts.agreed.attributed - facts.inUse.increase),
    how: {
      formula: `IF(${numbers(NAMES.share)},ROUND((1-${NAMES.share})*100,2)&"% left to other factors","${NO_SHARE}")`,
      value: share === null ? NO_SHARE : `${spokenShare(1 - share)} left to other factors`,
    },
  };
}

function attributedLine(context: SummaryContext, increase: string, notCredited: string): Line {
  const { facts, request } = context;
  const { share } = request.sponsorCase;
  return {
    label: "Attributed revenue",
    formula: follows(notCredited, `${increase}+${notCredited}`),
    value: share === null ? "" : ofIncrease(context, facts.agreed.attributed),
    name: NAMES.attributed,
    result: true,
    how: {
      formula: `IF(${numbers(NAMES.share)},ROUND(${NAMES.share}*100,2)&"% of the increase, "&IF(${IS_AGREED},"as agreed","proposed"),"${TYPE_SHARE}")`,
      value:
        share === null
          ? TYPE_SHARE
          : `${spokenShare(share)} of the increase, ${facts.isAgreed ? "as agreed" : "proposed"}`,
    },
  };
}

function netLine(context: SummaryContext, formula: string, known: string): Line {
  const { facts, request } = context;
  const { net } = facts.agreed;
  const { share, margin, cost } = request.sponsorCase;
  const [needsShare, needsRest, nothing] = ["needs a share", "needs a margin and a cost", "no increase to credit"];
  const isKnown = margin !== null && cost !== null;
  const needs = !isKnown ? needsRest : share === null ? needsShare : nothing;
  const lacks = `IF(${numbers(NAMES.margin, NAMES.cost)},IF(${numbers(NAMES.share)},"${nothing}","${needsShare}"),"${needsRest}")`;
  return {
    label: "Net benefit",
    formula,
    value: isKnown ? ofIncrease(context, net ?? "") : "",
    name: NAMES.net,
    result: true,
    how: {
      formula: `IF(${known},"over "&${countedFormula(`ROUND(${NAMES.months},1)`, "month")},${lacks})`,
      value: net === null ? needs : `over ${counted(Math.round(facts.months * 10) / 10, "month")}`,
    },
  };
}
