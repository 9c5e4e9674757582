/** A column of the bridge: its ends as shares of the height, from 0 below to 1 above. */
export interface BridgeBar {
  readonly name: "before" | "change" | "after" | "claim";
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** Below this part of the larger revenue the change could not be seen, so the axis begins near it. */
const SMALLEST_CHANGE = 0.25;

/**
 * Columns from the revenue before to the part that is credited. The axis begins at 0 or, where the change is small
 * beside the revenue, so far above it that the change takes a quarter of the height; the claim hangs at the top of the
 * increase, to its scale.
 */
export function bridgeBars(before: number, after: number, claim: number): BridgeBar[] {
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  const span = high - low;
  const begin = low <= 0 ? Math.min(low, 0) : span === 0 ? 0 : Math.max(0, high - span / SMALLEST_CHANGE);
  const height = (value: number) => (high === begin ? 0 : (value - begin) / (high - begin));
  const zero = height(Math.max(0, begin));
  const total = (value: number) => ({ from: Math.min(zero, height(value)), to: Math.max(zero, height(value)) });
  return [
    { name: "before", amount: before, ...total(before) },
    { name: "change", amount: after - before, from: height(low), to: height(high) },
    { name: "after", amount: after, ...total(after) },
    { name: "claim", amount: claim, from: height(high - Math.max(0, Math.min(claim, span))), to: height(high) },
  ];
}
