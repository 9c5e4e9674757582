import { areaText, parseAreaText, type Area } from "../grid";
import type { Moods } from "../moods";
import type { CellStore } from "../store";
import { fail } from "../wire/host-error";
import { ChartCollection } from "./charts";
import { copySheet } from "./copy-sheet";
import { colorOf, limited } from "../model/limits";
import { HostCollection, HostNode } from "../model/node";
import { PageLayout } from "./page-layout";
import { Range, RangeAreas } from "./range";
import { DataValidation, type ConditionalFormat } from "./rules";
import type { SheetOwner, WorkbookOwner } from "./owners";

/** A sheet: its cells are in the store, everything else is here. */
export class Worksheet extends HostNode implements SheetOwner {
  readonly charts = new ChartCollection(() => this.workbook.changed());
  readonly pageLayout = new PageLayout(() => undefined);
  readonly validations = new Map<string, { area: Area; validation: DataValidation }>();
  readonly highlights: { area: Area; format: ConditionalFormat }[] = [];
  /** Whether its cells may be changed. */
  isProtected = false;
  readonly styleNames = new Map<string, string>();
  /** Names whose scope is this sheet. */
  readonly ownNames: string[] = [];
  /** What they refer to, with "="; those without an entry refer to nothing. */
  readonly ownFormulas = new Map<string, string>();

  constructor(
    readonly workbook: WorkbookOwner,
    readonly id: string,
  ) {
    super();
  }

  get api(): string {
    return "Worksheet";
  }
  forgetComments(): void {
    this.workbook.forgetComments(this.id);
  }
  get store(): CellStore {
    return this.workbook.store;
  }
  get moods(): Moods {
    return this.workbook.moods;
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id, Name: this.Name };
  }
  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.store.sheets().find(({ id }) => id === this.id)?.name ?? fail("InvalidReference");
  }
  set Name(value: unknown) {
    const name = String(value);
    this.workbook.demandStructure();
    this.workbook.demandFreeName(name, this.id);
    this.store.renameSheet(this.id, name);
  }
  get Position(): number {
    return this.store.sheets().findIndex(({ id }) => id === this.id);
  }
  set Position(value: unknown) {
    this.store.moveSheet(this.id, Number(value));
  }
  get Visibility(): string {
    return this.store.sheets().find(({ id }) => id === this.id)?.hidden ? "Hidden" : "Visible";
  }
  /** `showGridlines` to those who program; the wire says it shorter. */
  get Gridlines(): boolean {
    return this.store.gridlines(this.id);
  }
  set Gridlines(value: unknown) {
    this.store.setGridlines(this.id, value === true);
  }
  get TabColor(): string {
    return this.store.tabColor(this.id);
  }
  set TabColor(value: unknown) {
    this.store.setTabColor(this.id, value === "" ? "" : colorOf(value));
  }
  get Charts(): ChartCollection {
    return this.charts;
  }
  get PageLayout(): PageLayout {
    return this.pageLayout;
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  /**
   * Names that belong to the sheet alone; the simulated Excel keeps what they are called and refer to, and does not
   * work with them.
   */
  get Names(): SheetNames {
    return new SheetNames(this.ownNames, this.ownFormulas);
  }

  Activate(): void {
    this.store.activateSheet(this.id);
  }
  /**
   * A copy of the cells behind the last sheet. Its charts and page layout are not copied: nobody reads them from a copy
   * here.
   */
  Copy(position?: unknown): SheetOwner {
    this.workbook.demandStructure();
    if (position !== "End")
      fail("InvalidArgument", `The simulated Excel copies a sheet to the End; not ${String(position)}.`);
    const taken = new Set(this.store.sheets().map(({ name }) => name));
    let name = `${this.Name.slice(0, 25)} (2)`;
    for (let number = 3; taken.has(name); number++) name = `${this.Name.slice(0, 25)} (${number})`;
    const copy = this.workbook.sheet(this.store.addSheet(name));
    copySheet(this, copy);
    return copy;
  }
  Delete(): void {
    this.workbook.demandStructure();
    if (this.store.sheets().filter(({ hidden }) => !hidden).length < 2)
      fail("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    this.store.removeSheet(this.id);
    this.workbook.forget(this.id);
  }
  GetRange(address?: string | null): Range {
    if (address === undefined || address === null)
      return new Range(this, { row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
    return new Range(this, parseAreaText(address) ?? fail("InvalidArgument", `“${address}” is not an address.`));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return new Range(this, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) });
  }
  GetRanges(addresses: unknown): RangeAreas {
    const text = String(addresses);
    if (text.length > 8192) fail("InvalidArgument", "The list of addresses is longer than 8,192 characters.");
    return new RangeAreas(
      this,
      text
        .split(",")
        .map((address) => parseAreaText(address) ?? fail("InvalidArgument", `“${address}” is not an address.`)),
    );
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const area = this.store.used(this.id, valuesOnly !== true);
    return area ? new Range(this, area) : null;
  }

  validation(area: Area): DataValidation {
    const key = areaText(area);
    const known = this.validations.get(key) ?? { area, validation: new DataValidation(() => undefined) };
    this.validations.set(key, known);
    return known.validation;
  }
  demandUnprotected(): void {
    if (this.isProtected) fail("AccessDenied", `The sheet “${this.Name}” is protected.`);
  }
}

class WorksheetProtection extends HostNode {
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get api(): string {
    return "WorksheetProtection";
  }
  get Protected(): boolean {
    return this.sheet.isProtected;
  }
}

class SheetNames extends HostCollection<SheetScopedName> {
  constructor(
    private readonly names: readonly string[],
    private readonly formulas: ReadonlyMap<string, string>,
  ) {
    super();
  }
  get api(): string {
    return "NamedItemCollection";
  }
  list(): readonly SheetScopedName[] {
    return this.names.map((name) => new SheetScopedName(name, this.formulas.get(name) ?? "=#REF!"));
  }
}

class SheetScopedName extends HostNode {
  constructor(
    private readonly name: string,
    private readonly formula: string,
  ) {
    super();
  }
  get api(): string {
    return "NamedItem";
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.name, Name: this.name };
  }
  get Name(): string {
    return this.name;
  }
  get Formula(): string {
    return this.formula;
  }
}

class WorksheetFreezePanes extends HostNode {
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get api(): string {
    return "WorksheetFreezePanes";
  }
  FreezeRows(count: unknown): void {
    this.sheet.store.setFrozen(this.sheet.id, limited("frozenRows", count), 0);
  }
  Unfreeze(): void {
    this.sheet.store.setFrozen(this.sheet.id, 0, 0);
  }
}
