import { diffInDiff } from "../model";
import { toExcel } from "./border/elementwise";
import { isFault } from "./border/fault";
import { seriesNumbers } from "./border/series";

/**
 * Difference-in-differences: how much more the treated group rose than the control group, from mean to mean.
 * @customfunction DIFF_IN_DIFF DIFF_IN_DIFF
 * @helpurl help.html#DIFF_IN_DIFF
 * @param treated_before Treated group before the launch
 * @param treated_after Treated group after the launch
 * @param control_before Control group before the launch
 * @param control_after Control group after the launch
 * @returns Difference of means, in the units of the ranges
 */
export function diffInDiffCells(
  treated_before: unknown[][],
  treated_after: unknown[][],
  control_before: unknown[][],
  control_after: unknown[][],
): unknown[][] {
  const series = [treated_before, treated_after, control_before, control_after].map(seriesNumbers);
  const fault = series.find(isFault);
  const [treatedBefore = [], treatedAfter = [], controlBefore = [], controlAfter = []] = series.map((one) => (isFault(one) ? [] : one));
  return toExcel([[fault ?? diffInDiff(treatedBefore, treatedAfter, controlBefore, controlAfter)]]);
}
