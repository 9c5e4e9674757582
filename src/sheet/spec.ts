import type { Area, Position } from "./address";
import type { Style } from "./style";

/** What a cell can show. Excel's error values travel as their text, "#N/A". */
export type CellValue = number | string | boolean | null;

/**
 * One cell of a sheet. A formula always comes with the value that the model computed for it: files need it as the
 * cached value, and a test recalculates every formula and compares.
 */
export interface Cell extends Position {
  /** The literal, or the value that the formula shows; dates are serial numbers of the workbook's date system. */
  readonly value: CellValue;
  /** English function names, commas between arguments, no leading "=". */
  readonly formula?: string;
  readonly style?: Style;
}

/** A sheet as data: all that an adapter needs to paint it, and nothing that it must decide. */
export interface SheetSpec {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Width of each column from A on, in characters of the workbook's default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that differ from the default. */
  readonly rowHeights: readonly RowHeight[];
  readonly merges: readonly Area[];
  readonly names: readonly SheetName[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly charts: readonly ChartSpec[];
  readonly print: PrintSpec;
  readonly gridlines: boolean;
  /** Rows kept in view above the scrolling part; 0 for none. */
  readonly frozenRows: number;
  /** "#RRGGBB". */
  readonly tabColor?: string;
}

export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/** A workbook-wide name for an area of this sheet. */
export interface SheetName {
  readonly name: string;
  readonly area: Area;
  readonly comment?: string;
}

/** What may be typed into an area; Excel shows `error` when it is something else. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown beside the cell while it is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

export type ValidationRule =
  /** A drop-down; `source` is a formula without "=", for example `'Sponsor workings'!$B$4:$B$9`. */
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "decimal"; readonly minimum: number; readonly maximum?: number }
  /** Serial numbers. */
  | { readonly kind: "date"; readonly minimum: number; readonly maximum: number };

/**
 * Conditional format: `style` (fill, font colour and weight only) where `formula`, written for the area's first cell,
 * is true.
 */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  readonly style: Style;
}

/** A native chart over an area of this sheet. Ranges are areas of the same sheet unless `sheet` says otherwise. */
export interface ChartSpec {
  readonly name: string;
  readonly kind: "columnStacked" | "line";
  /** The cells that the chart covers. */
  readonly area: Area;
  /** Alternative text; in Office.js there is no place for it, so the page says the same in words. */
  readonly description: string;
  readonly categories: ChartRange;
  readonly series: readonly ChartSeries[];
  /** Space between columns in percent of a column's width. */
  readonly gapWidth?: number;
  /** Every how many-th category is named on the axis; where it is left out, Excel decides. */
  readonly nameEvery?: number;
  /** Part of the chart's width on the right that is kept free, for names at the ends of lines. */
  readonly roomForNames?: number;
  readonly valueAxis: { readonly visible: boolean; readonly numberFormat: string; readonly minimum?: number };
  /** Points. */
  readonly fontSize: number;
  /** "#RRGGBB". */
  readonly fontColor: string;
}

export interface ChartRange {
  readonly sheet?: string;
  readonly area: Area;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartRange;
  /** "#RRGGBB", or "none" for an invisible series that only carries the others. */
  readonly fill: string;
  readonly outline?: string;
  /** Points, for lines. */
  readonly weight?: number;
  readonly dashed?: boolean;
  /** In a chart of lines, a series that stands in columns instead. */
  readonly asColumns?: boolean;
  /** Where the last point of a line carries the series' name, in its colour. */
  readonly nameAtEnd?: "right" | "above" | "below";
  /**
   * Number format of labels over the columns: `"Go-live";;` names each column above 0 and none at 0, wherever it is.
   */
  readonly valueLabels?: string;
}

export interface PrintSpec {
  /** What is printed: each area from a page of its own on, all at one scale. At least one. */
  readonly areas: readonly Area[];
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth: 1;
  /** Pages in height; 0 for as many as it takes. */
  readonly fitToHeight: number;
  /** Rows repeated at the top of each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Header and footer in Excel's own codes: &F file, &A sheet, &D date, &P page, &N pages. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Inches. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}
