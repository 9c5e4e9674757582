import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import { amountScore } from "../amounts/amount-column";
import { isBlank, isError } from "../table/cells";
import { columnNamed } from "../table/columns";
import { SourceProblem, type Column, type SourceRoles } from "../outcome/reading";
import { totalLabel } from "../text/total-labels";

const GROUP_HEADER = /group|treat|control|cohort|arm\b|gruppe|groupe|grupo|gruppo|groep|grupp|группа|グループ|组/i;
const PLACE_HEADER =
  /region|territor|country|market|geo|area|state|channel|segment|team|branch|store|division|land\b|pays|país|paese|kanal|filiale|gebiet|regione|regio|страна|регион|地域|地区|国/i;
const MOST_GROUPS = 200;
/** Lists shorter than this may have as many groups as rows. */
const FEW_ROWS = 12;

/** Two spellings that SUMIFS counts as one have one key. */
export function groupKey(value: CellValue): string {
  return value === null || isError(value) ? "" : String(value).toLowerCase();
}

/**
 * The columns that may say which group a row belongs to, the likeliest to tell participants from others first: texts
 * with a handful of values, or each once over a block of rows, and numbers under a heading that says so.
 * @param identifiers whether numbers are labels too, as they are before the periods of a wide list
 */
export function rankGroups(
  columns: readonly Column[],
  block: CellBlock,
  first: number,
  identifiers: boolean,
): Column[] {
  return columns
    .filter((column) => (column.kind === "number" ? isLabel(column, identifiers) : mayLabel(column)))
    .map((column) => ({ column, ...distinct(column, block, first) }))
    .filter(
      ({ column, values, rows, blanks }) =>
        values.size >= 2 &&
        values.size <= MOST_GROUPS &&
        (identifiers ||
          isTextual(column) ||
          rows < FEW_ROWS ||
          values.size * 2 <= rows ||
          (values.size === rows && blanks >= rows)),
    )
    .sort(
      (a, b) =>
        headerRank(b.column) - headerRank(a.column) ||
        textRank(b.column) - textRank(a.column) ||
        (identifiers ? b.values.size - a.values.size : a.values.size - b.values.size),
    )
    .map(({ column }) => column);
}

const isTextual = (column: Column) => headerRank(column) > 0 && column.kind !== "number";
const mayLabel = (column: Column) => column.kind === "text" || headerRank(column) > 0;
/**
 * Whether numbers may be labels: whole ones before periods, or under a heading that says so and not that they are
 * money.
 */
const isLabel = (column: Column, identifiers: boolean) => column.whole === true && (identifiers || saysLabel(column));
const saysLabel = (column: Column) => headerRank(column) > 0 && amountScore(column.header, column.numberFormat) <= 0;

const headerRank = ({ header }: Column) => (GROUP_HEADER.test(header) ? 2 : PLACE_HEADER.test(header) ? 1 : 0);
const textRank = ({ kind }: Column) => (kind === "text" ? 1 : 0);

/** How a summary names that nobody is told apart. */
export const NO_GROUP = "-";

/**
 * The group column: as the user said, else the likeliest that holds all the groups that were named, else the likeliest.
 * @returns null for one group
 * @throws SourceProblem when the column that was named is not there, or holds nothing but errors
 */
export function groupColumn(
  columns: readonly Column[],
  candidates: readonly Column[],
  roles: SourceRoles,
  block: CellBlock,
  first: number,
): Column | null {
  if (roles.group === NO_GROUP) return null;
  if (roles.group !== undefined) {
    const column = columnNamed(columns, roles.group, "group");
    if (column.kind === "error")
      throw new SourceProblem(
        "group",
        `“${column.header}” shows errors such as ${firstError(column, block, first)} instead of names, perhaps because it holds data types. Choose another column, or write the names into one.`,
      );
    return column;
  }
  const members = roles.members ?? [];
  const holdsAll =
    members.length > 0
      ? candidates.find((column) => {
          const { values } = distinct(column, block, first);
          return members.every((member) => values.has(member.trim().toLowerCase()));
        })
      : undefined;
  return holdsAll ?? candidates[0] ?? null;
}

function firstError(column: Column, block: CellBlock, first: number): string {
  for (let row = first; row < block.values.length; row++) {
    const value = block.values[row]?.[column.index] ?? null;
    if (isError(value)) return String(value);
  }
  return "#VALUE!";
}

/** Values of a column that could be groups, totals left out; rows that hold one, and rows that hold something else. */
function distinct(
  column: Column,
  block: CellBlock,
  first: number,
): { values: Set<string>; rows: number; blanks: number } {
  const values = new Set<string>();
  let rows = 0;
  let blanks = 0;
  for (let row = first; row < block.values.length && values.size <= MOST_GROUPS; row++) {
    const value = block.values[row]?.[column.index] ?? null;
    if (isBlank(value) && !block.values[row]?.every(isBlank)) blanks++;
    if (isBlank(value) || isError(value) || (typeof value === "string" && totalLabel(value) === "named")) continue;
    rows++;
    values.add(groupKey(value).trim());
  }
  return { values, rows, blanks };
}
