import { areaAddress, type Area } from "./address";

/**
 * Building formula text without a way to go wrong: whatever people type into names, labels and sheets stays a value.
 * Formulas are English and use commas, as files and Office.js expect in every locale; none has a leading "=".
 */

/** Longest text constant that Excel accepts inside a formula. */
export const MAX_TEXT_IN_FORMULA = 255;

/** A sheet's name in front of an address: `Data`, `'Q1 ''24'`. Always quoted unless it plainly needs none. */
export function quoteSheet(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^r\d*(c\d*)?$|^c\d*$/i.test(name) &&
    !/^(true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An absolute reference to an area of a sheet: `'Sponsor workings'!$B$4:$B$9`. */
export function sheetArea(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area, true)}`;
}

/**
 * A text constant: `"say ""yes"""`. Texts beyond 255 characters are joined from pieces, for Excel takes no longer one.
 */
export function textConstant(text: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || from === 0; from += MAX_TEXT_IN_FORMULA) {
    pieces.push(`"${text.slice(from, from + MAX_TEXT_IN_FORMULA).replace(/"/g, '""')}"`);
  }
  return pieces.join("&");
}

/** A column of a table: `Sales[Net revenue]`, with the characters that mean something inside brackets escaped. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${column.replace(/['[\]#@]/g, "'$&")}]`;
}

/** Columns of a table beside each other, from the first to the last: `Sales[[Jan 2021]:[Dec 2021]]`. */
export function tableColumns(table: string, first: string, last: string): string {
  return `${table}[${tableColumn("", first)}:${tableColumn("", last)}]`;
}

/**
 * A text as a criterion of SUMIFS that matches that text and nothing else: wildcards are escaped, and a text that
 * begins like a comparison is compared for equality.
 */
export function exactCriterion(text: string): string {
  const escaped = text.replace(/[~*?]/g, "~$&");
  return /^[<>=]/.test(text) ? `=${escaped}` : escaped;
}
