import {
  cellAddress,
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
  type Position,
} from "../../sheet/address";
import { addsUp } from "../../sheet/adds-up";
import type { DateSystem } from "../../sheet/dates";
import { serialFromIsoTime } from "../../sheet/iso-time";
import type { CellValue } from "../../sheet/spec";
import { WorkbookProblem } from "../../sheet/workbook";
import { unescapeCellText } from "../markup";
import type { Package } from "../package";
import { CellBudget, MAX_CELL_CHARACTERS } from "./cell-budget";
import { CellRows } from "./cell-rows";
import { ownCopy } from "./shared-strings";
import type { SheetCells } from "./sheet-cells";
import { XmlScanner, type XmlAttributes, type XmlVisitor } from "./xml-scanner";

/** What the values of a sheet's cells stand on, besides its own part. */
export interface ScanContext {
  readonly strings: readonly string[];
  readonly dateSystem: DateSystem;
  /** What is left for this sheet and the others of its workbook. */
  readonly budget?: CellBudget;
}

/**
 * Reads a worksheet part in one pass, piece by piece.
 * @throws WorkbookProblem that names the part or the cell, when the part is damaged or holds more than memory does
 */
export function scanSheet(pack: Package, part: string, context: ScanContext): SheetCells {
  const visitor = new SheetVisitor(part, context);
  const scanner = new XmlScanner(visitor, part);
  pack.scan(part, (piece) => scanner.push(piece));
  scanner.end();
  return visitor.cells();
}

/** As many areas as a sheet has rows, and no reader of a list needs them all. */
const MAX_MERGES = 1024 ** 2;

/** Elements of a cell whose text is wanted (ECMA-376 part 1, 18.3.1.4). */
type Field = "v" | "f" | "t";

class SheetVisitor implements XmlVisitor {
  listening = false;
  private readonly rows: CellRows;
  private readonly hidden: number[] = [];
  private readonly sums: Position[] = [];
  private readonly merges: Area[] = [];
  /** Numbers of the shared formulas that add up. */
  private readonly sharedSums = new Set<string>();
  private inData = false;
  private inCell = false;
  private row = -1;
  /** Whether the row says which one it is. */
  private numbered = true;
  private column = -1;
  private type = "n";
  private style = 0;
  private readings = 0;
  private shared: string | undefined;
  private value: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  private field: Field | null = null;

  constructor(
    private readonly part: string,
    private readonly context: ScanContext,
    private readonly budget = context.budget ?? new CellBudget(),
  ) {
    this.rows = new CellRows(part, budget);
  }

