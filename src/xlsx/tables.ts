import { parseArea } from "../sheet/address";
import type { TableInfo } from "../sheet/workbook";
import { unescapeCellText } from "./markup";
import type { Package } from "./package";
import { Relationships } from "./relationships";
import type { SheetEntry } from "./workbook-part";
import { child, children, parseXml, rootOf } from "./xml";

/** The Excel tables of a sheet. Tables without a header row are left out: their columns cannot be told by the cells. */
export function readTables(pack: Package, sheet: SheetEntry): TableInfo[] {
  return Relationships.of(pack, sheet.part)
    .all()
    .filter(({ kind, external, target }) => kind === "table" && !external && pack.has(target))
    .flatMap(({ target }) => readTable(pack, sheet.name, target));
}

function readTable(pack: Package, sheet: string, part: string): TableInfo[] {
  const table = rootOf(parseXml(pack.text(part), part), part);
  const area = parseArea(table.getAttribute("ref") ?? "");
  const columns = child(table, "tableColumns");
  if (!area || !columns || table.getAttribute("headerRowCount") === "0") return [];
  const totals = Number(table.getAttribute("totalsRowCount") ?? 0);
  return [
    {
      name: table.getAttribute("displayName") ?? table.getAttribute("name") ?? "",
      sheet,
      area: { ...area, rows: Math.max(1, area.rows - totals) },
      columns: children(columns, "tableColumn").map((column) => unescapeCellText(column.getAttribute("name") ?? "")),
    },
  ];
}
