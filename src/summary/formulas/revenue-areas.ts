import type { Area, Position } from "../../sheet/address";
import { gather } from "../../sheet/gather";
import type { LeftOutRow, RevenueReading } from "../../source";
import type { DayRange, GroupWanted } from "./revenue-wanted";
import { areaReference, bodyReference } from "./source-references";

/** Most arguments of a function in Excel. */
const MOST_ARGUMENTS = 255;

/** A cell that counts, or that would count if a number stood in it. */
interface CountedCell extends Position {
  readonly part: number;
  readonly date: number;
  readonly group: string;
}

const known = new WeakMap<RevenueReading, CountedCells>();

/**
 * Sums over the cells that the amounts stand in, for a source with its periods or groups across:
 *
 * - one group of a list that names the group of each row: `SUMIFS(Data!$D$2:$D$9,Data!$A$2:$A$9,F$12)` for each column
 *   of the period, which still holds when the rows are sorted;
 * - any other sum: `SUM(Data!$D$2:$D$5,Data!$D$7:$D$9)`, areas in which every number belongs to it. Total rows between
 *   them are stepped over.
 *
 * @returns the sums to be added up, one or several for each part of the source; none when no cell belongs to the sum
 */
export function areaSums(reading: RevenueReading, days: DayRange, group: GroupWanted | null): string[] {
  let cells = known.get(reading);
  if (!cells) known.set(reading, (cells = new CountedCells(reading)));
  const wanted = cells.of(days, group);
  return reading.parts.flatMap((_, part) => {
    const own = wanted.filter((cell) => cell.part === part);
    if (own.length === 0) return [];
    return (group && labelledSums(reading, part, own, group, cells)) ?? sumsOver(reading, part, gather(own));
  });
}

/** The sums of the cells whose numbers do not count, of all rows or of one. */
export function leftOutSums(reading: RevenueReading, only?: LeftOutRow): string[] {
  return reading.parts.flatMap(({ grid, source }, part) => {
    if (only?.sheet !== undefined && only.sheet !== source.sheet) return [];
    const cells = (grid?.leftOut ?? []).filter(({ row }) => only === undefined || row === only.row - 1);
    return sumsOver(reading, part, gather(cells));
  });
}

/** `SUM(…)` over areas of one part; several of them where there are more areas than a function takes. */
export function sumsOver(reading: RevenueReading, part: number, areas: readonly Area[]): string[] {
  const list = reading.parts[part];
  const sums: string[] = [];
  for (let from = 0; list && from < areas.length; from += MOST_ARGUMENTS) {
    sums.push(
      `SUM(${areas
        .slice(from, from + MOST_ARGUMENTS)
        .map((area) => areaReference(list, area))
        .join(",")})`,
    );
  }
  return sums;
}

/**
 * The sum of one group by the labels of the rows, a SUMIFS for each column. It must find the cells wanted and no other
 * number: labels that stand once over their block do not say it all, and a total row may be called like its group.
 * @returns null where the labels would find something else
 */
function labelledSums(
  reading: RevenueReading,
  part: number,
  cells: readonly CountedCell[],
  group: GroupWanted,
  all: CountedCells,
): string[] | null {
  const list = reading.parts[part];
  const grid = list?.grid;
  if (!list || !grid?.labels) return null;
  const { body, labels } = grid;
  const label = group.name.toLowerCase();
  const isLabelled = (row: number) => labels.keys[row - body.row] === label;
  const columns = new Set(cells.map(({ column }) => column));
  if (!cells.every(({ row }) => isLabelled(row))) return null;
  if ([...columns].some((column) => all.leftOutOf(part, column).some(isLabelled))) return null;
  const names = bodyReference(list, grid, labels.column);
  const first = list.source.area.column;
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => `SUMIFS(${bodyReference(list, grid, { index: column - first })},${names},${group.criterion})`);
}

/** The cells of a reading by group and in the order of their days, so that those of a period are found at once. */
class CountedCells {
  private readonly all: CountedCell[] = [];
  private readonly byGroup = new Map<string, CountedCell[]>();
  /** Rows of the cells that do not count, by part and column. */
  private readonly leftOut = new Map<string, number[]>();

  constructor(reading: RevenueReading) {
    const { dates, groups, rowOf, columnOf, partOf, parts } = reading;
    dates.forEach((date, entry) =>
      this.all.push({
        row: rowOf[entry] ?? 0,
        column: columnOf[entry] ?? 0,
        part: partOf[entry] ?? 0,
        date,
        group: groups[entry] ?? "",
      }),
    );
    parts.forEach(({ grid }, part) => {
      for (const blank of grid?.blanks ?? []) this.all.push({ ...blank, part });
      for (const { row, column } of grid?.leftOut ?? []) push(this.leftOut, `${part} ${column}`, row);
    });
    this.all.sort((a, b) => a.date - b.date);
    for (const cell of this.all) push(this.byGroup, cell.group, cell);
  }

  leftOutOf(part: number, column: number): readonly number[] {
    return this.leftOut.get(`${part} ${column}`) ?? [];
  }

  of({ from, before }: DayRange, group: GroupWanted | null): readonly CountedCell[] {
    const cells = group === null ? this.all : (this.byGroup.get(group.name) ?? []);
    return cells.slice(from ? firstFrom(cells, from.day) : 0, before ? firstFrom(cells, before.day) : cells.length);
  }
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The index of the first cell of a day or later. */
function firstFrom(cells: readonly CountedCell[], day: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.date ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
