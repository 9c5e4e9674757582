import { columnIndex, type Area } from "../sheet/address";
import type { Package } from "./package";
import type { WorkbookPart } from "./workbook-part";
import { child, children, parseXml, rootOf } from "./xml";

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30); those of other languages are written in English. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: '"$"#,##0_);\\("$"#,##0\\)', 6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)', 8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)', 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm",
  37: "#,##0_);\\(#,##0\\)", 38: "#,##0_);[Red]\\(#,##0\\)", 39: "#,##0.00_);\\(#,##0.00\\)", 40: "#,##0.00_);[Red]\\(#,##0.00\\)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', 44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
};

/** Dates of the East Asian formats, whose look depends on the reader's language. */
const isEastAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The number format of each cell format, by the index that cells carry in `s`. */
export function readNumberFormats(pack: Package, workbook: WorkbookPart): string[] {
  const styles = workbook.relationships.ofKind("styles");
  if (!styles || !pack.has(styles.target)) return [];
  const root = rootOf(parseXml(pack.text(styles.target), styles.target), styles.target);
  const own = new Map<number, string>();
  const list = child(root, "numFmts");
  for (const format of list ? children(list, "numFmt") : []) own.set(Number(format.getAttribute("numFmtId")), format.getAttribute("formatCode") ?? "General");
  const cellFormats = child(root, "cellXfs");
  return (cellFormats ? children(cellFormats, "xf") : []).map((format) => {
    const id = Number(format.getAttribute("numFmtId") ?? 0);
    return own.get(id) ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? "yyyy/m/d" : "General");
  });
}

/**
 * For each column of an area the number format that most of its filled cells have.
 * @param sheetXml the sheet's part; only the opening tags of its rows and cells are looked at
 */
export function columnFormats(sheetXml: string, area: Area, formats: readonly string[]): string[] {
  const counts = Array.from({ length: area.columns }, () => new Map<string, number>());
  const tags = /<(?:\w+:)?(row|c)\b((?:[^>"]|"[^"]*")*?)(\/?)>/g;
  tags.lastIndex = Math.max(0, sheetXml.search(/<(?:\w+:)?sheetData\b/));
  let row = -1;
  let column = -1;
  for (let tag = tags.exec(sheetXml); tag; tag = tags.exec(sheetXml)) {
    const attributes = tag[2] ?? "";
    const reference = /\br="([A-Z]*)(\d+)"/.exec(attributes);
    if (tag[1] === "row") {
      row = reference ? Number(reference[2]) - 1 : row + 1;
      column = -1;
      if (row >= area.row + area.rows) break;
      continue;
    }
    // Cells may leave their address out; then they follow the one before.
    column = reference?.[1] ? columnIndex(reference[1]) : column + 1;
    const votes = row >= area.row ? counts[column - area.column] : undefined;
    if (!votes || tag[3] === "/") continue;
    const format = formats[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? "General";
    votes.set(format, (votes.get(format) ?? 0) + 1);
  }
  return counts.map(mostFrequent);
}

/**
 * The header's own format counts like one cell, so a column of one header and one date would be a draw: the later wins.
 */
function mostFrequent(votes: ReadonlyMap<string, number>): string {
  let winner = "General";
  let most = 0;
  for (const [format, count] of votes) if (count >= most) [winner, most] = [format, count];
  return winner;
}
