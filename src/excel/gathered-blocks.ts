import { addsUp } from "../sheet/adds-up";
import type { Area } from "../sheet/address";
import { blockFormats } from "../sheet/number-formats";
import type { CellValue } from "../sheet/spec";
import type { CellBlock } from "../sheet/workbook";
import type { AskedBlock } from "./asked-block";
import { cellValue } from "./describe";
import type { AskedDetails, OpenDetails } from "./details";
import { mergesOf, type KnownMerges } from "./merges";

/** Puts the answers of Excel together to one block of cells, as they come. */
export class GatheredBlocks {
  /** What the last block left open. */
  open: OpenDetails | null = null;
  private readonly values: CellValue[][] = [];
  private readonly formats: string[][] = [];
  private readonly hidden: number[] = [];
  private readonly indents: number[] = [];
  private readonly sums: [number, number][] = [];
  private merges: KnownMerges | null = null;
  /** Formats are few, and each cell names its own. */
  private readonly known = new Map<string, string>();

  /**
   * @param small whether the area is short enough for formulas and indentation to be asked for: they tell a report's
   * totals
   *   and levels, which long lists do not have
   */
  constructor(
    private readonly sheet: string,
    private readonly area: Area,
    readonly small: boolean,
  ) {}

  add({ range, formulas, merges }: AskedBlock): void {
    const from = this.values.length;
    const values = range.values as unknown[][];
    for (const row of values) this.values.push(row.map(cellValue));
    for (const row of range.numberFormat as unknown[][])
      this.formats.push(row.map((format) => this.sameFormat(String(format))));
    if (formulas) {
      (range.formulas as unknown[][]).forEach((row, index) =>
        row.forEach((formula, column) => {
          if (typeof formula === "string" && formula.startsWith("=") && addsUp(formula))
            this.sums.push([from + index, column]);
        }),
      );
    }
    if (merges) this.merges = { merges: mergesOf(merges), unknown: [] };
    this.addDetails(range, from, values.length);
  }

  /** Whether it is known what is merged, as far as Excel says it. */
  get knowsMerges(): boolean {
    return this.merges !== null;
  }

  addMerges(merges: KnownMerges): void {
    this.merges = merges;
  }

  /** Takes up what was open. */
  complete({ from, rowProperties, cellProperties }: AskedDetails): void {
    rowProperties?.value.forEach(({ rowHidden }, index) => {
      if (rowHidden) this.hidden.push(from + index);
    });
    cellProperties?.value.forEach((cells, index) => {
      const first = this.values[from + index]?.findIndex((value) => value !== null) ?? -1;
      this.indents[from + index] = cells[first]?.format?.indentLevel ?? 0;
    });
    this.open = null;
  }

  block(): CellBlock {
    return {
      sheet: this.sheet,
      area: this.area,
      values: this.values,
      ...blockFormats(this.values, this.area.columns, (row, column) => this.formats[row]?.[column] ?? "General"),
      hiddenRows: this.hidden,
      ...(this.small ? { sums: this.sums, indents: this.indents } : {}),
      ...(this.merges ? { merges: this.merges.merges } : {}),
      ...(this.merges && this.merges.unknown.length > 0 ? { mergesUnknown: this.merges.unknown } : {}),
    };
  }

  /** Excel gives null for what differs within a range. */
  private addDetails({ rowHidden, format: { indentLevel } }: Excel.Range, from: number, rows: number): void {
    const mixed = {
      hidden: (rowHidden as boolean | null) === null,
      indents: this.small && (indentLevel as number | null) === null,
    };
    for (let index = 0; index < rows; index++) {
      if (rowHidden) this.hidden.push(from + index);
      if (this.small) this.indents.push(indentLevel ?? 0);
    }
    this.open = mixed.hidden || mixed.indents ? { from, rows, ...mixed } : null;
  }

  private sameFormat(format: string): string {
    const known = this.known.get(format) ?? format;
    this.known.set(known, known);
    return known;
  }
}
