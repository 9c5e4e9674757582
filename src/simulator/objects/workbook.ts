import { areaText, parseAreaText, sheetPrefix, splitReference, type Area } from "../grid";
import type { Moods } from "../moods";
import type { CellStore, StoredTable } from "../store";
import { fail } from "../wire/host-error";
import { HostCollection, HostNode } from "../model/node";
import { Range, RangeAreas } from "./range";
import { Application, Calculating } from "./application";
import { CommentCollection, type StoredComment } from "./comments";
import { CustomXmlPartCollection, type StoredPart } from "./custom-xml";
import { SettingCollection } from "./settings";
import { Worksheet } from "./worksheet";

/** The workbook: the root of everything that Office.js reaches. */
export class Workbook extends HostNode {
  /** Whether sheets may be added, renamed and deleted. */
  structureProtected = false;
  dateSystem: "1900" | "1904" = "1900";
  /** How many times the client asked to be told of an event and did not yet ask to be left alone. */
  readonly watchers = { selection: 0, activation: 0, change: 0, calculation: 0 };
  private readonly sheets = new Map<string, Worksheet>();
  private readonly listeners = new Set<() => void>();
  private readonly created = new Set<(base64: string) => void>();
  private readonly comments = new Map<string, string>();
  readonly kept = new Map<string, unknown>();
  /** Comments on cells, by their ids. */
  readonly cellComments = new Map<string, StoredComment>();
  /** What add-ins keep as XML, by their ids. */
  readonly customXml = new Map<string, StoredPart>();
  readonly calculating: Calculating;

  constructor(
    readonly store: CellStore,
    private readonly fileName: string,
    readonly moods: Moods = {},
  ) {
    super();
    this.calculating = new Calculating(moods.manualCalculation === true);
  }

  get api(): string {
    return "Workbook";
  }
  get Name(): string {
    return this.fileName;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this);
  }
  get Tables(): TableCollection {
    return new TableCollection(this);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this, this.comments);
  }
  get Functions(): Functions {
    return new Functions(this);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.kept);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.customXml);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.cellComments);
  }
  get Application(): Application {
    return new Application(this.calculating, (base64) => this.created.forEach((listener) => listener(base64)));
  }
  GetSelectedRange(): Range {
    if (this.store.otherSelections().length > 0) fail("InvalidSelection");
    const selection = this.store.selection();
    const sheet = this.sheet(selection?.sheetId ?? this.store.activeSheet());
    return new Range(sheet, selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetSelectedRanges(): RangeAreas {
    const selection = this.store.selection();
    const sheet = this.sheet(selection?.sheetId ?? this.store.activeSheet());
    return new RangeAreas(sheet, [
      ...this.store.otherSelections(),
      selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 },
    ]);
  }

  sheet(id: string): Worksheet {
    const sheet = this.sheets.get(id) ?? new Worksheet(this, id);
    this.sheets.set(id, sheet);
    return sheet;
  }
  forgetComments(sheetId: string): void {
    for (const [id, { cell }] of this.cellComments) if (cell.sheet.id === sheetId) this.cellComments.delete(id);
  }
  forget(id: string): void {
    this.sheets.delete(id);
    this.changed();
  }
  /** The range that a reference with its sheet names; null for anything else. */
  resolve(reference: string): Range | null {
    const { sheet, target } = splitReference(reference);
    const found = this.store.sheets().find(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
    const area = parseAreaText(target);
    return found && area ? new Range(this.sheet(found.id), area) : null;
  }
  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  /** Called with the file of each workbook that is opened beside this one, in base64. */
  onCreated(listener: (base64: string) => void): () => void {
    this.created.add(listener);
    return () => this.created.delete(listener);
  }
  changed(): void {
    for (const listener of this.listeners) listener();
  }
  demandStructure(): void {
    if (this.structureProtected) fail("AccessDenied", "The workbook's structure is protected.");
  }
  demandFreeName(name: string, own = ""): void {
    const reserved = name.trim() === "" || /^'|'$/.test(name) || /^history$/i.test(name);
    const fits = name.length <= 31 && !/[\\/?*[\]:]/.test(name);
    if (reserved || !fits) fail("InvalidArgument", `“${name}” cannot be the name of a sheet.`);
    if (this.store.sheets().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase()))
      fail("ItemAlreadyExists", `There is a sheet “${name}” already.`);
  }
}

class WorkbookProtection extends HostNode {
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get api(): string {
    return "WorkbookProtection";
  }
  get Protected(): boolean {
    return this.workbook.structureProtected;
  }
}