  cells(): SheetCells {
    return { ...this.rows.finished(), hidden: this.hidden, sums: this.sums, merges: this.merges };
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.inCell) this.openInCell(name, attributes);
    else if (this.inData && name === "c") this.openCell(attributes);
    else if (this.inData && name === "row") this.openRow(attributes);
    else if (name === "sheetData") this.inData = true;
    else if (name === "mergeCell") {
      const area = parseArea(attributes.get("ref") ?? "");
      if (area && this.merges.push(area) > MAX_MERGES)
        throw this.damaged(`more than ${MAX_MERGES.toLocaleString("en-US")} areas are merged`);
    }
  }

  close(name: string): void {
    if (name === this.field) {
      this.field = null;
      this.listening = false;
    } else if (name === "c" && this.inCell) {
      this.inCell = false;
      this.closeCell();
    } else if (name === "rPh") this.readings--;
    else if (name === "sheetData") this.inData = false;
  }

  text(text: string): void {
    const before = this.field === "v" ? this.value : this.field === "t" ? this.inline : this.formula;
    const whole = before === null ? text : before + text;
    if (whole.length > MAX_CELL_CHARACTERS)
      throw this.damaged(`the cell ${this.address()} holds more text than a cell can`);
    if (this.field === "v") this.value = whole;
    else if (this.field === "t") this.inline = whole;
    else this.formula = whole;
  }

  private openRow(attributes: XmlAttributes): void {
    const number = attributes.get("r");
    this.numbered = number !== undefined;
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < MAX_ROWS))
      throw this.damaged(`a row of it has the number ${number ?? this.row + 1}`);
    this.rows.begin(this.row);
    if (isTrue(attributes.get("hidden"))) this.hidden.push(this.row);
  }

  /** Cells may leave their address out; then they follow the one before. */
  private openCell(attributes: XmlAttributes): void {
    const address = attributes.get("r");
    if (!this.numbered && address !== undefined) this.goTo(rowOf(address));
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    if (!(this.column >= 0 && this.column < MAX_COLUMNS))
      throw this.damaged(`a cell of row ${this.row + 1} has the address “${address ?? ""}”`);
    this.type = attributes.get("t") ?? "n";
    this.style = Number(attributes.get("s") ?? 0);
    this.value = this.inline = this.formula = null;
    this.shared = undefined;
    this.inCell = true;
  }

  /** A row without a number is that of its cells, where those have addresses. */
  private goTo(row: number): void {
    if (row === this.row) return;
    if (!(row >= 0 && row < MAX_ROWS)) throw this.damaged(`a row of it has the number ${row + 1}`);
    this.rows.begin(row);
    if (this.hidden.at(-1) === this.row) this.hidden[this.hidden.length - 1] = row;
    this.row = row;
  }

  private openInCell(name: string, attributes: XmlAttributes): void {
    if (name === "rPh") this.readings++;
    if (name === "f" && attributes.get("t") === "shared") this.shared = attributes.get("si");
    if (name === "v" || name === "f" || (name === "t" && this.readings === 0)) {
      this.field = name;
      this.listening = true;
    }
  }

  private closeCell(): void {
    if (this.formula !== null && addsUp(this.formula)) {
      this.sums.push({ row: this.row, column: this.column });
      if (this.shared !== undefined) this.sharedSums.add(this.shared);
    } else if (this.shared !== undefined && this.sharedSums.has(this.shared)) {
      this.sums.push({ row: this.row, column: this.column });
    }
    const value = this.cellValue();
    if (value !== null) this.rows.add(this.column, value, this.style);
    // A formula whose value the file leaves out is remembered all the same.
    else if (this.formula !== null || this.shared !== undefined) this.budget.spendCells(1, this.part);
  }

  private cellValue(): CellValue {
    const { type, value, inline } = this;
    if (type === "inlineStr") return this.ownText(inline ?? "");
    if (value === null) return null;
    if (type === "s") return (this.context.strings[Number(value)] ?? this.noText(value)) || null;
    if (type === "str") return this.ownText(value);
    if (type === "b") return isTrue(value.trim());
    if (type === "e") return value.trim();
    if (type === "d")
      return serialFromIsoTime(value.trim().replace(/Z$/, ""), this.context.dateSystem) ?? ownCopy(value);
    return this.number(value);
  }

  private ownText(text: string): string | null {
    this.budget.spendText(text);
    return unescapeCellText(ownCopy(text)) || null;
  }

  private number(value: string): number | null {
    const number = Number(value);
    if (!Number.isFinite(number))
      throw this.damaged(`its cell ${this.address()} holds “${value.slice(0, 40)}” where a number should be`);
    if (value.trim() === "") return null;
    // Some writers keep "-0" where a credit comes to nothing; zero has no sign in a cell.
    return number === 0 ? 0 : number;
  }

  private address(): string {
    return cellAddress({ row: this.row, column: this.column });
  }

  private noText(index: string): never {
    throw this.damaged(`its cell ${this.address()} names the text ${index}, which the file does not have`);
  }

  private damaged(reason: string): WorkbookProblem {
    return new WorkbookProblem(
      `The file is damaged: in ${this.part} ${reason}. Open it in Excel, let it repair the file, and save it.`,
    );
  }
}

const isTrue = (flag: string | undefined) => flag === "1" || flag === "true";

/** "AB12" → 11; NaN where no number stands behind. */
const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? NaN) - 1;

/** "AB12" → 27; -1 where no letters stand in front. */
function columnOf(address: string): number {
  let end = 0;
  while (end < address.length && address.charCodeAt(end) >= 65) end++;
  return columnIndex(address.slice(0, end));
}
