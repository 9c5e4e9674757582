import { columnsOf, type Column } from "../../source";
import type { ChosenSource } from "./source";

export { roleOf } from "../../source";

/** The columns to choose from; they are known even where the source cannot be read because the wrong ones were guessed. */
export function sourceColumns({ candidate, block, reading }: ChosenSource): readonly Column[] {
  if (reading) return reading.columns;
  return block ? columnsOf(block, candidate) : [];
}
