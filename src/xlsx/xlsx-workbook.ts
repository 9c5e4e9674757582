import { parseArea, parseReference, type Area } from "../sheet/address";
import type { PaintPlan } from "../sheet/plan";
import type { CellValue } from "../sheet/spec";
import type { StandingSheet } from "../sheet/standing";
import {
  isDescribed,
  OWN_NAME_PREFIX,
  ReadingCancelled,
  WorkbookProblem,
  type CellBlock,
  type NameInfo,
  type Place,
  type ReadWatch,
  type RefusedLook,
  type WorkbookInfo,
  type WorkbookPort,
} from "../sheet/workbook";
import { readCellFormats } from "./cell-formats";
import { blockOf, NO_CELLS, valuesOf, type SheetCells } from "./cells/sheet-cells";
import { SheetCellsCache } from "./cells/sheet-cells-cache";
import { keyOf } from "./formulas/sheet-formulas";
import { Package } from "./package";
import { paintPackage } from "./paint-package";
import { SheetFormulas } from "./sheet-formulas-cache";
import { standingCells } from "./standing-cells";
import { commentsOf } from "./sheet-comments";
import { drawnOn } from "./drawn";
import { readTables } from "./tables";
import { WorkbookPart, type SheetEntry } from "./workbook-part";

/**
 * Opens an .xlsx or .xlsm file that is held in memory.
 * @param fileName the name that people know it by, for example "Sales.xlsx"
 * @throws WorkbookProblem for a damaged, encrypted or binary file, saying what to do
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): XlsxWorkbook {
  const pack = Package.open(bytes);
  return new XlsxWorkbook(pack, WorkbookPart.of(pack), fileName);
}

/**
 * The workbook port over a file in memory. Reading never changes it; painting changes the parts named in
 * {@link paintPackage} and keeps every other part byte for byte; {@link save} gives the file.
 */
export class XlsxWorkbook implements WorkbookPort {
  constructor(
    private pack: Package,
    private workbook: WorkbookPart,
    private readonly fileName: string,
    private readonly cache = new SheetCellsCache(),
    private readonly formulas = new SheetFormulas(),
  ) {}

  async describe(): Promise<WorkbookInfo> {
    const sheets = this.workbook.sheets();
    return Promise.resolve({
      fileName: this.fileName,
      dateSystem: this.workbook.dateSystem,
      sheets: sheets.map((sheet, index) => ({
        name: sheet.name,
        visible: sheet.visible,
        used: this.cells(sheet).used,
        ...(this.isCopy(index) ? { copied: true as const } : {}),
      })),
      tables: sheets.filter((sheet) => this.holdsCells(sheet)).flatMap((sheet) => readTables(this.pack, sheet)),
      names: this.names(),
      selection: null,
    });
  }

  /** The file is in memory, so there is one block to follow. */
  async read(sheet: string, area: Area, { progress, signal }: ReadWatch = {}): Promise<CellBlock> {
    if (signal?.aborted) throw new ReadingCancelled();
    const entry = this.entry(sheet);
    if (entry.kind !== "worksheet") throw new WorkbookProblem(`“${sheet}” holds a chart, not cells.`);
    const block = blockOf(entry.name, this.cells(entry), area, readCellFormats(this.pack, this.workbook));
    progress?.(1);
    return Promise.resolve(block);
  }

  async readAll(places: readonly Place[], { progress, signal }: ReadWatch = {}): Promise<CellBlock[]> {
    const blocks: CellBlock[] = [];
    for (const { sheet, area } of places) blocks.push(await this.read(sheet, area, signal ? { signal } : {}));
    progress?.(1);
    return blocks;
  }

  standing(places: readonly Place[]): Promise<StandingSheet[]> {
    return Promise.resolve(
      places.map(({ sheet, area }) => {
        const entry = this.entry(sheet);
        const cells = standingCells(
          this.cells(entry),
          this.formulas.of(this.pack, entry.part),
          area,
          readCellFormats(this.pack, this.workbook),
        );
        return {
          sheet: entry.name,
          cells,
          comments: commentsOf(this.pack, entry.part),
          drawn: drawnOn(this.pack, entry.part),
        };
      }),
    );
  }

  /** A file refuses no looks. */
  async paint(plan: PaintPlan): Promise<readonly RefusedLook[]> {
    // Painted on a copy: when anything fails, this workbook is as it was.
    const painted = this.pack.clone();
    paintPackage(painted, plan, (sheet, area) => valuesOf(this.cellsNamed(sheet).rows, area));
    this.workbook = WorkbookPart.of(painted);
    this.pack = painted;
    return Promise.resolve([]);
  }

  /** The file as it stands now. */
  save(): Uint8Array {
    return this.pack.save();
  }

  private entry(sheet: string): SheetEntry {
    const entry = this.workbook.sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (!entry) throw new WorkbookProblem(`There is no sheet “${sheet}” in ${this.fileName}.`);
    return entry;
  }

  /** Whether a sheet has names of ours for itself alone. @param index its place among the sheets, from 0 */
  private isCopy(index: number): boolean {
    return this.workbook
      .definedNames()
      .some(
        (element) =>
          element.getAttribute("localSheetId") === String(index) &&
          (element.getAttribute("name") ?? "").startsWith(OWN_NAME_PREFIX),
      );
  }

  private holdsCells({ kind, part }: SheetEntry): boolean {
    return kind === "worksheet" && this.pack.has(part);
  }

  private cells(sheet: SheetEntry): SheetCells {
    return this.holdsCells(sheet) ? this.cache.of(this.pack, this.workbook, sheet.part) : NO_CELLS;
  }

  private cellsNamed(name: string): SheetCells {
    const sheet = this.workbook.sheets().find((entry) => entry.name === name);
    return sheet ? this.cells(sheet) : NO_CELLS;
  }

  private names(): NameInfo[] {
    return this.workbook
      .definedNames()
      .filter((element) => !element.hasAttribute("localSheetId") && !element.getAttribute("name")?.startsWith("_xlnm."))
      .map((element) => {
        const name = element.getAttribute("name") ?? "";
        const refersTo = (element.textContent ?? "").trim();
        return { name, refersTo, ...(isDescribed(name, refersTo) ? this.namedValues(refersTo) : { value: null }) };
      });
  }

  /** The value of the single cell that a name stands for, or the values of its area; and the formulas behind them. */
  private namedValues(refersTo: string): Pick<NameInfo, "value" | "values" | "formula" | "formulas"> {
    const { sheet, target } = parseReference(refersTo);
    const area = parseArea(target);
    if (!area || sheet === null) return { value: null };
    const { rows } = this.cellsNamed(sheet);
    const entry = this.workbook.sheets().find((one) => one.name === sheet);
    const standing = entry && this.holdsCells(entry) ? this.formulas.of(this.pack, entry.part) : null;
    const table = <Item>(at: (row: number, column: number) => Item) =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) => at(area.row + row, area.column + column)),
      );
    const values = table<CellValue>((row, column) => rows[row]?.[column] ?? null);
    const formulas = table((row, column) => standing?.get(keyOf({ row, column })) ?? null);
    const [formula] = formulas.flat();
    if (area.rows === 1 && area.columns === 1)
      return { value: values[0]?.[0] ?? null, ...(formula == null ? {} : { formula }) };
    return { value: null, values, ...(formulas.flat().some((one) => one !== null) ? { formulas } : {}) };
  }
}
