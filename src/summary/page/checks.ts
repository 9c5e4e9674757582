import type { SummaryContext, WorkingsReferences } from "../context";
import { figure, look, LOOK } from "../look";
import { spokenShare } from "../money";
import { sourceDifference } from "../workings/reconciliation";
import { NAMES } from "../names";
import { creditInAll } from "./creditInAll";
import { cellAddress, heading, HALF, RIGHT, ruled } from "./grid";

/** A check of the page: a condition that the sheet keeps testing, with what it found. */
export interface Check {
  readonly label: string;
  readonly passed: boolean;
  readonly detail: string;
  readonly formula: { readonly passed: string; readonly detail: string };
}

/** Fewer periods before go-live than this say little about what was usual. */
const ENOUGH_BEFORE = 3;

/** What must hold for the claim to stand, tested live. */
export function checksOf({ facts, request }: SummaryContext, { periods, reconciliation }: WorkingsReferences): Check[] {
  const { sponsorCase, reading } = request;
  const shares = [sponsorCase.lowShare, sponsorCase.share, sponsorCase.highShare].filter((share) => share !== null);
  const largest = `MAX(${NAMES.lowShare},${NAMES.share},${NAMES.highShare})`;
  const shareCheck: Check = {
    label: "Shares are between 0% and 100%",
    passed: Math.max(...shares) <= 1 && Math.min(...shares) >= 0,
    detail: `${spokenShare(Math.max(...shares))} at most`,
    formula: { passed: `AND(${largest}<=1,MIN(${NAMES.lowShare},${NAMES.share},${NAMES.highShare})>=0)`, detail: `ROUND(${largest}*100,2)&"% at most"` },
  };
  const costCheck: Check = {
    label: "A cost is present",
    passed: sponsorCase.cost !== null,
    detail: sponsorCase.cost === null ? "none given" : "given",
    formula: { passed: `ISNUMBER(${NAMES.cost})`, detail: `IF(ISNUMBER(${NAMES.cost}),"given","none given")` },
  };
  const riseCheck: Check = {
    label: "Revenue rose above the baseline",
    passed: facts.inUse.increase > 0,
    detail: facts.inUse.increase > 0 ? "it did" : "it did not",
    formula: { passed: `${NAMES.increase}>0`, detail: `IF(${NAMES.increase}>0,"it did","it did not")` },
  };
  if (!periods || !reconciliation || !reading || !facts.series) return [shareCheck, creditInAll(request), costCheck, riseCheck];

  const { periods: list, unit } = facts.series;
  const before = list.filter(({ phase }) => phase === "before").length;
  const leftOut = reading.leftOut.length;
  const difference = sourceDifference(reading, facts.series);
  return [
    {
      label: "Reconciles to the source total",
      passed: Math.abs(difference) < 0.01,
      detail: `difference ${difference.toFixed(2)}`,
      formula: { passed: `IF(ISNUMBER(${reconciliation.difference}),ABS(${reconciliation.difference})<0.01,FALSE)`, detail: `IF(ISNUMBER(${reconciliation.difference}),"difference "&FIXED(${reconciliation.difference},2),"the source is gone")` },
    },
    {
      label: "Every row has a date and an amount",
      passed: leftOut === 0,
      detail: leftOut === 0 ? "none left out" : `${leftOut} left out`,
      formula: { passed: `${reconciliation.leftOutRows}=0`, detail: `IF(${reconciliation.leftOutRows}=0,"none left out",${reconciliation.leftOutRows}&" left out")` },
    },
    {
      label: "Before and after do not overlap",
      passed: list.some((period) => period.first === sponsorCase.launched),
      detail: `go-live starts a ${unit.name}`,
      formula: { passed: `COUNTIF(${periods.from},${NAMES.launched})=1`, detail: `IF(COUNTIF(${periods.from},${NAMES.launched})=1,"go-live starts a ${unit.name}","go-live falls inside a ${unit.name}")` },
    },
    {
      label: `Enough ${unit.name}s before go-live`,
      passed: before >= ENOUGH_BEFORE,
      detail: `${before}, needs ${ENOUGH_BEFORE}`,
      formula: { passed: `${periods.countBefore}>=${ENOUGH_BEFORE}`, detail: `${periods.countBefore}&", needs ${ENOUGH_BEFORE}"` },
    },
    riseCheck,
    shareCheck,
    creditInAll(request),
    costCheck,
  ];
}

/** The checks as a block: a mark, what was checked, what was found. */
export function checks(context: SummaryContext, list: readonly Check[], top: number): number {
  const { page } = context;
  heading(page, top, RIGHT, "Checks");
  const first = top + 1;
  const marks = `${cellAddress({ row: first, column: RIGHT }, true)}:${cellAddress({ row: first + list.length - 1, column: RIGHT }, true)}`;
  const passed = list.filter((check) => check.passed).length;
  page.formula(top, RIGHT + HALF - 1, `COUNTIF(${marks},"✔*")&" of ${list.length} pass"`, `${passed} of ${list.length} pass`, LOOK.headingRest);
  list.forEach((check, index) => {
    const row = first + index;
    page.formula(row, RIGHT, `IF(${check.formula.passed},"✔","✖")&"  ${check.label}"`, `${check.passed ? "✔" : "✖"}  ${check.label}`, LOOK.body);
    page.formula(row, RIGHT + HALF - 1, check.formula.detail, check.detail, figure("General", look(LOOK.muted)));
    ruled(page, row, RIGHT);
  });
  return first + list.length;
}
