import { areaAddress, parseArea, parseReference, type Position } from "../sheet/address";
import type { CellsPort, HeldCell } from "../sheet/cells";
import type { SheetCell } from "../sheet/sheet-cell";
import type { Place } from "../sheet/workbook";
import { cellRange } from "./cell-range";
import { cellValue } from "./describe";
import { enterFormulas } from "./enter-formulas";
import { findFormulas } from "./find-formulas";
import { readOnce } from "./read-once";
import { createExcelRewriting } from "./rewriting";
import { run } from "./run";
import { selectedPlace, watchSelection } from "./selection";
import { separators } from "./separators";

/** Single cells of the workbook that is open in Excel, through Office.js. */
export function createExcelCells(): CellsPort {
  return {
    rewriting: createExcelRewriting(),
    selected: selectedPlace,
    watchSelection,
    select: (place: Place) => run((context) => select(context, place)),
    held: (cell: SheetCell) => run((context) => held(context, cell)),
    separators: () => run(separators),
    findFormulas: (wanted, progress) => run((context) => findFormulas(context, wanted, progress)),
    enter: (formulas) => enterFormulas(formulas),
  };
}

async function select(context: Excel.RequestContext, { sheet, area }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(areaAddress(area)).select();
  await context.sync();
}

/** One round trip; what spills is asked for where this Excel knows of spilling. */
async function held(context: Excel.RequestContext, cell: SheetCell): Promise<HeldCell> {
  const range = readOnce(cellRange(context, cell), "values,formulas,formulasLocal");
  const to = Office.context.requirements.isSetSupported("ExcelApi", "1.12")
    ? readOnce(cellRange(context, cell).getSpillingToRangeOrNullObject(), "address")
    : null;
  const from = Office.context.requirements.isSetSupported("ExcelApi", "1.12")
    ? readOnce(cellRange(context, cell).getSpillParentOrNullObject(), "address")
    : null;
  await context.sync();
  const formula: unknown = range.formulas[0]?.[0];
  const local: unknown = range.formulasLocal[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  const parent = from && !from.isNullObject ? positionOf(from.address) : null;
  return {
    value: cellValue(range.values[0]?.[0]),
    formula: isFormula ? formula : null,
    formulaLocal: isFormula && typeof local === "string" ? local : null,
    spillsFrom: parent && (parent.row !== cell.row || parent.column !== cell.column) ? parent : null,
    spillsTo: to && !to.isNullObject ? parseArea(parseReference(to.address).target) : null,
  };
}

function positionOf(address: string): Position | null {
  const area = parseArea(parseReference(address).target);
  return area && { row: area.row, column: area.column };
}
