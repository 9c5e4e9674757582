import type { BaselineChoice } from "../summary";
import { UsageProblem } from "./problem";

/** Two ways of saying what revenue became. */
export interface GrowthOptions {
  readonly baseline?: BaselineChoice;
  /** Growth over the baseline. */
  readonly uplift?: number;
  /** Revenue after, in units of the currency. */
  readonly after?: number;
}

/**
 * Options in which the revenue after has become the growth that says the same.
 * @throws UsageProblem where both are given, or where there is no baseline above 0 that could grow
 */
export function withGrowth<Options extends GrowthOptions>(options: Options): Options {
  const { after, uplift, baseline } = options;
  if (after === undefined) return options;
  if (uplift !== undefined) throw new UsageProblem("Use either --after or --uplift, not both.");
  if (typeof baseline !== "number" || baseline <= 0)
    throw new UsageProblem("--after needs --baseline as an amount above 0, for example --baseline 10bn.");
  return { ...options, uplift: (after - baseline) / baseline };
}
