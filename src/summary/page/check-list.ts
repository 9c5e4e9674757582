import { sum } from "../../model";
import { longDate } from "../../sheet/dates";
import type { RevenueReading } from "../../source";
import type { SummaryContext, WorkingsReferences } from "../drawing/context";
import { spokenShare } from "../words/money";
import { NAMES } from "../names/names";
import { learnerTime } from "../case/total-cost";
import { impossibleBeside } from "../case/impossible";
import { revenuePlace, totalFormula } from "../formulas/revenue-formulas";
import { sourceDifference } from "../workings/reconciliation";
import { guarded, type Check } from "./check";
import { COST_ROWS, COSTS_GIVEN } from "./costs";
import { creditInAll } from "./credit-in-all";
import { groupChecks } from "./group-checks";
import { untouched } from "./untouched";

const NO_SHARE = "no share yet";

/** Fewer periods before go-live than this say little about what was usual. */
const ENOUGH_BEFORE = 3;

/** What must hold for the claim to stand, tested live: first what concerns the source, then the claim. */
export function checksOf(context: SummaryContext, workings: WorkingsReferences): Check[] {
  const { components, costs } = context.request.sponsorCase;
  return [
    ...sourceChecks(context, workings),
    rose(context),
    shares(context),
    possible(context, workings),
    costs === null ? oneCost(context) : everyCost(context),
    ...(components.length > 0 ? [componentsAddUp(context)] : []),
    creditInAll(context.request),
    untouched(workings),
  ].map(guarded);
}

function sourceChecks(context: SummaryContext, { periods, reconciliation }: WorkingsReferences): Check[] {
  const { facts, request } = context;
  const { reading, sponsorCase } = request;
  if (!periods || !reconciliation || !reading || !facts.series) return [];
  const { periods: list, unit } = facts.series;
  const before = list.filter(({ phase }) => phase === "before").length;
  const difference = sourceDifference(reading, facts.series);
  const divides = `COUNTIF(${periods.from},${NAMES.launched})=1`;
  const follows = ["columns", "cells"].includes(revenuePlace(reading, facts.series)) || totalFormula(reading) !== null;
  const gone = `OR(ISERROR(${NAMES.actual}),ISERROR(${reconciliation.total}))`;
  const day = request.exported ? `read on ${longDate(request.today, reading.dateSystem)}` : "found";
  const there: Check = request.exported
    ? {
        label: "The source was there at the export",
        passed: true,
        detail: day,
        formula: { passed: `NOT(${gone})`, detail: `"${day}"` },
      }
    : {
        label: "The source is still there",
        passed: true,
        detail: "found",
        formula: { passed: `NOT(${gone})`, detail: `IF(${gone},"it is gone","found")` },
      };
  return [
    ...(follows ? [there] : []),
    {
      label: request.exported ? "Reconciles to the source as exported" : "Reconciles to the source total",
      passed: Math.abs(difference) < 0.01,
      detail: `difference ${difference.toFixed(2)}`,
      formula: {
        passed: `IF(ISNUMBER(${reconciliation.difference}),ABS(${reconciliation.difference})<0.01,FALSE)`,
        detail: `IF(ISNUMBER(${reconciliation.difference}),"difference "&FIXED(${reconciliation.difference},2),"${request.exported ? "a frozen figure is gone" : "the source is gone"}")`,
      },
    },
    complete(reading, reconciliation),
    {
      label: "Before and after do not overlap",
      passed: list.some((period) => period.first === sponsorCase.launched),
      detail: `go-live starts a ${unit.name}`,
      formula: {
        passed: divides,
        detail: `IF(${divides},"go-live starts a ${unit.name}","go-live falls inside a ${unit.name}")`,
      },
    },
    {
      label: `Enough ${unit.name}s before go-live`,
      passed: before >= ENOUGH_BEFORE,
      detail: `${before}, needs ${ENOUGH_BEFORE}`,
      formula: {
        passed: `${periods.countBefore}>=${ENOUGH_BEFORE}`,
        detail: `${periods.countBefore}&", needs ${ENOUGH_BEFORE}"`,
      },
    },
    ...groupChecks(context, periods),
  ];
}

/**
 * Rows left out are those of the day on which the source was read; amounts that have become text since are counted
 * live.
 */
