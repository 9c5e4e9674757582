import type { CellValue } from "../../sheet/spec";
import { WorkbookProblem } from "../../sheet/workbook";
import { CellRows } from "../cells/cell-rows";
import { ownCopy } from "../cells/shared-strings";
import type { SheetCells } from "../cells/sheet-cells";
import { fieldValue, KindFinder, type ColumnKind } from "./column-kinds";
import { DELIMITER_NAMES, type Delimited } from "./delimiter";
import { eachRow } from "./rows";
import { STYLE_OF } from "./text-styles";

/** Distinct texts remembered, so that a name in every row is in memory once. */
const TEXTS_REMEMBERED = 50_000;

/**
 * The cells of a delimited text, in two passes: what each column holds and how wide the table is, then the values. So
 * no more than the text and the cells is ever in memory.
 * @throws WorkbookProblem with the line, where a row has more fields than the table has columns
 */
export function textCells(delimited: Delimited): SheetCells {
  const { kinds, width } = surveyOf(delimited);
  const rows = new CellRows("the file");
  const texts = new Map<string, string>();
  let inTable = false;
  eachRow(delimited, (fields, row, line) => {
    inTable ||= fields.length === width;
    if (inTable) refuseLonger(fields, width, line, delimited);
    rows.begin(row);
    fields.forEach((field, column) => {
      if (field === "") return;
      const kind = kinds[column] ?? "text";
      const value = fieldValue(field, kind);
      rows.add(column, typeof value === "string" ? remembered(value, texts) : value, styleOf(value, kind));
    });
  });
  return { ...rows.finished(), hidden: [], sums: [], merges: [] };
}

function styleOf(value: CellValue, kind: ColumnKind): number {
  if (typeof value === "number") return STYLE_OF[kind];
  return typeof value === "string" && /^[=+@-]/.test(value) ? STYLE_OF.quoted : STYLE_OF.text;
}

function remembered(text: string, texts: Map<string, string>): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const own = ownCopy(text);
  if (texts.size < TEXTS_REMEMBERED) texts.set(own, own);
  return own;
}

/** @returns the kind of each column, and the number of fields that most rows with several have */
function surveyOf(delimited: Delimited): { kinds: ColumnKind[]; width: number } {
  const finders: KindFinder[] = [];
  const widths = new Map<number, number>();
  eachRow(delimited, (fields) => {
    fields.forEach((field, column) => (finders[column] ??= new KindFinder()).add(field));
    if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  });
  const [width] = [...widths].reduce((best, one) => (one[1] > best[1] ? one : best), [Infinity, 0]);
  return { kinds: finders.map(({ kind }) => kind), width };
}

/** A delimiter too many moves amounts into other columns. Rows in front of the table, and blank fields, are free. */
function refuseLonger(fields: readonly string[], width: number, line: number, { delimiter }: Delimited): void {
  const extra = fields.slice(width).find((field) => field.trim() !== "");
  if (extra === undefined) return;
  throw new WorkbookProblem(
    `Line ${line} has ${fields.length} fields where most lines have ${width}; the last is “${(fields.at(-1) ?? "").slice(0, 40)}”. Put fields that hold a ${DELIMITER_NAMES[delimiter]} into quotes ("…") and try again.`,
  );
}
