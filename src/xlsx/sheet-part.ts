import { areaAddress, cellAddress, columnName } from "../sheet/address";
import { typed, type SheetPlan } from "../sheet/plan";
import type { Cell, PrintSpec, SheetSpec } from "../sheet/spec";
import { cellText, DECLARATION, element, escapeText } from "./markup";
import { highlightElements, validationsElement } from "./sheet-rules";
import { argb, type StyleBook } from "./style-book";
import { MAIN, RELATIONSHIPS } from "./xml";

/** Excel's own errors: only these may stand in a cell of type "e". */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/**
 * A column that shows n digits of Calibri 11 is n + 5/7 wide in a file: 7 pixels a digit and 5 of padding
 * (ECMA-376 part 1, 18.3.1.13).
 */
const COLUMN_PADDING = 0.7109375;

/** ISO A4 among the paper sizes of pageSetup. */
const A4 = 9;

export interface SheetExtras {
  /** Whether this is the sheet that shows when the workbook is opened. */
  readonly selected: boolean;
  /** The relationship to its drawing; null without charts. */
  readonly drawing: string | null;
  /** The relationship to what its notes are drawn by; null without notes. */
  readonly notes: string | null;
}

/** The worksheet part of a planned sheet, elements in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function sheetPart({ spec, block }: SheetPlan, styles: StyleBook, extras: SheetExtras): string {
  const contents = [
    sheetProperties(spec),
    element("dimension", { ref: areaAddress(block.area) }),
    element("sheetViews", {}, sheetView(spec, extras.selected)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columns(spec.columnWidths),
    element("sheetData", {}, ...rows(spec, styles)),
    counted(
      "mergeCells",
      spec.merges.map((area) => element("mergeCell", { ref: areaAddress(area) })),
    ),
    ...highlightElements(spec.highlights, styles),
    validationsElement(spec.validations),
    ...printElements(spec.print),
    extras.drawing ? element("drawing", { "r:id": extras.drawing }) : "",
    extras.notes ? element("legacyDrawing", { "r:id": extras.notes }) : "",
  ];
  return DECLARATION + element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, ...contents);
}

/** A list that says how many entries it has; nothing when it has none, for the schema allows no empty lists. */
export function counted(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : element(name, { count: entries.length }, ...entries);
}

function sheetProperties({ tabColor }: SheetSpec): string {
  return element(
    "sheetPr",
    {},
    tabColor ? element("tabColor", { rgb: argb(tabColor) }) : "",
    element("pageSetUpPr", { fitToPage: true }),
  );
}

function sheetView({ gridlines, frozenRows }: SheetSpec, selected: boolean): string {
  const attributes = {
    showGridLines: gridlines ? undefined : false,
    tabSelected: selected ? true : undefined,
    workbookViewId: 0,
  };
  if (frozenRows === 0) return element("sheetView", attributes);
  const below = cellAddress({ row: frozenRows, column: 0 });
  const pane = element("pane", { ySplit: frozenRows, topLeftCell: below, activePane: "bottomLeft", state: "frozen" });
  return element(
    "sheetView",
    attributes,
    pane,
    element("selection", { pane: "bottomLeft", activeCell: below, sqref: below }),
  );
}

function columns(widths: readonly number[]): string {
  const written = widths.map((width, index) =>
    element("col", { min: index + 1, max: index + 1, width: width + COLUMN_PADDING, customWidth: true }),
  );
  return written.length === 0 ? "" : element("cols", {}, ...written);
}

function rows(spec: SheetSpec, styles: StyleBook): string[] {
  const heights = new Map(spec.rowHeights.map(({ row, points }) => [row, points]));
  const byRow = new Map<number, Cell[]>([...heights.keys()].map((row) => [row, []]));
  for (const cell of spec.cells) {
    const present = byRow.get(cell.row);
    if (present) present.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = heights.get(row);
      const sorted = [...cells].sort((a, b) => a.column - b.column);
      return element(
        "row",
        { r: row + 1, ht: height, customHeight: height === undefined ? undefined : true },
        ...sorted.map((cell) => cellElement(cell, styles)),
      );
    });
}

function cellElement(cell: Cell, styles: StyleBook): string {
  const { value, formula } = cell;
  const input = typed(cell);
  const quoted = formula === undefined && typeof input === "string" && input.startsWith("'");
  const plain = !cell.style || Object.keys(cell.style).length === 0;
  const at = {
    r: `${columnName(cell.column)}${cell.row + 1}`,
    s: plain && !quoted ? undefined : styles.cellFormat(cell.style ?? {}, quoted),
  };
  const code = formula === undefined ? "" : element("f", {}, escapeText(formula));
  if (value === null || value === "")
    return element("c", formula === undefined ? at : { ...at, t: "str" }, code, formula === undefined ? "" : "<v></v>");
  if (typeof value === "number") return numberCell(at, code, value);
  if (typeof value === "boolean") return element("c", { ...at, t: "b" }, code, element("v", {}, value ? "1" : "0"));
  if (formula === undefined)
    return element(
      "c",
      { ...at, t: "inlineStr" },
      element("is", {}, element("t", { "xml:space": "preserve" }, cellText(value))),
    );
  return element("c", { ...at, t: ERRORS.has(value) ? "e" : "str" }, code, element("v", {}, cellText(value)));
}

/** What is no number in Excel stands there as the error that Excel would show. */
function numberCell(at: { r: string; s: number | undefined }, code: string, value: number): string {
  return Number.isFinite(value)
    ? element("c", at, code, element("v", {}, String(value)))
    : element("c", { ...at, t: "e" }, code, element("v", {}, "#NUM!"));
}

function printElements({ orientation, fitToWidth, fitToHeight, footer, margins }: PrintSpec): string[] {
  const { left, center, right } = footer;
  const codes = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  return [
    // A page that is scaled down to its height is narrower than the paper.
    element("printOptions", { horizontalCentered: true }),
    element("pageMargins", {
      left: margins.left,
      right: margins.right,
      top: margins.top,
      bottom: margins.bottom,
      header: 0.3,
      footer: 0.3,
    }),
    element("pageSetup", { paperSize: A4, orientation, fitToWidth, fitToHeight }),
    codes ? element("headerFooter", {}, element("oddFooter", {}, escapeText(codes))) : "",
  ];
}
