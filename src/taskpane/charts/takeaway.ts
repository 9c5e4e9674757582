import type { Assessment } from "../../summary";
import { texts } from "../texts";

/** What the chart shows, in a sentence: by how much the actual lies above the baseline in use, or below it. */
export function takeaway({ inUse: { name, actual, baseline } }: Assessment, amount: (value: number) => string): string {
  const said = {
    actual: amount(actual),
    baseline: texts.baselines[name],
    difference: amount(Math.abs(actual - baseline)),
  };
  // What reads the same is the same.
  if (said.difference === amount(0)) return texts.chart.same(said);
  return actual > baseline ? texts.chart.above(said) : texts.chart.below(said);
}
