import type { Package } from "./package";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

/**
 * The sheets that are marked as selected. Excel selects them together with the active one, and what is typed into one of
 * a group of selected sheets goes into all of them: so a sheet of ours is activated only where none else is marked, for
 * the mark stands in the other sheet's part, and that is not ours to change.
 */
export function selectedSheets(pack: Package, workbook: WorkbookPart): SheetEntry[] {
  return workbook.sheets().filter(({ part }) => pack.has(part) && isSelected(pack.text(part)));
}

function isSelected(sheetXml: string): boolean {
  const views = sheetXml.slice(0, Math.max(0, sheetXml.search(/<(?:\w+:)?sheetData\b/)) || sheetXml.length);
  return /\btabSelected\s*=\s*["'](?:1|true)["']/.test(views);
}
