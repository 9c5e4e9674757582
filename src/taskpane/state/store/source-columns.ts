import { columnsOf, type Column } from "../../../source";
import type { ChosenSource } from "./source";

export { roleOf } from "../../../source";

/**
 * The columns to choose from; they are known even where the source cannot be read because the wrong ones were guessed.
 */
export function sourceColumns({ candidate, cells, reading }: ChosenSource): readonly Column[] {
  if (reading) return reading.columns;
  const [block] = cells ?? [];
  return block ? columnsOf(block, candidate) : [];
}
