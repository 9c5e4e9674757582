import type { Area, Position } from "../../sheet/address";
import { oneCell } from "../../sheet/address";
import { sheetArea } from "../../sheet/formula";
import type {
  Cell,
  CellValue,
  ChartSpec,
  Highlight,
  PrintSpec,
  RowHeight,
  SheetName,
  SheetSpec,
  Validation,
} from "../../sheet/spec";
import { mergeStyles, type Style } from "../../sheet/style";

/** A sheet while its blocks are being laid out. Each block puts its own cells; `finish` gives the sheet as data. */
export class SheetBuilder {
  readonly charts: ChartSpec[] = [];
  readonly validations: Validation[] = [];
  readonly highlights: Highlight[] = [];
  /** Formulas whose sum is compared with another formula, which counts what differs, rather than each by itself. */
  readonly totals: { readonly area: Area; readonly formula: string }[] = [];
  private readonly cells = new Map<string, Cell>();
  /** Cells with formulas that may be typed over. */
  private readonly free = new Set<string>();
  private readonly merges: Area[] = [];
  private readonly names: SheetName[] = [];
  private readonly heights = new Map<number, number>();

  constructor(readonly name: string) {}

  /** A literal. */
  put(row: number, column: number, value: CellValue, style: Style = {}): this {
    return this.add({ row, column, value, style });
  }

  /** A formula with the value that it must show. */
  formula(row: number, column: number, formula: string, value: CellValue, style: Style = {}): this {
    return this.add({ row, column, value, formula, style });
  }

  /** A style over cells that may hold something already; what they hold stays. */
  paint(area: Area, style: Style): this {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const under = this.cells.get(key(row, column)) ?? { row, column, value: null };
        this.cells.set(key(row, column), { ...under, style: mergeStyles(under.style ?? {}, style) });
      }
    }
    return this;
  }

  /** Joins cells; the first one's style is laid over all, so that borders run through. */
  merge(area: Area): this {
    this.merges.push(area);
    return this.paint(area, this.cells.get(key(area.row, area.column))?.style ?? {});
  }

  nameCell(name: string, position: Position, comment?: string): this {
    this.names.push({ name, area: oneCell(position), ...(comment === undefined ? {} : { comment }) });
    return this;
  }

  nameArea(name: string, area: Area): this {
    this.names.push({ name, area });
    return this;
  }

  height(row: number, points: number): this {
    this.heights.set(row, points);
    return this;
  }

  /** A height for a row that no block has said one for. */
  heightUnlessSet(row: number, points: number): this {
    return this.heights.has(row) ? this : this.height(row, points);
  }

  /** Lets people type over the formula of a cell: no check tells. */
  mayBeTypedOver({ row, column }: Position): this {
    this.free.add(key(row, column));
    return this;
  }

  /** The cells with formulas that nobody should type over. */
  formulas(): Cell[] {
    return [...this.cells.values()].filter(
      ({ row, column, formula }) => formula !== undefined && !this.free.has(key(row, column)),
    );
  }

  /** Whether a formula stands in a cell. */
  holds(row: number, column: number): boolean {
    return this.cells.get(key(row, column))?.formula !== undefined;
  }

  valueAt(row: number, column: number): CellValue {
    return this.cells.get(key(row, column))?.value ?? null;
  }

  /** Where the cells of a name stand; null while nothing is called so. */
  areaOf(name: string): Area | null {
    return this.names.find((item) => item.name === name)?.area ?? null;
  }

  /** An absolute reference to cells of this sheet, for formulas on any sheet. */
  reference(area: Area): string {
    return sheetArea(this.name, area);
  }

  finish(rest: {
    columnWidths: readonly number[];
    print: PrintSpec;
    gridlines: boolean;
    frozenRows: number;
    tabColor?: string;
  }): SheetSpec {
    const rowHeights: RowHeight[] = [...this.heights]
      .map(([row, points]) => ({ row, points }))
      .sort((a, b) => a.row - b.row);
    const cells = [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      name: this.name,
      cells,
      rowHeights,
      merges: this.merges,
      names: this.names,
      validations: this.validations,
      highlights: this.highlights,
      charts: this.charts,
      ...rest,
    };
  }

  private add(cell: Cell): this {
    const at = key(cell.row, cell.column);
    const painted = this.cells.get(at)?.style;
    this.cells.set(at, { ...cell, style: mergeStyles(painted ?? {}, cell.style ?? {}) });
    return this;
  }
}

const key = (row: number, column: number) => `${row},${column}`;
