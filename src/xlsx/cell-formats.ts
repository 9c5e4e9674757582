import type { Package } from "./package";
import type { WorkbookPart } from "./workbook-part";
import { child, children, parseXml, rootOf } from "./xml";

/** What of a cell's format says something about its content. */
export interface CellFormat {
  /** "General", "yyyy\\-mm\\-dd". */
  readonly numberFormat: string;
  /** Steps of indentation. */
  readonly indent: number;
}

/**
 * Formats that files name by number only (ECMA-376 part 1, 18.8.30); those of other languages are written in English.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);\\(#,##0\\)",
  38: "#,##0_);[Red]\\(#,##0\\)",
  39: "#,##0.00_);\\(#,##0.00\\)",
  40: "#,##0.00_);[Red]\\(#,##0.00\\)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Dates of the East Asian formats, whose look depends on the reader's language. */
const isEastAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The format of cells, by the index that they carry in `s`. */
export function readCellFormats(pack: Package, workbook: WorkbookPart): CellFormat[] {
  const styles = workbook.relationships.ofKind("styles");
  if (!styles || !pack.has(styles.target)) return [];
  const root = rootOf(parseXml(pack.text(styles.target), styles.target), styles.target);
  const own = new Map<number, string>();
  const list = child(root, "numFmts");
  for (const format of list ? children(list, "numFmt") : [])
    own.set(Number(format.getAttribute("numFmtId")), format.getAttribute("formatCode") ?? "General");
  const cellFormats = child(root, "cellXfs");
  return (cellFormats ? children(cellFormats, "xf") : []).map((format) => {
    const id = Number(format.getAttribute("numFmtId") ?? 0);
    return {
      numberFormat: own.get(id) ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? "yyyy/m/d" : "General"),
      indent: Number(child(format, "alignment")?.getAttribute("indent") ?? 0),
    };
  });
}
