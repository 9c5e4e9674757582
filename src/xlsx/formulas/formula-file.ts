import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import { WorkbookProblem } from "../../sheet/workbook";
import { forgetCalculationChain } from "../calculation-chain";
import { Package } from "../package";
import { refuseShared } from "../refuse-shared";
import { Relationships } from "../relationships";
import { WorkbookPart, type SheetEntry } from "../workbook-part";
import { XlsxWorkbook } from "../xlsx-workbook";
import { customPart, keepCustomPart, removeCustomPart } from "./custom-part";
import { addNotes, type CellNote } from "./notes";
import { visitNames, visitRules, visitTable, type LooseFormula, type Visit } from "./loose-formulas";
import { formulasIn, keyOf, withFormulas, type FormulaChange, type SheetFormula, type Shift } from "./sheet-formulas";

/** A formula of a cell, with its sheet. */
export interface FileFormula extends SheetFormula {
  readonly sheet: string;
}

/** A change of one cell. */
export interface FileChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly change: FormulaChange;
}

/** What else changes with the cells. */
export interface FileChanges {
  readonly cells: readonly FileChange[];
  /** Formulas in no cell: with "=", or null for one that stays. */
  readonly loose: (formula: LooseFormula) => string | null;
  /** Names to define, and what they refer to as files store it, without "=". */
  readonly define: readonly { readonly name: string; readonly refersTo: string }[];
  readonly forget: readonly string[];
  readonly notes: readonly (CellNote & { readonly sheet: string })[];
  /** The record that the workbook keeps; null for none. */
  readonly record: string | null;
}

/**
 * The formulas of an .xlsx or .xlsm file, as text: what is not changed stays as it is to the character, and parts
 * without a change to the byte.
 */
export class FormulaFile {
  private readonly pack: Package;
  private readonly workbook: WorkbookPart;
  private readonly cells: XlsxWorkbook;

  /** @param namespace of the record that the workbook keeps */
  constructor(
    bytes: Uint8Array,
    private readonly namespace: string,
    private readonly shift: Shift,
    fileName: string,
  ) {
    this.pack = Package.open(bytes);
    this.workbook = WorkbookPart.of(this.pack);
    if (this.workbook.strict)
      throw new WorkbookProblem(
        `${fileName} is a Strict Open XML workbook. Save it in Excel as “Excel Workbook (.xlsx)” and try again.`,
      );
    this.cells = new XlsxWorkbook(this.pack, this.workbook, fileName);
  }

  describe() {
    return this.cells.describe();
  }

  /** The record that the workbook keeps; null for none. */
  record(): string | null {
    return customPart(this.pack, this.workbook, this.namespace)?.xml ?? null;
  }

  /** The cells whose formula is wanted. */
  formulas(wanted: (formula: string) => boolean): FileFormula[] {
    return this.worksheets().flatMap((sheet) =>
      formulasIn(this.pack.text(sheet.part), this.shift).flatMap((one) =>
        wanted(one.formula) ? [{ ...one, sheet: sheet.name }] : [],
      ),
    );
  }

  /** What cells show. */
  async values(sheet: string, area: Area): Promise<readonly (readonly CellValue[])[]> {
    return (await this.cells.read(sheet, area)).values;
  }

  /** Formulas that stand in no cell. */
  loose(wanted: (formula: string) => boolean): LooseFormula[] {
    const found: LooseFormula[] = [];
    this.eachLoose(this.pack, (formula) => {
      if (wanted(formula.formula)) found.push(formula);
      return null;
    });
    return found;
  }

  /** The names that the workbook defines, without regard to case. */
  definedNames(): ReadonlyMap<string, string> {
    return new Map(
      this.workbook
        .definedNames()
        .map((element) => [(element.getAttribute("name") ?? "").toUpperCase(), (element.textContent ?? "").trim()]),
    );
  }

  /** The file with changes. */
  saved({ cells, loose, define, forget, notes, record }: FileChanges): Uint8Array {
    refuseShared(this.workbook);
    const pack = this.pack.clone();
    for (const sheet of this.worksheets()) {
      const own = new Map(cells.filter((one) => one.sheet === sheet.name).map((one) => [keyOf(one), one.change]));
      if (own.size === 0) continue;
      if (/<(?:\w+:)?sheetProtection\s[^<>]*\ssheet="(?:1|true)"/.test(pack.text(sheet.part))) {
        throw new WorkbookProblem(
          `The sheet “${sheet.name}” is protected. Take the protection off (Review, Unprotect Sheet), save, and try again.`,
        );
      }
      pack.write(sheet.part, withFormulas(pack.text(sheet.part), own, this.shift));
      addNotes(
        pack,
        sheet.part,
        notes.filter((note) => note.sheet === sheet.name),
      );
    }
    this.eachLoose(pack, loose);
    const workbook = WorkbookPart.of(pack);
    for (const element of workbook.definedNames())
      if (forget.includes((element.getAttribute("name") ?? "").toUpperCase())) element.parentNode?.removeChild(element);
    for (const { name, refersTo } of define) workbook.addDefinedName({ name }, refersTo);
    if (record === null) removeCustomPart(pack, workbook, this.namespace);
    else keepCustomPart(pack, workbook, this.namespace, record);
    forgetCalculationChain(pack, workbook);
    workbook.recalculateOnLoad();
    workbook.save(pack);
    return pack.save();
  }

  private worksheets(): SheetEntry[] {
    return this.workbook.sheets().filter(({ kind, part }) => kind === "worksheet" && this.pack.has(part));
  }

  /** Gives each formula in no cell, and writes what comes back. */
  private eachLoose(pack: Package, visit: Visit): void {
    const change = (part: string, visited: (markup: string) => string) => {
      const text = pack.text(part);
      const changed = visited(text);
      if (changed !== text) pack.write(part, changed);
    };
    change(this.workbook.name, (markup) =>
      visitNames(
        markup,
        this.workbook.sheets().map(({ name }) => name),
        visit,
      ),
    );
    for (const sheet of this.worksheets()) {
      change(sheet.part, (markup) => visitRules(markup, sheet.name, visit));
      for (const { kind, target } of Relationships.of(pack, sheet.part).all()) {
        if (kind === "table" && pack.has(target)) change(target, (markup) => visitTable(markup, sheet.name, visit));
      }
    }
  }
}
