import { areaAddress, overlaps, parseArea, parseReference, type Area } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import { OWN_NAME_PREFIX, type SheetInfo, type TableInfo, type WorkbookInfo } from "../../sheet/workbook";
import { notThere } from "../text/nearest";
import { SourceProblem, type SourceCandidate } from "../outcome/reading";

/**
 * Where revenue may stand, the longest list first: every table, and the used range of every visible sheet without a
 * table. Sheets that Envelope wrote are left out.
 */
export function findSources(info: WorkbookInfo): SourceCandidate[] {
  const own = ownSheets(info);
  const usable = info.sheets.filter((sheet) => sheet.visible && !own.has(sheet.name));
  const names = new Set(usable.map((sheet) => sheet.name));
  const tables = info.tables.filter((table) => names.has(table.sheet)).map(fromTable);
  const withTable = new Set(tables.map((table) => table.sheet));
  const ranges = usable.flatMap((sheet) =>
    sheet.used && sheet.used.rows > 1 && !withTable.has(sheet.name) ? [fromSheet(sheet.name, sheet.used)] : [],
  );
  return [...tables, ...ranges].sort((a, b) => b.area.rows - a.area.rows);
}

/**
 * Finds the source that somebody names: a table, a named range, `Sheet!A1:F99`, `A1:F99` on the first sheet, or a
 * sheet, also as `Sheet!`; several of them with " + " between are read as one.
 * @throws SourceProblem that names the nearest one when there is no such source, or two that share cells
 */
export function locateSource(info: WorkbookInfo, reference: string): SourceCandidate {
  const pieces = piecesOf(reference);
  if (pieces.length === 1 || isOne(info, reference)) return locateOne(info, reference);
  const parts: SourceCandidate[] = [];
  for (let at = 0; at < pieces.length; ) {
    // The name of a sheet may hold " + " itself: the longest run of pieces that names one source is one.
    let end = pieces.length;
    while (end > at + 1 && !isOne(info, pieces.slice(at, end).join(STACKED))) end--;
    const part = locateOne(info, pieces.slice(at, end).join(STACKED));
    parts.push(...(part.parts ?? [part]));
    at = end;
  }
  refuseShared(parts);
  return stackOf(parts);
}

/** A reference in pieces: what stands between " + ", but not within the quotes around the name of a sheet. */
function piecesOf(reference: string): string[] {
  const pieces: string[] = [];
  for (let rest = reference; ; ) {
    const quoted = /^\s*=?'(?:[^']|'')+'!/.exec(rest)?.[0].length ?? 0;
    const at = rest.indexOf(STACKED, quoted);
    if (at < 0) return [...pieces, rest];
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at + STACKED.length);
  }
}

/** Whether a text names one source that is there. */
function isOne({ sheets, tables, names }: WorkbookInfo, reference: string): boolean {
  const { sheet, target } = parseReference(reference.endsWith("!") ? `${reference}A1` : reference);
  const isThere = (list: readonly { readonly name: string }[], name: string) =>
    list.some((item) => item.name.toLowerCase() === name.toLowerCase());
  if (sheet !== null && isThere(sheets, sheet) && parseArea(target) !== null) return true;
  return isThere(sheets, reference.trim()) || isThere(tables, target) || isThere(names, target);
}

function locateOne(info: WorkbookInfo, reference: string): SourceCandidate {
  const named = info.sheets.find(({ name }) => name.toLowerCase() === reference.trim().toLowerCase());
  const whole = reference.endsWith("!") && !named ? parseReference(`${reference}A1`).sheet : null;
  if (whole !== null) return usedRange(findSheet(info, whole));
  const { sheet, target } = parseReference(reference);
  if (sheet !== null && !named) return range(findSheet(info, sheet), target);

  const same = (name: string) => name.toLowerCase() === target.toLowerCase();
  const table = info.tables.find((candidate) => same(candidate.name));
  if (table) return fromTable(table);
  const name = info.names.find((candidate) => same(candidate.name));
  if (name) return locateSource(info, name.refersTo);
  if (named) return usedRange(named);
  const first = info.sheets.find((candidate) => candidate.visible);
  if (first && parseArea(target)) return range(first, target);
  throw new SourceProblem(
    "source",
    notThere(
      "table, name or sheet",
      target,
      [...info.tables, ...info.names, ...info.sheets].map((item) => item.name),
    ),
  );
}

