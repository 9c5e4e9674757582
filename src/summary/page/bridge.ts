import { areaBetween } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import type { SummaryContext, WorkingsReferences } from "../context";
import { ACCENT, figure, look, LOOK, MUTED, OUTLINE, PALE, RULE } from "../look";
import { spokenShare } from "../money";
import { NAMES } from "../names";
import { BRIDGE_COLUMNS } from "../workings/bridgeData";
import { cellAddress, heading, HALF, LEFT, RIGHT, ruled } from "./grid";
import { IS_AGREED } from "./header";

const AMOUNT = RIGHT + 2;
const HOW = RIGHT + 3;

interface Line {
  readonly label: string;
  readonly formula: string;
  readonly value: CellValue;
  readonly how: { readonly formula: string; readonly value: string };
  readonly result?: boolean;
  readonly name?: string;
}

/**
 * From actual revenue to net benefit, as a native waterfall and as a table in which every line follows from the one
 * above.
 */
export function bridge(context: SummaryContext, workings: WorkingsReferences, top: number): number {
  const { page, facts } = context;
  heading(page, top, LEFT, "Bridge");
  heading(page, top, RIGHT, "Bridge, step by step");
  page.put(top, RIGHT + HALF - 1, "every line follows from the one above", LOOK.headingRest);
  page.put(top, LEFT + HALF - 1, facts.money.label === "" ? null : facts.money.label, LOOK.headingRest);
  const heads = top + 1;
  page.paint({ row: heads, column: RIGHT, rows: 1, columns: HALF }, LOOK.columnHeadLeft);
  page.put(heads, AMOUNT, facts.money.label, LOOK.columnHead).put(heads, HOW, "How", look(LOOK.columnHeadLeft, { indent: 1 }));

  const lines = bridgeLines(context, workings, top + 2);
  lines.forEach((line, index) => {
    const row = top + 2 + index;
    const style = line.result ? LOOK.strong : LOOK.body;
    page.put(row, RIGHT, line.label, style);
    page.formula(row, AMOUNT, line.formula, line.value, figure(facts.money.format, style));
    page.formula(row, HOW, line.how.formula, line.how.value, look(LOOK.muted, { indent: 1 }));
    if (line.name !== undefined) page.nameCell(line.name, { row, column: AMOUNT });
    const last = index === lines.length - 1;
    const beforeResult = lines[index + 1]?.result ?? false;
    ruled(page, row, RIGHT, last ? RULE.total : beforeResult ? RULE.sum : RULE.hair);
  });
  chart(context, workings, top + 1, lines.length + 1);
  page.height(top + lines.length + 2, 11);
  return top + lines.length + 3;
}

