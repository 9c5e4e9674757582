/**
 * Inverse of I − Q, where Q holds the probabilities of going from one state of a Markov chain to another and every
 * state has a way out. Such a matrix is a nonsingular M-matrix: Gauss–Jordan elimination down its diagonal needs no
 * exchange of rows, and every pivot is above 0.
 *
 * @param matrix n rows of n, not changed.
 * @returns n rows of n; the cost is n³.
 * @see Berman & Plemmons, "Nonnegative Matrices in the Mathematical Sciences" (1979), chapter 6
 */
export function invertMMatrix(matrix: readonly (readonly number[])[]): number[][] {
  const rest = matrix.map((row) => [...row]);
  const inverse = rest.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  rest.forEach((pivotRow, k) => {
    const inversePivotRow = inverse[k] ?? [];
    const pivot = pivotRow[k] ?? 1;
    scale(pivotRow, pivot);
    scale(inversePivotRow, pivot);
    rest.forEach((row, i) => {
      const factor = row[k] ?? 0;
      if (i === k || factor === 0) return;
      subtract(row, pivotRow, factor);
      subtract(inverse[i] ?? [], inversePivotRow, factor);
    });
  });
  return inverse;
}

function scale(row: number[], by: number): void {
  for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) / by;
}

function subtract(row: number[], other: readonly number[], factor: number): void {
  for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (other[j] ?? 0);
}
