/** The value axis of a chart: where it starts and ends, and what it is marked with. */
export interface Axis {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** Steps that people count in. */
const STEPS = [1, 2, 5, 10];

/**
 * An axis over the values as Excel chooses it: round steps, and from zero unless all values lie in the upper sixth.
 * @param minimum a fixed start, or null to choose one
 * @param maximum a fixed end, or null to choose one
 * @param marks about how many steps there is room for, at least 1
 */
export function valueAxis(values: readonly number[], minimum: number | null, maximum: number | null, marks: number): Axis {
  const low = values.length > 0 ? Math.min(...values) : 0;
  const high = values.length > 0 ? Math.max(...values) : 1;
  const span = high - low;
  const first = minimum ?? (low >= 0 && span > high / 6 ? 0 : low >= 0 ? low - span / 2 : low);
  const last = maximum ?? (high <= 0 && -span < low / 6 ? 0 : high);
  const step = roundStep(Math.max(last - first, Number.MIN_VALUE) / Math.max(1, marks));
  const start = minimum ?? Math.floor(first / step) * step;
  const end = maximum ?? Math.max(start + step, Math.ceil(last / step - 1e-9) * step);
  const count = Math.round((end - start) / step);
  return { minimum: start, maximum: end, ticks: Array.from({ length: count + 1 }, (_, index) => start + index * step) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}