function bridgeLines({ facts, request }: SummaryContext, { periods }: WorkingsReferences, first: number): Line[] {
  const { inUse, agreed, isAgreed, series } = facts;
  const { share, margin, cost } = request.sponsorCase;
  const at = (line: number) => cellAddress({ row: first + line, column: AMOUNT });
  const text = (value: string) => ({ formula: `"${value}"`, value });
  const numbers = (...names: string[]) => `AND(${names.map((name) => `ISNUMBER(${name})`).join(",")})`;
  const whole = (rate: number) => Math.round(rate * 1000) / 10;
  const afterCount = series?.periods.filter(({ phase }) => phase === "after").length ?? 0;
  const unit = series?.unit.name ?? "";
  const notCredited = agreed.attributed - inUse.increase;
  const variable = agreed.profit === null ? "" : agreed.profit - agreed.attributed;
  const growth = inUse.baseline === 0 ? "" : `${whole(inUse.increase / inUse.baseline)}% over the baseline`;
  const actual = periods ? { formula: periods.actualAfter, how: { formula: `${periods.countAfter}&" ${unit}s from go-live"`, value: `${afterCount} ${unit}s from go-live` } } : { formula: `${NAMES.typedBaseline}*(1+${NAMES.uplift})`, how: text("revenue before, grown as typed") };
  const fromLadder = periods ? { formula: `0-${NAMES.baseline}`, how: { formula: NAMES.baselineUsed, value: inUse.label } } : { formula: `0-${NAMES.typedBaseline}`, how: text("revenue before, as typed") };

  return [
    { label: "Actual", ...actual, value: inUse.actual, name: NAMES.actual },
    { label: "Baseline", ...fromLadder, value: -inUse.baseline },
    { label: "Increase", formula: `${at(0)}+${at(1)}`, value: inUse.increase, name: NAMES.increase, result: true, how: { formula: `IF(${at(1)}=0,"",ROUND(-${at(2)}/${at(1)}*100,1)&"% over the baseline")`, value: growth } },
    { label: "Not credited", formula: `${at(2)}*(N(${NAMES.share})-1)`, value: notCredited, how: { formula: `ROUND((1-N(${NAMES.share}))*100,2)&"% left to other factors"`, value: `${spokenShare(1 - share)} left to other factors` } },
    {
      label: "Attributed revenue",
      formula: `${at(2)}+${at(3)}`,
      value: agreed.attributed,
      name: NAMES.attributed,
      result: true,
      how: { formula: `ROUND(N(${NAMES.share})*100,2)&"% of the increase, "&IF(${IS_AGREED},"as agreed","proposed")`, value: `${spokenShare(share)} of the increase, ${isAgreed ? "as agreed" : "proposed"}` },
    },
    { label: "Variable costs", formula: `IF(${numbers(NAMES.margin)},${at(4)}*(${NAMES.margin}-1),"")`, value: variable, how: { formula: `IF(${numbers(NAMES.margin)},ROUND((1-${NAMES.margin})*100,2)&"% of that revenue","needs a contribution margin")`, value: margin === null ? "needs a contribution margin" : `${spokenShare(1 - margin)} of that revenue` } },
    { label: "Attributed profit", formula: `IF(${numbers(at(5))},${at(4)}+${at(5)},"")`, value: agreed.profit ?? "", name: NAMES.profit, result: true, how: { formula: `IF(${numbers(NAMES.margin)},"a contribution margin of "&ROUND(${NAMES.margin}*100,2)&"%","")`, value: margin === null ? "" : `a contribution margin of ${spokenShare(margin)}` } },
    { label: "Programme cost", formula: `IF(${numbers(NAMES.cost)},0-${NAMES.cost},"")`, value: cost === null ? "" : -cost || 0, how: { formula: `IF(${numbers(NAMES.cost)},"as given below","needs a cost")`, value: cost === null ? "needs a cost" : "as given below" } },
    { label: "Net benefit", formula: `IF(${numbers(at(6), at(7))},${at(6)}+${at(7)},"")`, value: agreed.net ?? "", name: NAMES.net, result: true, how: { formula: `IF(${numbers(at(6), at(7))},"over "&ROUND(${NAMES.months},1)&" months","")`, value: agreed.net === null ? "" : `over ${Math.round(facts.months * 10) / 10} months` } },
  ];
}

const COLOURED = { fill: ACCENT };
const GREY = { fill: PALE, outline: OUTLINE };

function chart({ page, workings, facts }: SummaryContext, { bridge }: WorkingsReferences, top: number, rows: number): void {
  const range = (column: number) => ({ sheet: workings.name, area: areaBetween({ row: bridge.firstRow, column }, { row: bridge.firstRow + bridge.rows - 1, column }) });
  // Where the bridge ends with the increase, that is what the eye should fall on.
  const [totals, steps] = bridge.showsIncrease ? [GREY, COLOURED] : [COLOURED, GREY];
  page.charts.push({
    name: "Envelope bridge",
    kind: "columnStacked",
    area: { row: top, column: LEFT, rows, columns: HALF },
    description: `Waterfall from actual revenue to what is credited to learning, in ${facts.money.label || "full"}. The table beside it holds the same figures.`,
    categories: range(BRIDGE_COLUMNS.axis),
    series: [
      { name: "Invisible", values: range(BRIDGE_COLUMNS.base), fill: "none" },
      { name: "Total", values: range(BRIDGE_COLUMNS.total), ...totals },
      { name: "Step", values: range(BRIDGE_COLUMNS.stepAbove), ...steps },
      { name: "Step below 0", values: range(BRIDGE_COLUMNS.stepBelow), ...steps },
    ],
    gapWidth: 65,
    valueAxis: { visible: false, numberFormat: facts.money.format },
    fontSize: 9,
    fontColor: MUTED,
  });
}
