import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { intersection, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../grid";
import type { StoreChange } from "../store";
import { Calculation, type CommandOptions } from "./calculation";
import { describeCommand } from "./changes";
import type { UniverWorkbook } from "./headless";

/** Cells by row and column, as Univer takes them. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** The entries of Univer's sparse rows and columns, with their numbers as numbers. */
export function numbered<Item>(sparse: Readonly<Record<number, Item>> | null | undefined): [number, Item][] {
  return Object.entries(sparse ?? {}).map(([key, item]) => [Number(key), item]);
}

/** The way to one workbook of a Univer: commands to it, news from it, and calculation on demand. */
export class UniverConnection {
  readonly calculation: Calculation;
  protected readonly workbook: Workbook;
  protected readonly unitId: string;
  protected readonly injector: ReturnType<UniverWorkbook["univer"]["__getInjector"]>;
  /** Cells written and not yet handed to Univer, which looks through the whole sheet for each hand-over. */
  protected readonly buffer = new Map<string, CellMatrix>();
  private readonly commands: ICommandService;
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private readonly subscription: { dispose(): void };
  private own = 0;
  private readonly calculated = new Set<string>();
  private clock: ReturnType<typeof setTimeout> | null = null;

  /** @param onScreen whether a user may change cells too, so that results must come without being asked for */
  constructor(
    private readonly host: UniverWorkbook,
    private readonly onScreen: boolean,
  ) {
    this.unitId = host.unitId;
    this.injector = host.univer.__getInjector();
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(host.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`Univer has no workbook "${host.unitId}": create it before the store.`);
    this.workbook = workbook;
    this.commands = this.injector.get(ICommandService);
    this.calculation = new Calculation(this.injector, host.unitId);
    this.subscription = this.commands.onCommandExecuted((command, options) => this.notice(command, options ?? {}));
  }

  recalculate(): void {
    this.calculation.force();
    this.later();
  }

  get unsettled(): boolean {
    return this.buffer.size > 0 || this.calculation.waiting;
  }

  async settle(): Promise<void> {
    this.flush();
    if (!this.calculation.waiting) return this.calculation.settle();
    await this.calculation.settle();
    const sheetIds = [...this.calculated];
    this.calculated.clear();
    this.emit({ kind: "calculated", source: "store", sheetIds });
  }

  onChanged(listener: (change: StoreChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected onCommand(listener: (command: Readonly<ICommandInfo>) => void): () => void {
    const subscription = this.commands.onCommandExecuted(listener);
    return () => subscription.dispose();
  }

  /** A store that came to a Univer on the screen leaves it standing. */
  async dispose(): Promise<void> {
    if (this.clock) clearTimeout(this.clock);
    this.listeners.clear();
    this.subscription.dispose();
    // Univer throws from a progress timer when it is disposed of in the middle of a calculation.
    await this.calculation.idle();
    if (!this.onScreen) this.host.univer.dispose();
  }

  protected sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The store has no sheet with id "${id}".`);
    return sheet;
  }

  protected flush(): void {
    const waiting = [...this.buffer];
    this.buffer.clear();
    for (const [subUnitId, cellValue] of waiting) this.execute(SetRangeValuesMutation.id, { subUnitId, cellValue });
  }

  /** A command of Univer's that keeps formulas in step; it must not stay on the user's undo stack half done. */
  protected command(id: string, params: object): void {
    this.execute(id, params);
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  protected execute(id: string, params: object): void {
    if (this.buffer.size > 0) this.flush();
    this.own += 1;
    try {
      if (this.commands.syncExecuteCommand<object, unknown>(id, { unitId: this.unitId, ...params }) === false)
        throw new Error(`Univer refused "${id}".`);
    } finally {
      this.own -= 1;
    }
  }

  /** Univer's sheets have an end; writing beyond it moves the end, doubling it so that many writes stay cheap. */
  protected grow(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheet(sheetId);
    if (rows > sheet.getRowCount())
      this.execute(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: Math.min(SHEET_ROWS, rows * 2) });
    if (columns > sheet.getColumnCount())
      this.execute(SetWorksheetColumnCountMutation.id, {
        subUnitId: sheetId,
        columnCount: Math.min(SHEET_COLUMNS, columns + 20),
      });
  }

  /** The part of an area that Univer has; whole rows and columns end where its sheet ends. */
  protected clip(sheetId: string, area: Area): Area | null {
    const sheet = this.sheet(sheetId);
    const rows = area.rows === SHEET_ROWS ? sheet.getRowCount() : area.rows;
    const columns = area.columns === SHEET_COLUMNS ? sheet.getColumnCount() : area.columns;
    return intersection(area, { ...area, rows, columns });
  }

  private notice(command: Readonly<ICommandInfo>, options: CommandOptions): void {
    const dirty = this.calculation.collect(command, options);
    const source = this.own > 0 ? "store" : "user";
    if (dirty && source === "user") this.later();
    const change = describeCommand(command, this.unitId);
    if (change && !options.fromFormula) this.emit({ ...change, source });
    if (change?.sheetId !== undefined && options.fromFormula) this.calculated.add(change.sheetId);
  }

  /** On the screen nobody asks for results, so they come by themselves once the event that changed a cell is over. */
  private later(): void {
    if (!this.onScreen || this.clock) return;
    this.clock = setTimeout(() => {
      this.clock = null;
      this.settle().catch((problem: unknown) =>
        this.emit({ kind: "calculated", source: "store", problem: String(problem) }),
      );
    });
  }

  private emit(change: StoreChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

/** Univer's corners as a corner and counts. */
export const toArea = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The inverse of {@link toArea}. */
export const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
