/**
 * The formulas of a range whose formulas and values have come, with their "=", by row; null for what is no formula.
 * Text that begins like a formula comes as its own formula, and is none.
 */
export function formulasIn({ formulas, values }: Excel.Range): (string | null)[][] {
  return (formulas as unknown[][]).map((row, index) =>
    row.map((cell, column) =>
      typeof cell === "string" && cell.startsWith("=") && cell !== values[index]?.[column] ? cell : null,
    ),
  );
}