function complete(
  { leftOut, parts }: RevenueReading,
  { leftOutRows, textCells }: NonNullable<WorkingsReferences["reconciliation"]>,
): Check {
  const known = sum(parts.map((part) => part.textCells));
  const become = `${textCells}-${known}`;
  const said = `IF(${leftOutRows}=0,"none left out",${leftOutRows}&" left out")`;
  return {
    label: "Every row has a date and an amount",
    passed: leftOut.length === 0,
    detail: leftOut.length === 0 ? "none left out" : `${leftOut.length} left out`,
    formula: {
      passed: `AND(${leftOutRows}=0,${become}<=0)`,
      detail: `IF(${become}>0,"amounts that became text: "&(${become}),${said})`,
    },
  };
}

function rose({ facts }: SummaryContext): Check {
  const passed = facts.inUse.increase > 0;
  return {
    label: "Revenue rose above the baseline",
    passed,
    detail: passed ? "it did" : "it did not",
    formula: { passed: `${NAMES.increase}>0`, detail: `IF(${NAMES.increase}>0,"it did","it did not")` },
  };
}

function shares({ request }: SummaryContext): Check {
  const { lowShare, share, highShare } = request.sponsorCase;
  const given = [lowShare, share, highShare].filter((value) => value !== null);
  const most = Math.max(...given);
  const all = `${NAMES.lowShare},${NAMES.share},${NAMES.highShare}`;
  return {
    label: "Shares are between 0% and 100%",
    passed: share !== null && most <= 1 && Math.min(...given) >= 0,
    detail: share === null ? NO_SHARE : `${spokenShare(most)} at most`,
    formula: {
      passed: `AND(ISNUMBER(${NAMES.share}),MAX(${all})<=1,MIN(${all})>=0)`,
      detail: `IF(ISNUMBER(${NAMES.share}),ROUND(MAX(${all})*100,2)&"% at most","${NO_SHARE}")`,
    },
  };
}

const ALL_IN_RANGE = "none is out of range";

function possible({ facts, request }: SummaryContext, { impossibleBeside: beside }: WorkingsReferences): Check {
  const found = facts.impossible === "" ? impossibleBeside(request).value : facts.impossible;
  const live = `IF(${NAMES.impossible}="",${beside},${NAMES.impossible})`;
  return {
    label: "Inputs are possible",
    passed: found === "",
    detail: found === "" ? ALL_IN_RANGE : found,
    formula: { passed: `${live}=""`, detail: `IF(${live}="","${ALL_IN_RANGE}",${live})` },
  };
}

function oneCost({ request }: SummaryContext): Check {
  const given = request.sponsorCase.cost !== null;
  return {
    label: "A cost is present",
    passed: given,
    detail: given ? "in one figure" : "none given",
    formula: { passed: `ISNUMBER(${NAMES.cost})`, detail: `IF(ISNUMBER(${NAMES.cost}),"in one figure","none given")` },
  };
}

function everyCost({ request }: SummaryContext): Check {
  const { costs } = request.sponsorCase;
  const given =
    costs === null
      ? 0
      : COST_ROWS.filter(({ part }) => (part === "learner" ? learnerTime(costs) : costs[part]) !== null).length;
  const all = COST_ROWS.length;
  return {
    label: "Every cost is present",
    passed: given === all,
    detail: `${given} of ${all}`,
    formula: { passed: `${COSTS_GIVEN}=${all}`, detail: `${COSTS_GIVEN}&" of ${all}"` },
  };
}

/** Half of the last digit that shares are shown with. */
const SHARE_TOLERANCE = 0.000005;

function componentsAddUp({ request }: SummaryContext): Check {
  const { components, share } = request.sponsorCase;
  const difference = sum(components.map((component) => component.share)) - (share ?? 0);
  const live = `(SUM(${NAMES.components})-N(${NAMES.share}))`;
  const points = Math.round(Math.abs(difference) * 10_000) / 100;
  return {
    label: "Components add up to the share",
    passed: share !== null && Math.abs(difference) < SHARE_TOLERANCE,
    detail: share === null ? NO_SHARE : `difference ${points}%`,
    formula: {
      passed: `AND(ISNUMBER(${NAMES.share}),ABS(${live})<${SHARE_TOLERANCE.toFixed(6)})`,
      detail: `IF(ISNUMBER(${NAMES.share}),"difference "&ROUND(ABS(${live})*100,2)&"%","${NO_SHARE}")`,
    },
  };
}
