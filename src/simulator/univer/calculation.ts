import { ICommandService, type ICommandInfo, type Injector, type IRange, type IUnitRange } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  Interpreter,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetStyleCommand } from "@univerjs/sheets";
import { mendLostExceptions } from "./mends";

type Conversion = Parameters<IActiveDirtyManagerService["register"]>[1];
type Dirty = ReturnType<Conversion["getDirtyData"]>;

/** Options that Univer passes along with a command: those of its own results must not calculate again. */
export interface CommandOptions {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
}

/**
 * Calculation on demand: Univer waits 100 ms after each command and then calculates on its own. Here what each command
 * made dirty is collected instead, and {@link settle} calculates exactly that and resolves when the results are
 * written.
 */
export class Calculation {
  /** How many calculations there were; formatting must not add to it. */
  runs = 0;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly conversions: Map<string, Conversion>;
  private pending: Dirty[] = [];
  private ended: (() => void) | null = null;
  private problem: { readonly cause: unknown } | null = null;
  private last: Promise<void> = Promise.resolve();

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    const manager = injector.get(IActiveDirtyManagerService);
    this.conversions = manager.getDirtyConversionMap();
    // Univer's own trigger asks this for each command, and starts no clock when it hears nothing.
    manager.get = () => undefined;
    mendLostExceptions(
      injector.get(Interpreter),
      injector.get(ICalculateFormulaService),
      (cause) => (this.problem = { cause }),
    );
    this.commands.onCommandExecuted((command) => this.noticeEnd(command));
  }

  /** Collects what a command made dirty. @returns whether there is anything to calculate */
  collect(command: ICommandInfo, options: CommandOptions): boolean {
    const conversion = this.conversions.get(command.id);
    if (!conversion || options.onlyLocal || options.fromFormula) return false;
    if ((command.params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id) return false;
    this.pending.push(conversion.getDirtyData(command));
    return true;
  }

  /** Marks every formula. */
  force(): void {
    this.pending.push({ forceCalculation: true });
  }

  /** Forgets what is waiting, for commands whose effect is calculated already. */
  forget(): void {
    this.pending = [];
  }

  get waiting(): boolean {
    return this.pending.length > 0;
  }

  settle(): Promise<void> {
    const run = () => this.calculate();
    this.last = this.last.then(run, run);
    return this.last;
  }

  /** Resolves when no calculation runs any more, however the last one ended. */
  async idle(): Promise<void> {
    await Promise.allSettled([this.last]);
  }

  private async calculate(): Promise<void> {
    while (this.pending.length > 0) {
      const dirty = merge(this.pending.splice(0));
      const before = this.spills();
      const end = new Promise<void>((resolve) => (this.ended = resolve));
      this.runs += 1;
      this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
      await end;
      if (this.problem) {
        const { cause } = this.problem;
        this.problem = null;
        throw cause instanceof Error ? cause : new Error(String(cause));
      }
      this.markShrunkSpills(before);
    }
  }

  /** Univer leaves what depends on the cells that a shrinking spill gave up as it was; those cells are dirty too. */
  private markShrunkSpills(before: ReadonlyMap<string, IUnitRange>): void {
    const after = this.spills();
    for (const [key, old] of before) {
      const now = after.get(key)?.range;
      if (!now || now.endRow < old.range.endRow || now.endColumn < old.range.endColumn)
        this.pending.push({ dirtyRanges: [old] });
    }
  }

  private spills(): Map<string, IUnitRange> {
    const found = new Map<string, IUnitRange>();
    for (const [sheetId, rows] of Object.entries(this.formulas.getArrayFormulaRange()?.[this.unitId] ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries((columns ?? {}) as Record<string, IRange | null>)) {
          if (range) found.set(`${sheetId}!${row},${column}`, { unitId: this.unitId, sheetId, range: { ...range } });
        }
      }
    }
    return found;
  }

  /** The results are in the cells when this arrives: the listener that writes them was there first. */
  private noticeEnd(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const params = command.params as ISetFormulaCalculationNotificationMutation;
    if (params.functionsExecutedState === undefined) return;
    this.ended?.();
    this.ended = null;
  }
}

/** Several commands' dirty data as one. */
function merge(parts: readonly Dirty[]): ISetFormulaCalculationStartMutation {
  return {
    options: null,
    forceCalculation: parts.some((part) => part.forceCalculation),
    dirtyRanges: parts.flatMap((part) => part.dirtyRanges ?? []),
    dirtyNameMap: byUnit(parts.map((part) => part.dirtyNameMap)),
    dirtyDefinedNameMap: byUnit(parts.map((part) => part.dirtyDefinedNameMap)),
    dirtySuperTableMap: byUnit(parts.map((part) => part.dirtySuperTableMap)),
    dirtyUnitFeatureMap: byUnit(parts.map((part) => part.dirtyUnitFeatureMap)),
    dirtyUnitOtherFormulaMap: byUnit(parts.map((part) => part.dirtyUnitOtherFormulaMap)),
    clearDependencyTreeCache: byUnit(parts.map((part) => part.clearDependencyTreeCache)),
  };
}

/** Maps of a unit's entries, laid over each other. */
function byUnit<Entries extends Readonly<Record<string, unknown>>>(maps: readonly (Entries | undefined)[]): Entries {
  const merged: Record<string, object> = {};
  for (const map of maps) {
    for (const [unit, entries] of Object.entries(map ?? {})) merged[unit] = { ...merged[unit], ...(entries as object) };
  }
  return merged as Entries;
}
