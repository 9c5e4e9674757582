import { parseArea, parseReference, type Area } from "../sheet/address";
import type { PaintPlan } from "../sheet/plan";
import type { CellValue } from "../sheet/spec";
import { OWN_NAME_PREFIX, WorkbookProblem, type CellBlock, type NameInfo, type WorkbookInfo, type WorkbookPort } from "../sheet/workbook";
import { readCellValues } from "./cell-values";
import { columnFormats, readNumberFormats } from "./number-formats";
import { Package } from "./package";
import { paintPackage } from "./paint-package";
import { readTables } from "./tables";
import { cellsOf, usedArea } from "./values";
import { WorkbookPart } from "./workbook-part";

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
  private values: Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> | null = null;

  constructor(
    private pack: Package,
    private workbook: WorkbookPart,
    private readonly fileName: string,
  ) {}

  async describe(): Promise<WorkbookInfo> {
    const values = await this.cellValues();
    const sheets = this.workbook.sheets();
    return {
      fileName: this.fileName,
      dateSystem: this.workbook.dateSystem,
      sheets: sheets.map(({ name, visible }) => ({ name, visible, used: usedArea(values.get(name) ?? []) })),
      tables: sheets.filter(({ kind, part }) => kind === "worksheet" && this.pack.has(part)).flatMap((sheet) => readTables(this.pack, sheet)),
      names: this.names(values),
      selection: null,
    };
  }

  async read(sheet: string, area: Area): Promise<CellBlock> {
    const entry = this.workbook.sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (!entry) throw new WorkbookProblem(`There is no sheet “${sheet}” in ${this.fileName}.`);
    if (entry.kind !== "worksheet") throw new WorkbookProblem(`“${sheet}” holds a chart, not cells.`);
    const rows = (await this.cellValues()).get(entry.name) ?? [];
    const formats = columnFormats(this.pack.text(entry.part), area, readNumberFormats(this.pack, this.workbook));
    return { sheet: entry.name, area, values: cellsOf(rows, area), columnFormats: formats };
  }

  async paint(plan: PaintPlan): Promise<void> {
    const values = await this.cellValues();
    // Painted on a copy: when anything fails, this workbook is as it was.
    const painted = this.pack.clone();
    paintPackage(painted, plan, (sheet, area) => cellsOf(values.get(sheet) ?? [], area));
    this.workbook = WorkbookPart.of(painted);
    this.pack = painted;
    this.values = null;
  }

  /** The file as it stands now. */
  save(): Uint8Array {
    return this.pack.save();
  }

  private cellValues(): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
    this.values ??= readCellValues(this.pack, this.workbook);
    return this.values;
  }

  private names(values: ReadonlyMap<string, readonly (readonly CellValue[])[]>): NameInfo[] {
    return this.workbook
      .definedNames()
      .filter((element) => !element.hasAttribute("localSheetId") && !element.getAttribute("name")?.startsWith("_xlnm."))
      .map((element) => {
        const name = element.getAttribute("name") ?? "";
        const refersTo = (element.textContent ?? "").trim();
        return { name, refersTo, value: name.startsWith(OWN_NAME_PREFIX) ? namedValue(refersTo, values) : null };
      });
  }
}

/** The value of the single cell that a name stands for; null for anything else. */
function namedValue(refersTo: string, values: ReadonlyMap<string, readonly (readonly CellValue[])[]>): CellValue {
  const { sheet, target } = parseReference(refersTo);
  const area = parseArea(target);
  if (!area || sheet === null || area.rows > 1 || area.columns > 1) return null;
  return values.get(sheet)?.[area.row]?.[area.column] ?? null;
}
