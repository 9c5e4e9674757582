import { notAvailable, type ModelError } from "./errors";
import { mean } from "./mean";
import { messages } from "./messages";
import { sum } from "./sum";

/** A column of which less than this is left beside the others says nothing of its own. */
const DEPENDENT = 1e-9;

/** A plane through points, y = mean of y + Σ coefficient × (x − mean of x), and what its uncertainty is worked out from. */
export interface Plane {
  /** A coefficient for each column of x. */
  readonly coefficients: readonly number[];
  readonly meanY: number;
  readonly meanX: readonly number[];
  readonly points: number;
  /** y less the plane, for each point. */
  readonly residuals: readonly number[];
  /** Points less the parameters, of which the level is one. */
  readonly degrees: number;
  /** Σ over points that the distance of an x from the means is worth: dᵀ(XᵀX)⁻¹d, with X about its means. */
  readonly leverage: (distance: readonly number[]) => number;
}

/**
 * Ordinary least squares of y on several columns with a level, by orthogonal columns (modified Gram–Schmidt, twice over)
 * of values about their means, which keeps the digits that normal equations lose.
 *
 * @param columns Columns of x, each as long as y. @param y At least two values more than there are columns.
 * @param names What the columns and y are called, for messages.
 * @returns "notAvailable" for too few points, or a column that does not vary or follows from the others.
 * @see Björck, "Numerical Methods for Least Squares Problems" (1996), section 2.4; Excel's LINEST gives the same
 */
export function multipleRegression(
  columns: readonly (readonly number[])[],
  y: readonly number[],
  names = { x: "x", y: "y" },
): Plane | ModelError {
  const least = columns.length + 2;
  if (y.length < least) return notAvailable(messages.fewForColumns(names.y, y.length, columns.length, least));
  const meanX = columns.map(mean);
  const meanY = mean(y);
  const unit: number[][] = [];
  const triangle: number[][] = [];
  for (const [j, column] of columns.entries()) {
    if (column.every((value) => value === column[0]))
      return notAvailable(messages.constant(nameOf(names.x, j, columns)));
    let left = column.map((value) => value - (meanX[j] ?? 0));
    const size = norm(left);
    const row = new Array<number>(j).fill(0);
    for (let pass = 0; pass < 2; pass++) {
      unit.forEach((other, k) => {
        const part = dot(other, left);
        row[k] = (row[k] ?? 0) + part;
        left = left.map((value, i) => value - part * (other[i] ?? 0));
      });
    }
    const rest = norm(left);
    if (!(rest > DEPENDENT * size)) return notAvailable(messages.follows(nameOf(names.x, j, columns)));
    unit.push(left.map((value) => value / rest));
    triangle.push([...row, rest]);
  }

  let residuals = y.map((value) => value - meanY);
  const parts = unit.map(() => 0);
  for (let pass = 0; pass < 2; pass++) {
    unit.forEach((column, k) => {
      const part = dot(column, residuals);
      parts[k] = (parts[k] ?? 0) + part;
      residuals = residuals.map((value, i) => value - part * (column[i] ?? 0));
    });
  }
  return {
    coefficients: backward(triangle, parts),
    meanY,
    meanX,
    points: y.length,
    residuals,
    degrees: y.length - columns.length - 1,
    leverage: (distance) => sum(forward(triangle, distance).map((value) => value * value)),
  };
}

/** y that a plane gives at an x of each column. */
export function onPlane({ coefficients, meanX, meanY }: Plane, x: readonly number[]): number {
  return meanY + sum(coefficients.map((coefficient, j) => coefficient * ((x[j] ?? 0) - (meanX[j] ?? 0))));
}

/** Solves R·b = parts, where triangle[j] is the j-th column of R. */
function backward(triangle: readonly (readonly number[])[], parts: readonly number[]): number[] {
  const solved = [...parts];
  for (let j = triangle.length - 1; j >= 0; j--) {
    const column = triangle[j] ?? [];
    const value = (solved[j] ?? 0) / (column[j] ?? 1);
    for (let k = 0; k < j; k++) solved[k] = (solved[k] ?? 0) - value * (column[k] ?? 0);
    solved[j] = value;
  }
  return solved;
}

/** Solves Rᵀ·v = distance. */
function forward(triangle: readonly (readonly number[])[], distance: readonly number[]): number[] {
  const solved: number[] = [];
  for (const [j, column] of triangle.entries()) {
    const known = sum(solved.map((value, k) => value * (column[k] ?? 0)));
    solved.push(((distance[j] ?? 0) - known) / (column[j] ?? 1));
  }
  return solved;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, i) => value * (b[i] ?? 0)));
}

function norm(values: readonly number[]): number {
  return Math.sqrt(dot(values, values));
}

function nameOf(name: string, index: number, columns: readonly unknown[]): string {
  return columns.length === 1 ? name : `column ${index + 1} of ${name}`;
}
