import { notAConfidence } from "./arguments";
import { isModelError, notAvailable, type ModelError } from "./errors";
import { impactOf, type Impact, type ReachOf } from "./impact";
import { leastSquares, type Line } from "./least-squares";
import { messages } from "./messages";
import { multipleRegression, onPlane, type Plane } from "./multiple-regression";
import { studentT } from "./student-t";
import { sum } from "./sum";
import { expectedBy, reachOf } from "./line-forecast";
import { badPair, completePairs, type Series } from "./series";

/** What a control regression says. */
export interface ControlImpact extends Impact {
  /** Treated revenue of a period as a line of control revenue, fitted before the launch. */
  readonly line: Line;
}

/**
 * Time-based regression (TBR): before the launch, treated = a + b × control; after it, what the treated group earned
 * beyond that line is the programme's impact. A period counts where both groups' revenue is known.
 *
 * @param treatedBefore Treated group's revenue a period before the launch; controlBefore the same periods' control.
 * @param treatedAfter Treated group's revenue a period after the launch; controlAfter the same periods' control.
 * @param confidence Of the range, above 0 and below 1.
 * @returns "notAvailable" for fewer than 3 periods before, unequal lengths, or a control that does not vary.
 * @see Kerman, Wang & Vaver, "Estimating Ad Effectiveness using Geo Experiments in a Time-Based Regression Framework"
 *   (Google, 2017), section 3
 */
export function controlImpact(
  treatedBefore: Series,
  controlBefore: Series,
  treatedAfter: Series,
  controlAfter: Series,
  confidence = 0.9,
): ControlImpact | ModelError {
  const problem =
    notAConfidence("confidence", confidence) ??
    badPair("treated_before", treatedBefore, "control_before", controlBefore) ??
    badPair("treated_after", treatedAfter, "control_after", controlAfter);
  if (problem) return problem;
  const points = completePairs(controlBefore, treatedBefore);
  const line = leastSquares(points.x, points.y, { x: "control_before", y: "treated_before" });
  if (isModelError(line)) return line;
  const forecast = { line, x: controlAfter };
  const impact = impactOf(treatedAfter, expectedBy(forecast), reachOf(forecast, confidence), "treated_after");
  return isModelError(impact) ? impact : { ...impact, line };
}

/** What a regression on several controls says. */
export interface ControlsImpact extends Impact {
  /** Treated revenue of a period as a plane over the controls' revenue, fitted before the launch. */
  readonly plane: Plane;
}

/**
 * The same against several control groups, each with a coefficient of its own: treated = a + Σ bⱼ × controlⱼ. A period
 * counts where the revenue of all groups is known.
 *
 * @param controlsBefore A series for each control group; controlsAfter the same groups in the same order.
 * @returns "notAvailable" for fewer periods before than controls and two more, unequal lengths or numbers of controls,
 *   or a control that does not vary or follows from the others.
 * @see Kerman, Wang & Vaver as above; the range is the closed form of the regression's prediction
 */
export function controlsImpact(
  treatedBefore: Series,
  controlsBefore: readonly Series[],
  treatedAfter: Series,
  controlsAfter: readonly Series[],
  confidence = 0.9,
): ControlsImpact | ModelError {
  const before = (i: number) => badPair("treated_before", treatedBefore, "control_before", controlsBefore[i] ?? []);
  const after = (i: number) => badPair("treated_after", treatedAfter, "control_after", controlsAfter[i] ?? []);
  const problem =
    notAConfidence("confidence", confidence) ??
    (controlsBefore.length === controlsAfter.length
      ? null
      : notAvailable(
          messages.columns("control_before", controlsBefore.length, "control_after", controlsAfter.length),
        )) ??
    firstOf(controlsBefore.map((_, i) => before(i) ?? after(i)));
  if (problem) return problem;
  const rows = treatedBefore.flatMap((value, i) => {
    const others = known(controlsBefore, i);
    return value === null || others === null ? [] : [{ value, others }];
  });
  const columns = controlsBefore.map((_, j) => rows.map(({ others }) => others[j] ?? NaN));
  const plane = multipleRegression(
    columns,
    rows.map(({ value }) => value),
    { x: "control_before", y: "treated_before" },
  );
  if (isModelError(plane)) return plane;
  const places = treatedAfter.map((_, i) => known(controlsAfter, i));
  const expected = places.map((x) => (x === null ? null : onPlane(plane, x)));
  const impact = impactOf(treatedAfter, expected, reachOn(plane, places, confidence), "treated_after");
  return isModelError(impact) ? impact : { ...impact, plane };
}

/** How far the range of a sum of periods reaches on either side of it. */
function reachOn(plane: Plane, places: readonly (readonly number[] | null)[], confidence: number): ReachOf {
  const quantile = studentT(confidence, plane.degrees);
  const scatter = Math.sqrt(sum(plane.residuals.map((value) => value * value)) / plane.degrees);
  return (periods) => {
    const count = periods.length;
    const tilt = plane.meanX.map((middle, j) => sum(periods.map((i) => (places[i]?.[j] ?? middle) - middle)));
    const half = quantile * scatter * Math.sqrt(count + count ** 2 / plane.points + plane.leverage(tilt));
    return { down: half, up: half };
  };
}

/** Revenue of every control in a period; null where one is not known. */
function known(controls: readonly Series[], period: number): number[] | null {
  const values = controls.map((control) => control[period] ?? null);
  return values.every((value) => value !== null) ? values : null;
}

function firstOf(problems: readonly (ModelError | null)[]): ModelError | null {
  return problems.find((problem) => problem !== null) ?? null;
}
