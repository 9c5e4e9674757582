import { textConstant } from "../../sheet/formula";
import { misspelt } from "../baselines/alike";
import type { PeriodReferences, SummaryContext } from "../drawing/context";
import { periodLabel } from "../baselines/periods";
import { absentSide, isSteady } from "../baselines/presence";
import type { RevenueSeries } from "../baselines/series";
import { GAP_END } from "../workings/presence-cells";
import type { Check } from "./check";

/** Letters of a name that a finding has room for. */
const ROOM = 18;
const shortName = (name: string) => (name.length > ROOM ? `${name.slice(0, ROOM - 1)}…` : name);
const shortFormula = (name: string) => `IF(LEN(${name})>${ROOM},LEFT(${name},${ROOM - 1})&"…",${name})`;

/** Whether every group that is compared is there throughout, and none was missed for how it is written. */
export function groupChecks({ facts, request }: SummaryContext, references: PeriodReferences): Check[] {
  const { series } = facts;
  if (!series || !request.reading) return [];
  const missing = missingPeriod(series, references, request.reading.dateSystem);
  if (series.treated.length + series.control.length === 0) return [missing];
  return [missing, bothSides(series, references), spelling(series, references, request.sponsorCase)];
}

function missingPeriod(
  series: RevenueSeries,
  { gaps, gapTexts, labels }: PeriodReferences,
  system: "1900" | "1904",
): Check {
  const first = gapTexts.findIndex((text) => text !== "");
  const period = series.periods[first];
  const [who = ""] = (gapTexts[first] ?? "").split(GAP_END);
  const none = "none is";
  const at = `MATCH("?*",${gaps},0)`;
  const name = `LEFT(INDEX(${gaps},${at}),FIND("${GAP_END}",INDEX(${gaps},${at}))-1)`;
  return {
    label: `No ${series.unit.name} is missing`,
    passed: period === undefined,
    detail:
      period === undefined ? none : `${shortName(who)} has no revenue in ${periodLabel(period, series.unit, system)}`,
    formula: {
      passed: `COUNTIF(${gaps},"?*")=0`,
      detail: `IF(COUNTIF(${gaps},"?*")=0,"${none}",${shortFormula(name)}&" has no revenue in "&INDEX(${labels},${at}))`,
    },
  };
}

function bothSides(series: RevenueSeries, { absent, groups }: PeriodReferences): Check {
  const sides = [
    ...sidesOf(series.treated, series.treatedByGroup, series.counts.treated),
    ...sidesOf(series.control, series.controlByGroup, series.counts.control),
  ];
  const found = sides.find(({ side }) => side !== "");
  const all = "every group is on both sides";
  const at = `MATCH("?*",${absent},0)`;
  return {
    label: "Same groups before and after",
    passed: found === undefined,
    detail: found === undefined ? all : `${shortName(found.group)} has no revenue ${found.side} go-live`,
    formula: {
      passed: `COUNTIF(${absent},"?*")=0`,
      detail: `IF(COUNTIF(${absent},"?*")=0,"${all}",${shortFormula(`INDEX(${groups},${at})`)}&" has no revenue "&INDEX(${absent},${at})&" go-live")`,
    },
  };

  function sidesOf(
    names: readonly string[],
    byGroup: readonly (readonly number[])[],
    counts: readonly (readonly number[])[],
  ) {
    return names.flatMap((group, index) =>
      isSteady(counts[index] ?? []) ? [{ group, side: absentSide(byGroup[index] ?? [], series) }] : [],
    );
  }
}

/**
 * What looks alike was seen when the source was read; a group that is renamed later is seen by the revenue that it
 * takes away.
 */
function spelling(
  series: RevenueSeries,
  { strangers }: PeriodReferences,
  sponsorCase: SummaryContext["request"]["sponsorCase"],
): Check {
  const found = misspelt(series, sponsorCase);
  const fine = "none looks like another";
  const unknown = strangers === null ? "FALSE" : `${strangers}<>0`;
  const said = found === null ? fine : `“${shortName(found.name)}” looks like “${shortName(found.like)}”`;
  return {
    label: "Groups are spelt alike",
    passed: found === null,
    detail: said,
    formula: {
      passed: found === null ? `NOT(${unknown})` : "FALSE",
      detail: `IF(${unknown},"a group not known when built is on no side",${textConstant(said)})`,
    },
  };
}