class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get api(): string {
    return "WorksheetCollection";
  }
  list(): readonly Worksheet[] {
    return this.workbook.store.sheets().map(({ id }) => this.workbook.sheet(id));
  }
  Add(name?: string | null): Worksheet {
    this.workbook.demandStructure();
    const wanted = name ?? `Sheet${this.list().length + 1}`;
    this.workbook.demandFreeName(wanted);
    return this.workbook.sheet(this.workbook.store.addSheet(wanted));
  }
  _RegisterSelectionChangedEvent(): void {
    this.workbook.watchers.selection += 1;
  }
  _UnregisterSelectionChangedEvent(): void {
    this.workbook.watchers.selection -= 1;
  }
  _RegisterActivatedEvent(): void {
    this.workbook.watchers.activation += 1;
  }
  _UnregisterActivatedEvent(): void {
    this.workbook.watchers.activation -= 1;
  }
  _RegisterDataChangedEvent(): void {
    this.workbook.watchers.change += 1;
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.watchers.change -= 1;
  }
  _RegisterCalculatedEvent(): void {
    this.workbook.watchers.calculation += 1;
  }
  _UnregisterCalculatedEvent(): void {
    this.workbook.watchers.calculation -= 1;
  }
  GetActiveWorksheet(): Worksheet {
    return this.workbook.sheet(this.workbook.store.activeSheet());
  }
}

class TableCollection extends HostCollection<Table> {
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get api(): string {
    return "TableCollection";
  }
  list(): readonly Table[] {
    return this.workbook.store.tables().map((table) => new Table(this.workbook, table));
  }
}

class Table extends HostNode {
  constructor(
    private readonly workbook: Workbook,
    private readonly table: StoredTable,
  ) {
    super();
  }
  get api(): string {
    return "Table";
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.table.name, Name: this.table.name };
  }
  get Id(): string {
    return this.table.name;
  }
  get Name(): string {
    return this.table.name;
  }
  get ShowTotals(): boolean {
    return false;
  }
  get ShowHeaders(): boolean {
    return this.workbook.moods.tablesWithoutHeaders !== true;
  }
  get Worksheet(): Worksheet {
    return this.workbook.sheet(this.table.sheetId);
  }
  GetRange(): Range {
    return this.part(this.table.area);
  }
  GetHeaderRowRange(): Range {
    if (!this.ShowHeaders) fail("ItemNotFound");
    return this.part({ ...this.table.area, rows: 1 });
  }
  GetDataBodyRange(): Range {
    const { area } = this.table;
    return this.ShowHeaders ? this.part({ ...area, row: area.row + 1, rows: area.rows - 1 }) : this.part(area);
  }
  private part(area: Area): Range {
    return new Range(this.Worksheet, area);
  }
}

class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(
    private readonly workbook: Workbook,
    private readonly comments: Map<string, string>,
  ) {
    super();
  }
  get api(): string {
    return "NamedItemCollection";
  }
  list(): readonly NamedItem[] {
    return this.workbook.store.names().map(({ name }) => new NamedItem(this.workbook, name, this.comments));
  }
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const wanted = String(name);
    // Letters, digits, points and underscores, and nothing that is a cell: A1, R1C1.
    const isCell = parseAreaText(wanted) !== null || /^r\d*c\d*$/i.test(wanted);
    const isName = !isCell && /^[\p{L}_\\][\p{L}\d_.?\\]{0,254}$/u.test(wanted);
    if (!isName) fail("InvalidArgument", `“${wanted}” cannot be a name.`);
    const isComment = typeof comment !== "string" || comment.length <= 255;
    if (!isComment) fail("InvalidArgument", "A name's comment is at most 255 characters long.");
    if (this.find(wanted)) fail("ItemAlreadyExists", `There is a name “${wanted}” already.`);
    const refersTo =
      reference instanceof Range
        ? sheetPrefix(reference.sheet.Name) + areaText(reference.area, true)
        : String(reference).replace(/^=/, "");
    this.workbook.store.setName(wanted, refersTo);
    if (typeof comment === "string") this.comments.set(wanted, comment);
    return new NamedItem(this.workbook, wanted, this.comments);
  }
}

class NamedItem extends HostNode {
  constructor(
    private readonly workbook: Workbook,
    private readonly name: string,
    private readonly comments: Map<string, string>,
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
  get Type(): string {
    return this.workbook.resolve(this.refersTo) ? "Range" : "String";
  }
  get Comment(): string {
    return this.comments.get(this.name) ?? "";
  }
  get Formula(): string {
    return `=${this.refersTo}`;
  }
  set Formula(value: unknown) {
    this.workbook.store.setName(this.name, String(value).replace(/^=/, ""));
  }
  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? fail("InvalidReference");
  }
  GetRangeOrNullObject(): Range | null {
    return this.workbook.resolve(this.refersTo);
  }
  Delete(): void {
    this.workbook.store.removeName(this.name);
  }
  private get refersTo(): string {
    return this.workbook.store.names().find(({ name }) => name === this.name)?.refersTo ?? fail("ItemNotFound");
  }
}

/** Worksheet functions called from code; DATE tells which date system the workbook has. */
class Functions extends HostNode {
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get api(): string {
    return "Functions";
  }
  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const start = this.workbook.dateSystem === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return new FunctionResult((Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / 86_400_000);
  }
}

class FunctionResult extends HostNode {
  constructor(private readonly result: number) {
    super();
  }
  get api(): string {
    return "FunctionResult";
  }
  get Value(): number {
    return this.result;
  }
}
