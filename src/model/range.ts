import { attributedRevenue, type UpliftType } from "./attribution";
import { notAShare } from "./arguments";
import { invalid, isModelError, type ModelError } from "./errors";
import { messages } from "./messages";

/** A claim at a low, an agreed and a high share, in currency. */
export type AttributionRange = readonly [low: number, base: number, high: number];

/**
 * {@link attributedRevenue} at three shares.
 *
 * @param low Cautious share; base: the agreed one; high: the hopeful one. Each 0..1, and none below the one before.
 * @returns Three amounts in currency; "value" when low ≤ base ≤ high does not hold, and as attributedRevenue.
 */
export function attributionRange(
  baseline: number,
  uplift: number,
  low: number,
  base: number,
  high: number,
  upliftType: UpliftType = "rate",
): AttributionRange | ModelError {
  const problem = notAShare("low", low) ?? notAShare("base", base) ?? notAShare("high", high);
  if (problem) return problem;
  if (low > base) return invalid(messages.order("low", low, "base", base));
  if (base > high) return invalid(messages.order("base", base, "high", high));
  const claim = (share: number) => attributedRevenue(baseline, uplift, share, upliftType);
  const [cautious, agreed, hopeful] = [claim(low), claim(base), claim(high)];
  if (isModelError(cautious)) return cautious;
  if (isModelError(agreed)) return agreed;
  return isModelError(hopeful) ? hopeful : [cautious, agreed, hopeful];
}
