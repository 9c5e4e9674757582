import type { RevenueSeries } from "./series";

/**
 * A group with revenue in so many of its periods is missed where it has none; sparser ones, such as stores, come and
 * go.
 */
const USUAL = 0.9;
/** Groups that are looked at one by one; a formula has no room for more. */
const MOST = 200;
/** Fewer periods with revenue than this say nothing about what is usual for a group. */
const FEWEST = 3;

/** Somebody whose revenue is missed in a period without any. */
export interface Watched {
  /**
   * A group of a side by its place among that side's groups; a whole side where its groups are sparse; or all revenue.
   */
  readonly who: { readonly side: "treated" | "control"; readonly group: number | null } | "all";
  /** As the start of a sentence. */
  readonly says: string;
  /** Revenue of each period. */
  readonly sums: readonly number[];
  /** Amounts of each period; null where they cannot be told apart from sums of 0. */
  readonly counts: readonly number[] | null;
}

/** Who has revenue in every period as a rule. Sparse groups are judged as a side, and without groups all revenue is. */
export function watchedOf({
  treated,
  control,
  treatedByGroup,
  controlByGroup,
  treatedTotal,
  controlScaled,
  all,
  counts,
  unit,
}: RevenueSeries): Watched[] {
  if (treated.length + control.length === 0)
    return usual({ who: "all", says: "the source", sums: all, counts: counts.all });
  const side = (
    name: "treated" | "control",
    says: string,
    groups: readonly string[],
    byGroup: readonly (readonly number[])[],
    rows: readonly (readonly number[])[],
    total: readonly number[],
  ): Watched[] => {
    const dense =
      treated.length + control.length > MOST
        ? []
        : groups.flatMap((group, index): Watched[] => {
            const own = rows[index] ?? [];
            return own.filter((count) => count > 0).length >= USUAL * own.length
              ? [{ who: { side: name, group: index }, says: group, sums: byGroup[index] ?? [], counts: own }]
              : [];
          });
    return dense.length === groups.length
      ? dense
      : [...dense, ...usual({ who: { side: name, group: null }, says, sums: total, counts: null })];
  };
  return [
    ...side("treated", "the learners’ side", treated, treatedByGroup, counts.treated, treatedTotal),
    ...side("control", "the control", control, controlByGroup, counts.control, controlScaled),
  ];

  /** Days without revenue are missed only by those who are open on nearly all days. */
  function usual(watched: Watched): Watched[] {
    const there = watched.sums.filter((sum) => sum !== 0).length;
    return unit.name === "day" && there < USUAL * watched.sums.length ? [] : [watched];
  }
}

/** Who has no revenue in a period, in the order of {@link watchedOf}. */
export function missingIn(watched: readonly Watched[], period: number): Watched[] {
  return watched.filter(
    ({ sums, counts }) => (sums[period] ?? 0) === 0 && (counts === null || (counts[period] ?? 0) === 0),
  );
}

/**
 * Whether a group's revenue says on which side of go-live it was there: it has some in nearly all periods from its
 * first to its last. Stores that sell now and then may miss a side by chance.
 * @param counts amounts of each period
 */
export function isSteady(counts: readonly number[]): boolean {
  const there = counts.flatMap((count, index) => (count > 0 ? [index] : []));
  const span = (there.at(-1) ?? 0) - (there[0] ?? 0) + 1;
  return there.length >= Math.min(FEWEST, counts.length) && there.length >= USUAL * span;
}

/** On which side of go-live a group has no revenue at all; "" where it has some on both. */
export function absentSide(sums: readonly number[], { periods }: RevenueSeries): "before" | "after" | "" {
  const has = (phase: "before" | "after") => sums.some((sum, index) => sum !== 0 && periods[index]?.phase === phase);
  return !has("before") ? "before" : !has("after") ? "after" : "";
}
