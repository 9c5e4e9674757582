import { isDateFormat } from "numfmt";
import { columnName } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import { filledCells, isAmountLike, isBlank, isError } from "./cells";
import { findHeader, type HeaderRows } from "./header";
import { headingTexts } from "./headings";
import { notThere } from "../text/nearest";
import { SourceProblem, type Column, type SourceCandidate, type SourceField } from "../outcome/reading";
import { isNothing } from "../text/amount-text";
import { readDateText } from "../text/date-text";
import { totalLabel } from "../text/total-labels";

/** Rows looked at to tell what a column holds; a column shows its kind long before. */
const SAMPLE_ROWS = 2000;

type Rows = readonly (readonly CellValue[])[];

/**
 * What each column below the header holds, told from its first 2,000 rows; where it is blank there, from later ones.
 */
export function describeColumns(block: CellBlock, header: HeaderRows): Column[] {
  const headings = headingTexts(block, header);
  const rows = sampleRows(block, header);
  return headings.map((texts, index) => {
    const letter = columnName(block.area.column + index);
    const numberFormat = block.columnFormats[index] ?? "General";
    const title = texts.join(" ");
    const column = { index, letter, header: title === "" ? `column ${letter}` : title, numberFormat };
    const told = toldFrom(rows, index, numberFormat, title);
    if (told.kind !== "empty") return { ...column, ...told };
    return { ...column, ...toldFrom(rowsThatFill(block, header, index), index, numberFormat, title) };
  });
}

const toldFrom = (rows: Rows, index: number, numberFormat: string, title: string) => ({
  kind: kindOf(rows, index, numberFormat, title),
  ...numbersOf(rows, index),
});

/** The first rows in which a column holds something, where it is empty at first. */
function rowsThatFill({ values }: CellBlock, header: HeaderRows, index: number): Rows {
  const from = values.findIndex((row, at) => at > header.last + SAMPLE_ROWS && !isBlank(row[index] ?? null));
  return from < 0 ? [] : values.slice(from, from + SAMPLE_ROWS);
}

/** What the numbers of a column are like; nothing of one without numbers. */
function numbersOf(rows: Rows, index: number): Pick<Column, "whole" | "repeats"> {
  const known = new Set<number>();
  let count = 0;
  let whole = true;
  for (const row of rows) {
    const value = row[index] ?? null;
    const number = typeof value === "string" && /^\d+$/.test(value.trim()) ? Number(value) : value;
    if (typeof number === "number") {
      count++;
      known.add(number);
      whole &&= Number.isInteger(number) && number >= 0;
    } else if (typeof value === "string" && isAmountLike(value)) whole = false;
  }
  return count === 0 ? {} : { whole, repeats: known.size * 2 <= count };
}

/** The first rows below the header; titles, totals and headers that stand again tell nothing about a column. */
function sampleRows(block: CellBlock, header: HeaderRows): (readonly CellValue[])[] {
  const again = (block.values[header.last] ?? []).map((value) => (value === null ? "" : String(value)));
  return block.values.slice(header.last + 1, header.last + 1 + SAMPLE_ROWS).filter((row) => {
    const filled = filledCells(row);
    return (
      filled.length > 1 &&
      !filled.every(({ value, index }) => String(value) === again[index]) &&
      !filled.some(({ value }) => typeof value === "string" && value.length < 30 && totalLabel(value) === "named")
    );
  });
}

/** The columns of a source, to choose from; empty where no header is found. */
export function columnsOf(block: CellBlock, source: SourceCandidate): Column[] {
  const header = source.table ? { first: 0, last: 0 } : findHeader(block);
  return header ? describeColumns(block, header) : [];
}

/** Headings under which digits alone may be a date: "20210315", "202103", "2021". */
export const DATE_HEADER =
  /date|day|month|week|quarter|period|year|datum|monat|jahr|woche|quartal|fecha|mes\b|año|trimestre|mois|année|jour|data\b|mese|anno|mês|ano\b|maand|jaar|månad|måned|år\b|dato|miesiąc|rok\b|měsíc|hónap|kuukausi|vuosi|месяц|дата|год|日付|年月|月|日期|날짜|월/i;

function kindOf(rows: Rows, index: number, numberFormat: string, title: string): Column["kind"] {
  let numbers = 0;
  let texts = 0;
  let dates = 0;
  let errors = 0;
  const saysDate = DATE_HEADER.test(title);
  for (const row of rows) {
    const value = row[index] ?? null;
    if (isBlank(value)) continue;
    if (isError(value)) errors++;
    else if (typeof value === "number") numbers++;
    else if (typeof value !== "string" || isNothing(value)) continue;
    else if (readDateText(value) && (saysDate || !isAmountLike(value))) dates++;
    else if (isAmountLike(value)) numbers++;
    else texts++;
  }
  if (numbers + texts + dates === 0) return errors > 0 ? "error" : "empty";
  if (errors > numbers + texts + dates) return "error";
  if (isDateFormat(numberFormat) && numbers > 0 && numbers + dates >= texts) return "date";
  if (dates >= Math.max(texts, numbers)) return "date";
  return texts > numbers ? "text" : "number";
}

/** A column by its header, else by its letters. */
export function columnNamed(columns: readonly Column[], typed: string, field: SourceField): Column {
  const wanted = typed.trim().toLowerCase();
  const found =
    columns.find((column) => column.header.toLowerCase() === wanted) ??
    columns.find((column) => column.letter.toLowerCase() === wanted);
  if (!found)
    throw new SourceProblem(
      field,
      notThere(
        "column",
        typed,
        columns.map((column) => column.header),
      ),
    );
  return found;
}

/** The headers of some columns, for a message. */
export const listColumns = (columns: readonly Column[]) => columns.map((column) => column.header).join(", ");

/** How to name a column so that it is found again: by its header, or by its letters where several share it. */
export function roleOf(column: Column, columns: readonly Column[]): string {
  const same = columns.filter(({ header }) => header.toLowerCase() === column.header.toLowerCase());
  return same.length > 1 ? column.letter : column.header;
}
