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
export function valueAxis(
  values: readonly number[],
  minimum: number | null,
  maximum: number | null,
  marks: number,
): Axis {
  const low = values.length > 0 ? Math.min(...values) : 0;
  const high = values.length > 0 ? Math.max(...values) : 0;
  const [from, to] = chosenEnds(low, high);
  const first = minimum ?? Math.min(from, maximum ?? Infinity);
  const last =
    maximum !== null && maximum > first ? maximum : Math.max(to, first + (Math.abs(first) || 1) * SMALLEST_SPAN);
  const step = roundStep((last - first) / Math.max(1, marks));
  const start = minimum ?? Math.floor(first / step) * step;
  const end =
    maximum !== null && maximum > start ? maximum : Math.max(start + step, Math.ceil(last / step - 1e-9) * step);
  const count = Math.floor((end - start) / step + 1e-9);
  return { minimum: start, maximum: end, ticks: Array.from({ length: count + 1 }, (_, index) => start + index * step) };
}

/** Spans smaller than this, in parts of the values, cannot be told apart on a picture. */
const SMALLEST_SPAN = 1e-6;

function chosenEnds(low: number, high: number): readonly [number, number] {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  if (largest < Number.MIN_VALUE / Number.EPSILON) return [0, 1];
  const span = high - low;
  const close = span > largest * SMALLEST_SPAN && span <= largest / 6;
  if (low >= 0) return [close ? low - span / 2 : 0, high];
  return [low, high <= 0 && !close ? 0 : high];
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}
