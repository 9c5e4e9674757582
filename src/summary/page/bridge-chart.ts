import { areaBetween } from "../../sheet/address";
import type { BridgeReferences, SummaryContext, WorkingsReferences } from "../drawing/context";
import { ACCENT, MUTED, OUTLINE, PALE } from "../drawing/look";
import { NAMES } from "../names/names";
import { liveMoney, shownMoney } from "../formulas/live-money";
import { BRIDGE_COLUMNS } from "../workings/bridge-data";
import { HALF, heading, LEFT, takeaway } from "./grid";

const COLOURED = { fill: ACCENT };
/** From where to where each chart goes, for those who hear the page. */
const ENDS = {
  increase: "the baseline to actual revenue",
  credit: "actual revenue to the revenue attributed to learning",
  return: "the revenue attributed to learning to net benefit",
} as const satisfies Record<BridgeReferences["story"], string>;

const GREY = { fill: PALE, outline: OUTLINE };

/**
 * From what is credited to what is left of it, as a native waterfall of stacked columns, which every Excel and
 * LibreOffice draws.
 * @param rows that the chart covers below its heading
 */
export function bridgeChart(
  context: SummaryContext,
  { bridge }: WorkingsReferences,
  top: number,
  rows: number,
): number {
  const { page, workings, facts } = context;
  heading(page, top, LEFT, "Bridge");
  const said = bridgeTakeaway(context);
  takeaway(page, top, LEFT, said.formula, said.value);
  const range = (column: number) => ({
    sheet: workings.name,
    area: areaBetween({ row: bridge.firstRow, column }, { row: bridge.firstRow + bridge.rows - 1, column }),
  });
  // Where the bridge ends with the increase, that is what the eye should fall on.
  const [totals, steps] = bridge.story === "increase" ? [GREY, COLOURED] : [COLOURED, GREY];
  page.charts.push({
    name: "Envelope bridge",
    kind: "columnStacked",
    area: { row: top + 1, column: LEFT, rows, columns: HALF },
    description: `Waterfall from ${ENDS[bridge.story]}, in ${facts.money.label || "full"}. The table beside it holds the same figures.`,
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
  return top + rows + 1;
}

/**
 * What is left of the claim; before margin and cost are known, how small a part of the increase it is. Where there is
 * nothing to credit, it says that instead.
 */
function bridgeTakeaway({ facts, request }: SummaryContext): { formula: string; value: string } {
  const { agreed, inUse, money } = facts;
  const { share } = request.sponsorCase;
  const [none, nothing, whole, noShare] = [
    "no increase to credit",
    "nothing credited, ",
    "the claim is the whole increase",
    "no share of the increase is agreed yet",
  ];
  const net = NAMES.net;
  const leftFormula = `IF(${net}>0,${liveMoney(net, money)}&" is left",${liveMoney(`(0-${net})`, money)}&" short of the cost")`;
  const ofFormula = `IF(${NAMES.attributed}>0,"of "&${liveMoney(NAMES.attributed, money)}&" attributed, ","${nothing}")&${leftFormula}`;
  const partFormula = `IF(ISNUMBER(${NAMES.share}),IF(${NAMES.share}>=1,"${whole}","the claim is "&ROUND(${NAMES.share}*100,2)&" in every 100 of the increase"),"${noShare}")`;
  const left = (amount: number) =>
    amount > 0 ? `${shownMoney(amount, money)} is left` : `${shownMoney(-amount || 0, money)} short of the cost`;
  const ofValue =
    agreed.net === null
      ? ""
      : `${agreed.attributed > 0 ? `of ${shownMoney(agreed.attributed, money)} attributed, ` : nothing}${left(agreed.net)}`;
  const partValue =
    share === null
      ? noShare
      : share >= 1
        ? whole
        : `the claim is ${Math.round(share * 10_000) / 100} in every 100 of the increase`;
  return {
    formula: `IF(${NAMES.increase}<=0,"${none}",IF(ISNUMBER(${net}),${ofFormula},${partFormula}))`,
    value: inUse.increase <= 0 ? none : agreed.net === null ? partValue : ofValue,
  };
}
