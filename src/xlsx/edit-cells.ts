import type { Element } from "@xmldom/xmldom";
import { cellAddress, contains, parseArea, type Area, type Position } from "../sheet/address";
import type { CellValue } from "../sheet/spec";
import { WorkbookProblem } from "../sheet/workbook";
import { forgetCalculationChain } from "./calculation-chain";
import { Package } from "./package";
import { refuseShared } from "./refuse-shared";
import { readTables } from "./tables";
import { WorkbookPart, type SheetEntry } from "./workbook-part";
import { append, child, children, create, parseXml, rootOf, serializeXml } from "./xml";

/** What a cell shall hold: a formula (without "=") with the value that it shows, or a constant; null for nothing. */
export interface CellEdit extends Position {
  readonly formula?: string;
  readonly value: CellValue;
}

/** An edit that was not made, and why. */
export interface RefusedEdit {
  readonly sheet: string;
  /** "B7". */
  readonly cell: string;
  readonly reason: string;
}

export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly refused: readonly RefusedEdit[];
}

/**
 * Writes into cells of a file's own sheets. The cells keep their looks; besides their sheets, only the workbook part is
 * changed (so that Excel recalculates on opening), and a calculation chain that lists a formula which is gone is left
 * out.
 *
 * A few cells mean more than they hold, and are left alone: the head of a table, and formulas that stand for several
 * cells. They are answered in `refused`.
 *
 * @param edits by the name of the sheet
 * @throws WorkbookProblem when the bytes are no workbook, or a sheet is not in it
 */
export function editCells(bytes: Uint8Array, edits: ReadonlyMap<string, readonly CellEdit[]>): EditedFile {
  const pack = Package.open(bytes);
  const workbook = WorkbookPart.of(pack);
  refuseShared(workbook);
  const refused: RefusedEdit[] = [];
  let lostFormula = false;
  for (const [name, cells] of edits) {
    if (cells.length === 0) continue;
    const sheet = workbook.sheets().find((entry) => entry.name === name && entry.kind === "worksheet");
    if (!sheet) throw new WorkbookProblem(`There is no sheet “${name}” in the file, so its changes cannot be saved.`);
    lostFormula = editSheet(pack, sheet, cells, refused) || lostFormula;
  }
  if (lostFormula) forgetCalculationChain(pack, workbook);
  workbook.recalculateOnLoad();
  workbook.save(pack);
  return { bytes: pack.save(), refused };
}

/** @returns whether a formula went */
function editSheet(pack: Package, sheet: SheetEntry, edits: readonly CellEdit[], refused: RefusedEdit[]): boolean {
  const document = parseXml(pack.text(sheet.part), sheet.part, Infinity);
  const data = child(rootOf(document, sheet.part), "sheetData");
  if (!data) throw new WorkbookProblem(`The file is damaged: ${sheet.part} holds no cells.`);
  writeAddresses(data);
  const rows = new Map(children(data, "row").map((row) => [Number(row.getAttribute("r")) - 1, row]));
  const heads = readTables(pack, sheet).map(({ area }): Area => ({ ...area, rows: 1 }));
  const groups = arrayAreas(data);
  let lostFormula = false;
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const present = cellOf(rows.get(edit.row), edit);
    const reason = refusal(present, edit, heads, groups);
    if (reason) {
      refused.push({ sheet: sheet.name, cell: cellAddress(edit), reason });
      continue;
    }
    if (present && child(present, "f") && edit.formula === undefined) lostFormula = true;
    if (!present && edit.value === null && edit.formula === undefined) continue;
    fill(present ?? insertCell(data, rows, edit), edit);
  }
  pack.write(sheet.part, serializeXml(document));
  return lostFormula;
}

/** Rows and cells that leave out where they are come behind the one before; what is put between must not move them. */
function writeAddresses(data: Element): void {
  let row = -1;
  for (const line of children(data, "row")) {
    const number = line.getAttribute("r");
    row = number === null ? row + 1 : Number(number) - 1;
    let column = -1;
    for (const cell of children(line, "c")) {
      const own = parseArea(cell.getAttribute("r") ?? "");
      column = own?.column ?? column + 1;
      if (number === null && own) row = own.row;
      if (!own) cell.setAttribute("r", cellAddress({ row, column }));
    }
    if (number === null) line.setAttribute("r", String(row + 1));
  }
}

function refusal(cell: Element | null, edit: CellEdit, heads: readonly Area[], groups: readonly Area[]): string | null {
  if (heads.some((area) => contains(area, edit))) return "it names a column of a table";
  if (groups.some((area) => contains(area, edit))) return "it belongs to a formula for several cells";
  const formula = cell && child(cell, "f");
  const shared = formula?.getAttribute("t") === "shared" && formula.hasAttribute("ref");
  return shared ? "other cells take their formula from it" : null;
}

/** The areas of formulas that fill several cells, whose cells cannot be changed one by one. */
function arrayAreas(data: Element): Area[] {
  return children(data, "row").flatMap((row) =>
    children(row, "c").flatMap((cell) => {
      const formula = child(cell, "f");
      const kind = formula?.getAttribute("t");
      const area = kind === "array" || kind === "dataTable" ? parseArea(formula?.getAttribute("ref") ?? "") : null;
      return area ? [area] : [];
    }),
  );
}

function cellOf(row: Element | undefined, position: Position): Element | null {
  const address = cellAddress(position);
  return row ? (children(row, "c").find((cell) => cell.getAttribute("r") === address) ?? null) : null;
}

/** A new cell at its place, in a row that is made where there is none; it looks as its row does. */
function insertCell(data: Element, rows: Map<number, Element>, position: Position): Element {
  let row = rows.get(position.row);
  if (!row) {
    row = create(data, "row", { r: position.row + 1 });
    const next = [...rows].filter(([index]) => index > position.row).sort(([a], [b]) => a - b)[0]?.[1] ?? null;
    data.insertBefore(row, next);
    rows.set(position.row, row);
  }
  // The row says in which columns it has cells, and need not.
  row.removeAttribute("spans");
  const cell = create(row, "c", { r: cellAddress(position) });
  const look = row.getAttribute("s");
  if (look && row.getAttribute("customFormat") === "1") cell.setAttribute("s", look);
  const next = children(row, "c").find(
    (other) => (parseArea(other.getAttribute("r") ?? "")?.column ?? -1) > position.column,
  );
  row.insertBefore(cell, next ?? null);
  return cell;
}

/** Puts contents into a cell in place of what it held; its look stays. */
function fill(cell: Element, { formula, value }: CellEdit): void {
  for (const part of children(cell)) cell.removeChild(part);
  for (const attribute of ["t", "cm", "vm"]) cell.removeAttribute(attribute);
  if (formula !== undefined) append(cell, "f").textContent = formula;
  if (typeof value === "number") append(cell, "v").textContent = String(value);
  else if (typeof value === "boolean") {
    cell.setAttribute("t", "b");
    append(cell, "v").textContent = value ? "1" : "0";
  } else if (value !== null && formula !== undefined) {
    cell.setAttribute("t", value.startsWith("#") ? "e" : "str");
    append(cell, "v").textContent = value;
  } else if (value !== null) {
    cell.setAttribute("t", "inlineStr");
    const text = append(append(cell, "is"), "t");
    text.setAttribute("xml:space", "preserve");
    text.textContent = value;
  }
}
