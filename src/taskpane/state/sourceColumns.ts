import { describeColumns } from "../../source/columns";
import { findHeader } from "../../source/header";
import type { Column } from "../../source";
import type { ChosenSource } from "./source";

/** The columns to choose from; they are known even where the source cannot be read because the wrong ones were guessed. */
export function sourceColumns({ candidate, block, reading }: ChosenSource): readonly Column[] {
  if (reading) return reading.columns;
  if (!block) return [];
  const header = candidate.table ? 0 : findHeader(block);
  return header < 0 ? [] : describeColumns(block, header);
}

/** How a role names a column: by its header, or by its letters where several columns share it. */
export function roleOf(column: Column, columns: readonly Column[]): string {
  const same = columns.filter(({ header }) => header.toLowerCase() === column.header.toLowerCase());
  return same.length > 1 ? column.letter : column.header;
}
