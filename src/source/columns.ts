import { isDateFormat } from "numfmt";
import { columnName } from "../sheet/address";
import type { CellValue } from "../sheet/spec";
import type { CellBlock } from "../sheet/workbook";
import { notThere } from "./nearest";
import { SourceProblem, type Column, type SourceField, type SourceRoles } from "./reading";

/** Rows looked at to tell what a column holds; a column shows its kind long before. */
const SAMPLE_ROWS = 2000;

/** What each column below the header holds, told from its first 2,000 rows. */
export function describeColumns(block: CellBlock, headerIndex: number): Column[] {
  const header = block.values[headerIndex] ?? [];
  return Array.from({ length: block.area.columns }, (_, index) => {
    const letter = columnName(block.area.column + index);
    const numberFormat = block.columnFormats[index] ?? "General";
    const title = String(header[index] ?? "").trim();
    return { index, letter, header: title === "" ? `column ${letter}` : title, kind: kindOf(block, headerIndex, index, numberFormat), numberFormat };
  });
}

function kindOf(block: CellBlock, headerIndex: number, index: number, numberFormat: string): Column["kind"] {
  let numbers = 0;
  let texts = 0;
  const last = Math.min(block.values.length, headerIndex + 1 + SAMPLE_ROWS);
  for (let row = headerIndex + 1; row < last; row++) {
    const value = block.values[row]?.[index] ?? null;
    if (typeof value === "number") numbers++;
    else if (typeof value === "string" && value.trim() !== "") texts++;
  }
  if (numbers === 0 && texts === 0) return "empty";
  if (texts > numbers) return "text";
  return isDateFormat(numberFormat) ? "date" : "number";
}

/** The columns that play a part. */
export interface ColumnParts {
  readonly date: Column;
  readonly amount: Column;
  readonly group: Column | null;
  readonly groupCandidates: readonly Column[];
}

/**
 * Which column plays which part: as the user said, else as header and content tell.
 * @throws SourceProblem when a part is missing or two columns could play it equally well
 */
export function assignParts(columns: readonly Column[], roles: SourceRoles, block: CellBlock, headerIndex: number): ColumnParts {
  const date = roles.date === undefined ? findDate(columns) : named(columns, roles.date, "date");
  const amount = roles.amount === undefined ? findAmount(columns.filter((column) => column !== date)) : named(columns, roles.amount, "amount");
  const groupCandidates = rankGroups(columns.filter((column) => column !== date && column !== amount), block, headerIndex);
  const group = roles.group === undefined ? findGroup(groupCandidates, roles.members ?? [], block, headerIndex) : named(columns, roles.group, "group");
  return { date, amount, group, groupCandidates };
}

/** A column by its header, else by its letters. */
function named(columns: readonly Column[], typed: string, field: SourceField): Column {
  const wanted = typed.trim().toLowerCase();
  const found = columns.find((column) => column.header.toLowerCase() === wanted) ?? columns.find((column) => column.letter.toLowerCase() === wanted);
  if (!found) throw new SourceProblem(field, notThere("column", typed, columns.map((column) => column.header)));
  return found;
}

const DATE_HEADER = /date|day|month|week|quarter|period|year|datum|fecha|日付|年月/i;

function findDate(columns: readonly Column[]): Column {
  const dates = columns.filter((column) => column.kind === "date");
  const best = dates.find((column) => DATE_HEADER.test(column.header)) ?? dates[0];
  if (best) return best;
  const asText = columns.find((column) => column.kind === "text" && DATE_HEADER.test(column.header));
  if (asText) {
    throw new SourceProblem("date", `Column “${asText.header}” holds its dates as text, which Excel cannot compare. Turn them into dates (Data, Text to Columns) and try again.`);
  }
  throw new SourceProblem("date", `No column holds dates. Looked at: ${list(columns)}. Format the dates as dates, or name the column.`);
}

const AMOUNT_HEADER = /revenue|sales|turnover|amount|income|billing|bookings|net|ext|umsatz|erl[öo]s|betrag|chiffre|montant|ventas|importe|ingresos|売上/i;
const NOT_AMOUNT_HEADER = /price|qty|quantity|units?\b|count|\bid\b|number|\bno\b|year|month|day|cost|tax|rate|share|percent|%|preis|menge|kosten/i;

function findAmount(columns: readonly Column[]): Column {
  const numbers = columns.filter((column) => column.kind === "number");
  const scored = numbers.map((column) => ({ column, score: amountScore(column) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) throw new SourceProblem("amount", `No column holds amounts of money. Looked at: ${list(columns)}. Turn text into numbers, or name the column.`);
  if (second && second.score === best.score) {
    throw new SourceProblem("amount", `“${best.column.header}” and “${second.column.header}” could both be the amount. Name the one to use.`);
  }
  return best.column;
}

function amountScore({ header, numberFormat }: Column): number {
  const saysMoney = AMOUNT_HEADER.test(header) ? 4 : 0;
  const saysOther = NOT_AMOUNT_HEADER.test(header) ? -6 : 0;
  return saysMoney + saysOther + (currencyOf(numberFormat) === "" ? 0 : 2);
}

const GROUP_HEADER = /group|treat|control|cohort|arm\b|gruppe|groupe|grupo/i;
const PLACE_HEADER = /region|territor|country|market|geo|area|state|channel|segment|team|branch|store|division/i;
const MOST_GROUPS = 200;

/** Text columns with a handful of values, the likeliest to tell participants from others first. */
function rankGroups(columns: readonly Column[], block: CellBlock, headerIndex: number): Column[] {
  return columns
    .filter((column) => column.kind === "text" || GROUP_HEADER.test(column.header) || PLACE_HEADER.test(column.header))
    .map((column) => ({ column, values: distinct(column, block, headerIndex).size }))
    .filter(({ values }) => values >= 2 && values <= MOST_GROUPS)
    .sort((a, b) => headerRank(b.column) - headerRank(a.column) || a.values - b.values)
    .map(({ column }) => column);
}

const headerRank = ({ header }: Column) => (GROUP_HEADER.test(header) ? 2 : PLACE_HEADER.test(header) ? 1 : 0);

function findGroup(candidates: readonly Column[], members: readonly string[], block: CellBlock, headerIndex: number): Column | null {
  if (members.length === 0) return candidates[0] ?? null;
  const holdsAll = candidates.find((column) => {
    const values = distinct(column, block, headerIndex);
    return members.every((member) => values.has(member.trim().toLowerCase()));
  });
  return holdsAll ?? candidates[0] ?? null;
}

function distinct(column: Column, block: CellBlock, headerIndex: number): Set<string> {
  const values = new Set<string>();
  for (let row = headerIndex + 1; row < block.values.length && values.size <= MOST_GROUPS; row++) {
    const key = groupKey(block.values[row]?.[column.index] ?? null);
    if (key !== "") values.add(key);
  }
  return values;
}

/** Two spellings that SUMIFS counts as one have one key. */
export function groupKey(value: CellValue): string {
  return value === null ? "" : String(value).toLowerCase();
}

/** "$" from `"$"#,##0` or `[$€-407] #,##0`; "" when the format names no currency. */
export function currencyOf(numberFormat: string): string {
  const tagged = /\[\$([^\]-]+)(?:-[0-9A-Fa-f]+)?\]/.exec(numberFormat);
  if (tagged) return (tagged[1] ?? "").trim();
  const bare = /[$€£¥₹₩₽₺฿₪]/.exec(numberFormat.replace(/\\/g, ""));
  return bare?.[0] ?? "";
}

const list = (columns: readonly Column[]) => columns.map((column) => column.header).join(", ");
