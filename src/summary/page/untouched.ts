import { cellAddress } from "../../sheet/address";
import type { SummaryContext, WorkingsReferences } from "../context";
import { NAMES } from "../names";
import type { Check } from "./check";
import { COSTS_TOTAL } from "./costs";

interface Claimed {
  readonly label: string;
  readonly name: string;
  /** The same figure by another way than the cell's own formula goes. */
  readonly again: string;
}

/** Cents of a billion are beyond what a cell keeps; what differs by more was typed. */
const TOLERANCE = 1e-9;

/**
 * Somebody may type a number over a formula, and nobody sees it afterwards. Each figure that the page rests on is
 * worked out once more from the others, and the first one that differs is named. ISFORMULA would tell more, but
 * Excel 2010 does not know it.
 */
export function untouched({ page, request }: SummaryContext, { periods }: WorkingsReferences): Check {
  const known = (name: string, formula: string) => `IF(ISNUMBER(${name}),${formula},0)`;
  // Without an increase the cells of the claim hold a dash, which counts as 0.
  const credited = (formula: string) => `IF(${NAMES.increase}>0,${formula},0)`;
  const baseline = periods ? NAMES.baseline : NAMES.typedBaseline;
  const actual = periods ? periods.actualAfter : `${NAMES.typedBaseline}*(1+${NAMES.uplift})`;
  const claimed: Claimed[] = [
    { label: "Actual", name: NAMES.actual, again: actual },
    { label: "Increase", name: NAMES.increase, again: `${actual}-${baseline}` },
    { label: "Attributed revenue", name: NAMES.attributed, again: credited(`(${actual}-${baseline})*N(${NAMES.share})`) },
    { label: "Attributed profit", name: NAMES.profit, again: credited(known(NAMES.margin, `(${actual}-${baseline})*N(${NAMES.share})*${NAMES.margin}`)) },
    ...(request.sponsorCase.costs === null ? [] : [{ label: "Total cost", name: NAMES.cost, again: COSTS_TOTAL }]),
    { label: "Net benefit", name: NAMES.net, again: credited(known(NAMES.share, known(NAMES.margin, known(NAMES.cost, `(${actual}-${baseline})*N(${NAMES.share})*${NAMES.margin}-${NAMES.cost}`)))) },
  ];
  const differs = ({ name, again }: Claimed) => `ABS(N(${name})-(${again}))>${TOLERANCE}*(1+ABS(N(${NAMES.actual}))+ABS(N(${NAMES.cost})))`;
  const where = (item: Claimed) => {
    const area = page.areaOf(item.name);
    return `${item.label}${area ? `, ${cellAddress(area)},` : ""} was typed over`;
  };
  const named = claimed.reduceRight((otherwise, item) => `IF(${differs(item)},"${where(item)}",${otherwise})`, `"each follows from the others"`);
  return {
    label: "Formulas are untouched",
    passed: true,
    detail: "each follows from the others",
    formula: { passed: `NOT(OR(${claimed.map(differs).join(",")}))`, detail: named },
  };
}
