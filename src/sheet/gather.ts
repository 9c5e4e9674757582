import { oneCell, type Area, type Position } from "./address";

/** Cells → few areas: runs along rows first, then equal runs of consecutive rows joined. */
export function gather(cells: readonly Position[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && run.row === cell.row && run.column + run.columns === cell.column)
      runs[runs.length - 1] = { ...run, columns: run.columns + 1 };
    else runs.push(oneCell(cell));
  }
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above && above.row + above.rows === run.row)
      areas[index] = { ...above, rows: above.rows + 1 };
    else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
}