/** @throws SourceProblem for two parts of a stack that share cells, which would count twice */
function refuseShared(parts: readonly SourceCandidate[]): void {
  parts.forEach((part, at) => {
    const other = parts.slice(0, at).find(({ sheet, area }) => sheet === part.sheet && overlaps(area, part.area));
    if (!other) return;
    const text = `${other.label} and ${part.label} share cells, which would count twice. Name every cell once.`;
    throw new SourceProblem("source", text);
  });
}

/**
 * How to find a source again: `Sheet!` for all that a sheet holds, so that rows and columns added to it are read the
 * next time, else its label.
 */
export function sourceReference({ sheet, label, parts, wholeSheet }: SourceCandidate): string {
  if (parts) return parts.map(sourceReference).join(STACKED);
  return wholeSheet === true ? `${quoteSheet(sheet)}!` : label;
}

/** Between the labels of lists that are read as one. */
const STACKED = " + ";

/** Lists of one shape as one source: "Sales2023 + Sales2024". */
export function stackOf(parts: readonly SourceCandidate[]): SourceCandidate {
  const [first] = parts;
  if (!first) throw new RangeError("a stack needs parts");
  return { ...first, label: parts.map(({ label }) => label).join(STACKED), parts };
}

/** The source for a rectangle that the user selected; a table when the selection lies inside one. */
export function sourceAt(info: WorkbookInfo, sheet: string, area: Area): SourceCandidate {
  const inside = (table: TableInfo) =>
    table.sheet === sheet &&
    area.row >= table.area.row &&
    area.column >= table.area.column &&
    area.row + area.rows <= table.area.row + table.area.rows &&
    area.column + area.columns <= table.area.column + table.area.columns;
  const table = info.tables.find(inside);
  if (table) return fromTable(table);
  const found = findSheet(info, sheet);
  return area.rows === 1 && area.columns === 1 ? usedRange(found) : range(found, areaAddress(area));
}

/** Sheets that hold a name of ours: they are a summary and no source. */
export function ownSheets(info: WorkbookInfo): Set<string> {
  const own = info.names
    .filter((item) => item.name.startsWith(OWN_NAME_PREFIX))
    .map((item) => parseReference(item.refersTo).sheet);
  return new Set(own.filter((sheet) => sheet !== null));
}

function findSheet(info: WorkbookInfo, name: string): SheetInfo {
  const found = info.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found)
    throw new SourceProblem(
      "source",
      notThere(
        "sheet",
        name,
        info.sheets.map((sheet) => sheet.name),
      ),
    );
  return found;
}

function range(sheet: SheetInfo, address: string): SourceCandidate {
  const area = parseArea(address);
  if (!area)
    throw new SourceProblem(
      "source",
      `“${address}” is not a range of cells. Type it like ${quoteSheet(sheet.name)}!A1:F99.`,
    );
  if (!sheet.used) throw new SourceProblem("source", `Sheet “${sheet.name}” is empty.`);
  // A whole column names a million rows; what holds something ends with the used range.
  const lastRow = Math.min(area.row + area.rows, sheet.used.row + sheet.used.rows);
  const lastColumn = Math.min(area.column + area.columns, sheet.used.column + sheet.used.columns);
  if (lastRow <= area.row || lastColumn <= area.column)
    throw new SourceProblem("source", `${quoteSheet(sheet.name)}!${areaAddress(area)} holds nothing.`);
  return rangeCandidate(sheet.name, { ...area, rows: lastRow - area.row, columns: lastColumn - area.column });
}

function usedRange(sheet: SheetInfo): SourceCandidate {
  if (!sheet.used) throw new SourceProblem("source", `Sheet “${sheet.name}” is empty.`);
  return fromSheet(sheet.name, sheet.used);
}

const fromSheet = (sheet: string, used: Area): SourceCandidate => ({
  ...rangeCandidate(sheet, used),
  wholeSheet: true,
});
const fromTable = (table: TableInfo): SourceCandidate => ({
  label: table.name,
  sheet: table.sheet,
  area: table.area,
  table,
});

/** A part of a sheet as a source. */
export const rangeCandidate = (sheet: string, area: Area): SourceCandidate => ({
  label: `${quoteSheet(sheet)}!${areaAddress(area)}`,
  sheet,
  area,
  table: null,
});
