import type { CellValue } from "../../sheet/spec";
import { ExactSum } from "../amounts/exact-sum";
import { groupKey } from "../layout/groups";
import type { LeftOutRow } from "../outcome/reading";

/** What came out of the rows of one list, as parallel arrays: an entry an amount that counts. */
export class Records {
  /** Serial numbers of whole days. */
  readonly dates: number[] = [];
  readonly amounts: number[] = [];
  /** Index into `groupNames`; -1 for no group. */
  readonly groups: number[] = [];
  /** Index into `sections`; -1 before the first one. */
  readonly section: number[] = [];
  /** Row and column of each amount in the block, from 0. */
  readonly rows: number[] = [];
  readonly columns: number[] = [];
  readonly groupNames: string[] = [];
  /** Titles that stand in rows of their own between the rows. */
  readonly sections: string[] = [];
  readonly leftOut: LeftOutRow[] = [];
  /** Rows in the block, from 0, on which the header stands again. */
  readonly headers = new Set<number>();
  readonly total = new ExactSum();
  private readonly groupAt = new Map<string, number>();

  constructor(private readonly firstRow: number) {}

  /** @param row from 0 in the block */
  leaveOut(row: number, reason: string, amount: number): void {
    this.leftOut.push({ row: this.firstRow + row + 1, reason, amount });
  }

  add(row: number, column: number, date: number, amount: number, group: number, section: number): void {
    this.rows.push(row);
    this.columns.push(column);
    this.dates.push(date);
    this.amounts.push(amount);
    this.groups.push(group);
    this.section.push(section);
  }

  /** The index of a group by its cell; the first spelling is the one that is kept. */
  group(value: CellValue): number {
    const key = groupKey(value);
    if (key === "") return -1;
    let index = this.groupAt.get(key);
    if (index === undefined) {
      index = this.groupNames.push(String(value)) - 1;
      this.groupAt.set(key, index);
    }
    return index;
  }

  /**
   * Keeps the entries for which `keep` says so and leaves the rows of the others out.
   * @param reason why, by entry
   */
  filter(keep: (entry: number) => boolean, reason: (entry: number) => string): void {
    const lost = new Map<number, { amount: number; reason: string }>();
    let kept = 0;
    const all = [this.dates, this.amounts, this.groups, this.section, this.rows, this.columns];
    for (let entry = 0; entry < this.dates.length; entry++) {
      if (keep(entry)) {
        for (const values of all) values[kept] = values[entry] ?? 0;
        kept++;
        continue;
      }
      const row = this.rows[entry] ?? 0;
      const known = lost.get(row);
      if (known) known.amount += this.amounts[entry] ?? 0;
      else lost.set(row, { amount: this.amounts[entry] ?? 0, reason: reason(entry) });
    }
    for (const values of all) values.length = kept;
    for (const [row, { amount, reason: why }] of lost) this.leaveOut(row, why, amount);
  }

  /** How many rows have an entry. */
  countRows(): number {
    let count = 0;
    let last = -1;
    for (const row of this.rows) {
      if (row !== last) count++;
      last = row;
    }
    return count;
  }
}
