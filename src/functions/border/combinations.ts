import { invalid, messages, notAvailable } from "../../model";
import { cellNumber, cellText, isBlank } from "./cell";
import { inputError, isFault, type Fault } from "./fault";
import { flatCells } from "./lists";
import { toMatrix } from "./matrix";

/** A 0/1 table with its outcomes, as it stands on a sheet. */
export interface Combinations {
  readonly components: readonly string[];
  /** For each row with an outcome the components in use, a bit for each of them: bit 0 is the first. */
  readonly masks: readonly number[];
  readonly outcomes: readonly number[];
}

/**
 * Reads a 0/1 table whose first row may name the components ("Component 1" and so on where it does not), and the column
 * of outcomes beside it, with or without a heading. A blank flag is 0; a row without an outcome was not observed.
 */
export function combinations(componentsArgument: unknown, outcomesArgument: unknown): Combinations | Fault {
  const table = toMatrix(componentsArgument) ?? [];
  if (table.length === 0) return invalid(messages.missing("components"));
  const [first = []] = table;
  const hasHeader = first.some((cell) => typeof cell === "string" && cell.trim() !== "" && !inputError(cell));
  const components = first.map((cell, i) => (hasHeader ? cellText("components", cell) : "") || `Component ${i + 1}`);
  const rows = hasHeader ? table.slice(1) : table;
  const outcomes = withoutHeading(flatCells(outcomesArgument), rows.length, hasHeader);
  if (outcomes.length === 0) return invalid(messages.missing("outcomes"));
  if (outcomes.length !== rows.length)
    return notAvailable(messages.lengths("components", rows.length, "outcomes", outcomes.length));

  const observed = rows.map((_, row) => row).filter((row) => !isBlank(outcomes[row]));
  const unnamed = components.find(isFault);
  if (unnamed) return unnamed;
  const names = components as string[];
  const masks = observed.map((row) => maskOf(rows[row] ?? [], names, row + 1));
  const amounts = observed.map((row) => cellNumber("outcomes", outcomes[row]));
  const fault = masks.find(isFault) ?? amounts.find(isFault);
  return fault ?? { components: names, masks: masks as number[], outcomes: amounts as number[] };
}

function withoutHeading(outcomes: readonly unknown[], rows: number, hasHeader: boolean): readonly unknown[] {
  const isHeading = hasHeader && outcomes.length === rows + 1 && typeof outcomes[0] !== "number";
  return isHeading ? outcomes.slice(1) : outcomes;
}

/** The flags of a row as bits. */
function maskOf(row: readonly unknown[], components: readonly string[], number: number): number | Fault {
  let mask = 0;
  for (let i = 0; i < components.length; i++) {
    const cell = row[i];
    if (cell === 1 || cell === true) mask |= 1 << i;
    else if (cell !== 0 && cell !== false && !isBlank(cell)) return notAFlag(cell, components[i] ?? "", number);
  }
  return mask;
}

function notAFlag(cell: unknown, component: string, row: number): Fault {
  const value = cellText("components", cell);
  return isFault(value)
    ? value
    : invalid(messages.notAFlag(component, row, typeof cell === "string" ? `"${value}"` : value));
}
