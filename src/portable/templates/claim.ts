import { above0, all, from0, inOrder, noText, NOT_AVAILABLE, refusal, share, where } from "../condition";
import { cellByCell, elementwise } from "../elementwise";
import { increaseOf } from "../increase";
import { quantity } from "../quantity";
import { isSeries } from "../series";
import { isOneCell } from "../shape";
import type { Template } from "../template";

/** The template of an increase times shares, and whatever comes after them is the type of the uplift. */
function creditedAt(shares: readonly string[]): Template {
  return (args) => {
    if (args.length > shares.length + 3) return "none";
    const [baseline, uplift, ...parts] = Array.from({ length: shares.length + 2 }, (_, i) =>
      args[i] ? quantity(args[i]) : null,
    );
    const words = `numbers; uplift from -10 to 10 unless it is an amount; ${shares.join(", ")} from 0 to 1`;
    if (!baseline || !uplift || !parts.every((part) => part !== null)) return cellByCell([], refusal(words));
    const increase = increaseOf(baseline, uplift, args[shares.length + 2] ?? null);
    if (increase === null) return cellByCell([], refusal("uplift_type: rate or amount"));
    const quantities = [baseline, uplift, ...parts];
    const allowed = all([...noText(quantities), ...increase.allowed, ...parts.map(share)]);
    const text = where(allowed, [increase.value, ...parts.map(({ value }) => value)].join("*"), refusal(words));
    return cellByCell([...quantities, ...(increase.asked ? [increase.asked] : [])], text);
  };
}

export const ATTRIBUTED_REVENUE = creditedAt(["pct"]);
export const ATTRIBUTED_PROFIT = creditedAt(["pct", "margin"]);

/** Three shares side by side. */
export const ATTRIBUTION_RANGE: Template = (args) => {
  const [baseline, uplift, low, base, high] = Array.from({ length: 5 }, (_, i) => (args[i] ? quantity(args[i]) : null));
  if (args.length > 6 || !baseline || !uplift || !low || !base || !high) return "none";
  const increase = increaseOf(baseline, uplift, args[5] ?? null);
  const quantities = [baseline, uplift, low, base, high];
  if (increase === null) return "none";
  const over = [...quantities, ...(increase.asked ? [increase.asked] : [])];
  // Columns of cases would give a row each; whether they are columns is only known of addresses.
  if (!over.every(({ shape }) => shape === null || isOneCell(shape))) return "none";
  const alone = over.flatMap(({ extent }) => (extent ? [`(${extent.rows}*${extent.columns}=1)`] : []));
  const allowed = all([
    ...alone,
    ...noText(quantities),
    ...increase.allowed,
    ...[low, base, high].map(share),
    inOrder(low, base),
    inOrder(base, high),
  ]);
  const text = where(
    allowed,
    `${increase.value}*CHOOSE({1,2,3},${low.value},${base.value},${high.value})`,
    refusal("low, base, high: shares that rise from 0 to 1"),
  );
  return { text, shape: { rows: 1, columns: 3 }, numeric: true, array: true };
};

export const CONFIDENCE_ADJUSTED = elementwise({
  parameters: ["improvement", "contribution_pct", "confidence_pct", ["margin", 1]],
  allowed: (_improvement, contribution, confidence, margin) => [share(contribution), share(confidence), share(margin)],
  words: "numbers; contribution_pct, confidence_pct, margin from 0 to 1",
  result: (improvement, contribution, confidence, margin) =>
    [improvement, contribution, confidence, ...(margin.constant === 1 ? [] : [margin])]
      .map(({ value }) => value)
      .join("*"),
});

export const BREAKEVEN_PCT = elementwise({
  parameters: ["incremental", "cost", ["margin", 1]],
  allowed: (_incremental, cost, margin) => [from0(cost), share(margin)],
  words: "numbers; cost from 0; margin from 0 to 1",
  enough: (incremental, _cost, margin) => [above0(incremental), above0(margin)],
  result: (incremental, cost, margin) =>
    `${cost.value}/${incremental.value}${margin.constant === 1 ? "" : `/${margin.value}`}`,
});

export const BREAKEVEN_UPLIFT = elementwise({
  parameters: ["baseline", "cost", "pct", "margin"],
  allowed: (baseline, cost, pct, margin) => [from0(baseline), from0(cost), share(pct), share(margin)],
  words: "baseline, cost from 0; pct, margin from 0 to 1",
  enough: (baseline, _cost, pct, margin) => [above0(baseline), above0(pct), above0(margin)],
  result: (baseline, cost, pct, margin) => `${cost.value}/${baseline.value}/${pct.value}/${margin.value}`,
});

/** Rounding of shares such as 33.33%, as in the function. */
const ROUNDING = "1E-9";

export const UNATTRIBUTED_PCT: Template = ([shares = null, ...more]) => {
  if (more.length > 0 || !isSeries(shares)) return "argument";
  const { text } = shares;
  const rest = where(
    `(MIN(${text})>=0)*(MAX(${text})<=1)*(SUM(${text})<=1+${ROUNDING})`,
    `MAX(0,1-SUM(${text}))`,
    refusal("shares from 0 to 1, at most 1 in sum"),
  );
  // What comes behind every text without letters is a text with some, or TRUE or FALSE.
  const sound = where(
    `(SUMPRODUCT((${text}>"")*1)=0)`,
    where(`(COUNT(${text})>0)`, rest, NOT_AVAILABLE),
    refusal("shares: numbers"),
  );
  return { text: sound, shape: { rows: 1, columns: 1 }, numeric: true, array: shares.lifts };
};
