import { areaAddress, cellAddress, parseArea, type Area } from "../sheet/address";

/** An address as a formula writes it, with its sheet and its dollar signs. */
interface Written {
  /** `'Q1 ''24'!`, or "". */
  readonly place: string;
  readonly address: string;
  readonly area: Area;
}

function written(reference: string): Written | null {
  const mark = reference.lastIndexOf("!") + 1;
  const area = parseArea(reference.slice(mark));
  return area && { place: reference.slice(0, mark), address: reference.slice(mark), area };
}

/**
 * The first cell of an address: `Sales!$B2:$B13` → `Sales!$B2`. Null for what is no address, and for whole columns and
 * rows.
 */
export function firstCell(reference: string): string | null {
  const parts = written(reference);
  return parts && /\d/.test(parts.address) && /[A-Z]/i.test(parts.address)
    ? parts.place + (parts.address.split(":")[0] ?? "")
    : null;
}

/**
 * Some cells of a single row or column: `B2:B13` from 3 on, 2 of them → `B5:B6`. Dollar signs stay where they are.
 * @returns null for what is no address of a single row or column, or where it ends before
 */
export function slice(reference: string, from: number, count: number): string | null {
  const parts = written(reference);
  if (!parts || !/^\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+$/i.test(parts.address)) return null;
  const { rows, columns, row, column } = parts.area;
  const tall = columns === 1;
  if ((!tall && rows !== 1) || from + count > Math.max(rows, columns)) return null;
  const area: Area = tall
    ? { row: row + from, column, rows: count, columns: 1 }
    : { row, column: column + from, rows: 1, columns: count };
  const [first, last] = parts.address.split(":").map((cell) => [/^\$/.test(cell), /[A-Z]\$/i.test(cell)] as const);
  const corners = [
    cellAddress(area),
    cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }),
  ];
  const [start = "", end = ""] = corners.map((corner, i) =>
    dollars(corner, (i === 0 ? first : last) ?? [false, false]),
  );
  return parts.place + (areaAddress(area).includes(":") ? `${start}:${end}` : start);
}

function dollars(cell: string, [column, row]: readonly [boolean, boolean]): string {
  return cell.replace(
    /^([A-Z]+)(\d+)$/,
    (_, letters: string, digits: string) => `${column ? "$" : ""}${letters}${row ? "$" : ""}${digits}`,
  );
}

/**
 * The cells of an address one by one, row by row: `B$2:C$3` → `B$2`, `C$2`, `B$3`, `C$3`. Null for what is no address
 * of cells.
 */
export function cellsOfReference(reference: string): string[] | null {
  const parts = written(reference);
  if (!parts || !/^\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+$/i.test(parts.address)) return null;
  const { row, column, rows, columns } = parts.area;
  const first = parts.address.split(":")[0] ?? "";
  const signs = [first.startsWith("$"), /[A-Z]\$/i.test(first)] as const;
  return Array.from(
    { length: rows * columns },
    (_, i) =>
      parts.place + dollars(cellAddress({ row: row + Math.floor(i / columns), column: column + (i % columns) }), signs),
  );
}
