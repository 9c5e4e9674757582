import type { Package } from "./package";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

/**
 * The sheets that are marked as selected. Excel selects them together with the active one, and what is typed into one
 * of a group of selected sheets goes into all of them: so a sheet of ours is activated only where none else is marked,
 * for the mark stands in the other sheet's part, and that is not ours to change.
 */
export function selectedSheets(pack: Package, workbook: WorkbookPart): SheetEntry[] {
  return workbook.sheets().filter(({ part }) => pack.has(part) && isSelected(pack, part));
}

/** The mark stands in front of the cells, so a large sheet is not unpacked for it. */
function isSelected(pack: Package, part: string): boolean {
  let head = "";
  let data = -1;
  pack.scan(part, (text) => {
    head += text;
    data = head.search(/<(?:\w+:)?sheetData\b/);
    return data < 0;
  });
  return /\btabSelected\s*=\s*["'](?:1|true)["']/.test(data < 0 ? head : head.slice(0, data));
}
