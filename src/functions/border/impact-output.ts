import { invalid, isModelError, messages, type Impact, type ModelError, type SegmentedImpact } from "../../model";
import type { Fault } from "./fault";
import { choice, single } from "./parameter";
import type { Value } from "./result";

const OUTPUTS = ["total", "average", "range", "table"] as const;
const SEGMENTED_OUTPUTS = ["changes", ...OUTPUTS] as const;

/** What is shown of an impact. */
export type Output = (typeof OUTPUTS)[number];
export type SegmentedOutput = (typeof SEGMENTED_OUTPUTS)[number];

const HEADINGS = ["Period", "Actual", "Expected", "Impact", "Low", "High", "Cumulative"] as const;

/** The argument that says what to show; the total when it is left out. */
export function outputOf(argument: unknown): Output | Fault {
  return single(choice<Output>("output", argument, OUTPUTS));
}

/** The same for an interrupted time series, whose changes of level and slope come first. */
export function segmentedOutputOf(argument: unknown): SegmentedOutput | Fault {
  return single(choice<SegmentedOutput>("output", argument, SEGMENTED_OUTPUTS));
}

/**
 * An impact as cells: its total or average, its range (low, base, high), or a table with a heading and a row for each
 * period after the launch. What is not known is an empty cell.
 */
export function impactCells(impact: Impact | ModelError, output: Output): Value[][] | ModelError {
  if (isModelError(impact)) return impact;
  if (output === "total") return [[impact.total]];
  if (output === "average") return [[impact.average]];
  if (output === "table") return [[...HEADINGS], ...impact.periods.map(periodCells)];
  if (impact.low === null || impact.high === null)
    return invalid(messages.noRange(OUTPUTS.filter((known) => known !== "range")));
  return [[impact.low, impact.total, impact.high]];
}

/**
 * An interrupted time series as cells: its changes of level and slope side by side, or its impact as {@link
 * impactCells}.
 */
export function segmentedCells(impact: SegmentedImpact | ModelError, output: SegmentedOutput): Value[][] | ModelError {
  if (output !== "changes") return impactCells(impact, output);
  return isModelError(impact) ? impact : [[impact.levelChange, impact.slopeChange]];
}

function periodCells({ period, actual, expected, impact, low, high, cumulative }: Impact["periods"][number]): Value[] {
  return [period, actual, expected, impact, low, high, cumulative].map((value) => value ?? "");
}
